import type { Show } from '../../model/show.ts';

/** How to hand a feed to a podcast app: a link that the app itself answers, or that its maker documents. */
export interface AppLink {
  readonly app: string;
  readonly url: string;
}

/**
 * The apps that a feed can be handed to by its address. A private show's address goes to apps on the listener's device alone:
 * AntennaPod's link is a page of its makers' server.
 */
export function appLinks(show: Show): readonly AppLink[] {
  const feed = `${show.baseUrl}feed.xml`;
  const bare = feed.replace(/^https?:\/\//i, '');
  const antennaPod = `https://antennapod.org/deeplink/subscribe?url=${encodeURIComponent(feed)}&title=${encodeURIComponent(show.title.toWellFormed())}`;
  return [
    // castro.fm/blog/a-podcast-url-scheme: on iOS it always opens Apple Podcasts.
    { app: 'Apple Podcasts', url: `pcast://${bare}` },
    // github.com/podlove/podlove-subscribe-button/issues/165: the address needs its scheme.
    { app: 'Overcast', url: `overcast://x-callback-url/add?url=${encodeURIComponent(feed)}` },
    // github.com/Automattic/pocket-casts-android: DeepLinkFactory.kt; …/pocket-casts-ios: AppDelegate+UrlHandling.swift.
    { app: 'Pocket Casts', url: `pktc://subscribe/${bare}` },
    // antennapod.org/documentation/podcasters-hosters/add-on-antennapod
    ...(show.private ? [] : [{ app: 'AntennaPod', url: antennaPod }]),
  ];
}

import type { Chapter } from './episode.ts';

/** What a feed and its pages say of a series: the config's `show`, checked and completed. */
export interface Show {
  /** `podcast:guid`: minted at the first publishing, kept whatever the address becomes. */
  readonly guid: string;
  /** Where the files of the show are reached: absolute, ends in `/`; of a private show it holds the token. */
  readonly baseUrl: string;
  /** The home page that the feed names: the show's own index page unless the config names another. */
  readonly link: string;
  readonly title: string;
  readonly description: string;
  readonly author: string;
  readonly email: string | null;
  /** BCP 47. */
  readonly language: string;
  /** Of Apple's list (show/feed/apple-categories.ts); the second, where there is one, is a subcategory of the first. */
  readonly category: readonly [string] | readonly [string, string];
  readonly explicit: boolean;
  readonly private: boolean;
  /** How many of the latest episodes the main feed names; older ones stand in its further pages. */
  readonly keep: number;
  readonly cover: Picture;
  readonly copyright: string | null;
  /** An SPDX identifier or a name, and where it can be read. */
  readonly license: { readonly name: string; readonly url: string | null } | null;
  /** How often episodes come, in words and, where it is regular, as a rule of RFC 5545. */
  readonly updateFrequency: { readonly text: string; readonly rule: string | null } | null;
  /** People who make the show. Nobody who is quoted took part in it. */
  readonly hosts: readonly { readonly name: string; readonly role: string; readonly url: string | null }[];
  /** `podcast:medium`. */
  readonly medium: string;
  /** Whether other directories may take the feed over. */
  readonly locked: boolean;
  /** The season that new episodes belong to. */
  readonly season: number | null;
  /** Whether new episodes get numbers, counted within their season. */
  readonly numbered: boolean;
  /** The sentence that says the voices are synthetic, in the show's language; null when it was turned off. */
  readonly disclosure: string | null;
}

/** A picture that is published; its name changes with its bytes. */
export interface Picture {
  /** From the base address. */
  readonly path: string;
  readonly mimeType: 'image/jpeg' | 'image/png';
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly bytes: number;
  /** In colours of red, green and blue: directories take no grey and no colours of print (CMYK). */
  readonly isRgb: boolean;
}

/** What feed and index say of one episode: drawn from its manifest when it was published. */
export interface PublishedEpisode {
  readonly guid: string;
  /** Base name of its files, and the name of its folder. */
  readonly name: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  /** ISO 8601 with time and zone: decided at the first publishing, kept after that. */
  readonly publishedAt: string;
  /** ISO 8601 with time and zone; when it was first published. Orders episodes of one time. */
  readonly addedAt: string;
  readonly season: number | null;
  readonly number: number | null;
  /** Of the page, from the base address. */
  readonly page: string;
  readonly audio: PublishedAudio;
  /** Audio that was corrected since: still there for those who hold its address. */
  readonly replaced: readonly { readonly path: string; readonly replacedAt: string }[];
  /** WebVTT first. */
  readonly transcripts: readonly PublishedFile[];
  readonly chaptersFile: PublishedFile | null;
  readonly chapters: readonly Chapter[];
  /** The key quotation. */
  readonly soundbite: { readonly startMs: number; readonly durationMs: number; readonly title: string } | null;
  /** Labels of those who are quoted, in the order they are heard; never the narrator or an unknown voice. */
  readonly quoted: readonly string[];
  readonly sources: readonly PublishedSource[];
  /** The sentence that says the voices are synthetic. */
  readonly disclosure: string | null;
}

export interface PublishedFile {
  /** From the base address. */
  readonly path: string;
  readonly mimeType: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface PublishedAudio extends PublishedFile {
  readonly mimeType: 'audio/mpeg';
  readonly durationMs: number;
  readonly bitrateKbps: number;
}

/** An article that was read out: credited and linked. */
export interface PublishedSource {
  readonly title: string;
  readonly url: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** An episode that was taken off the air: nothing publishes its guid again by itself. */
export interface Withdrawal {
  readonly guid: string;
  readonly name: string;
  readonly title: string;
  readonly page: string;
  /** Not given to another episode. */
  readonly season: number | null;
  readonly number: number | null;
  /** ISO 8601 with time and zone. */
  readonly withdrawnAt: string;
  readonly reason: string;
}

/** All that a show's place knows of it: the file `antenne.show.json`. */
export interface ShowRecord {
  readonly format: 'antenne-show/1';
  readonly generator: string;
  readonly guid: string;
  /** BCP 47: of the show, as it was published last; holds where the config names none. */
  readonly language: string;
  /** Newest first. */
  readonly episodes: readonly PublishedEpisode[];
  readonly withdrawn: readonly Withdrawal[];
  /** Path to SHA-256 (hexadecimal) of feeds, pages and covers as they were last put: what is the same is not put again. */
  readonly written: Readonly<Record<string, string>>;
  /** Path to SHA-256 over all that a page of feed or index was made from: what is the same is not made again. */
  readonly madeFrom: Readonly<Record<string, string>>;
}

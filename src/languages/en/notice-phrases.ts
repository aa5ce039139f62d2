import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What English pages print around and between the paragraphs of an article, by the reason for leaving it out. */
export const englishNoticePhrases: LineRules['phrases'] = {
  navigation: {
    whole: phraseSet(
      'menu | home | search | sections | sitemap | site map | back | back to top | top | close | open menu | close menu',
      'live | latest | latest news | breaking news | trending | next | previous | next article | previous article | more',
      'see more | show more | view more | load more | read more | see all | view all | site index | skip | edition',
      'language | languages | full article | more menu | all sections | about us | contact us | accessibility links',
      'navigation',
      'search for | back | return',
    ),
    short: phraseList(
      'skip to | skip navigation | jump to | go to | from the section',
      'you are here | accessibility help | accessibility links | toggle | show navigation | open navigation | switch to',
      'choose your edition | full article | this article is more than | print subscriptions',
      'return to top | return to home | return to homepage | return to search | back to top | back to the top | back to home | back to homepage | back to news | back to results | back to search | back to main | back to all | search this | search our | search for news | search for jobs | search for articles',
    ),
    named: phraseList('search the | search for'),
  },
  consent: {
    whole: phraseSet(
      'accept | accept all | reject all | reject | decline | agree | i agree | manage preferences | manage cookies',
      'manage options | cookie settings | cookie preferences | accept cookies | accept all cookies | privacy settings',
      'more options | got it | yes, i agree | ok',
    ),
    starts: phraseList(
      'we use cookies | our partners and we | this site uses cookies | this website uses cookies',
      'by continuing to | we value your privacy',
      'we care about your privacy | you can change your preferences | you can change your settings',
      'you can withdraw your consent | we would like to use cookies | let us know you agree to cookies',
    ),
    holds: phraseList(
      'cookie notice',
      'store and/or access information on a device',
      'we … use of cookies | you … use of cookies | by … use of cookies | see … our privacy policy | see … our cookie policy | read … our privacy policy | read … our cookie policy | you … our privacy policy | you … our cookie policy | by … our privacy policy | for … our privacy policy | for … our cookie policy | to … our privacy policy | to … our cookie policy',
    ),
    notices: phraseList('we and our | by clicking | by using this site | with your consent | with your permission we'),
  },
  subscription: {
    whole: phraseSet(
      'subscribe | subscribe now | sign in | sign up | log in | login | register | my account | account | create account',
      'create an account | newsletter | newsletters | your email | email address | enter your email | your email address',
      'donate | support us | become a member | subscriber only | subscribers only | members only | for subscribers',
      'premium | start your free trial | already a subscriber? | already a member? | after newsletter promotion',
      'free daily newsletter | free weekly newsletter | gift this article | free article | get the app',
    ),
    short: phraseList(
      'subscribe | sign up | sign in | log in | register | already a | newsletter | follow us',
      'donate | cancel anytime | download the | download our | unlock | get unlimited',
      'free newsletter | from $# | from £#',
      'get the app | get the newsletter | get the latest | get the best | get the free | get the daily | get the day | become a member | become a subscriber | become a supporter',
    ),
    starts: phraseList(
      'subscribe to | subscribe for | sign up for | sign up to | get all the latest',
      'get breaking news | stay up to date | never miss a | our free newsletter | our morning email',
      'our weekly email | privacy notice: | for more information see our privacy | we use google recaptcha',
      'enter your email | by signing up | by subscribing | by entering your email | you can unsubscribe',
      'unsubscribe at any time | follow us on | download our app | already have an account | already a subscriber',
      'this article is for | this content is for | to continue reading | to read the full | you have # free',
      'support independent journalism | help us continue | thanks for reading',
    ),
    notices: phraseList("get the latest | get our | stay informed | you have read | you've read"),
  },
  share: {
    whole: phraseSet(
      'share | share this | share this story | share this article | share this page | share article | sharing | print',
      'print this | save | saved | save article | copy link | link copied | copy this link | bookmark | bookmark this',
      'add to list | email | email this | facebook | twitter | x | whatsapp | linkedin | messenger | telegram | pinterest',
      'reddit | instagram | bluesky | threads | tiktok | youtube | sms | flipboard | comment | comments | # comments',
      '# comment | text size | font size | resize text | listen to this article | leave a comment | follow | following',
      'like | tweet | post | about sharing | shareopen | report',
    ),
    short: phraseList(
      'share on | share via | share with | share this | sharing | print this | save this | copy link | tweet | email this | add this | follow us | # comments',
      '# comment | # shares | # share | # views | # likes | view comments | view # comments | read # comments',
      'read comments | join the conversation | post a comment | leave a comment | # min read | # minute read',
      '# mins read | reading time | estimated reading time | # minutes to read | time to read | comments (',
      'listen to this | facebook | twitter | whatsapp',
    ),
  },
  advertisement: {
    whole: phraseSet(
      'advertisement | advertisements | ad | ads | advert | advertising | sponsored | sponsored content | paid content',
      'paid post | promoted | partner content | branded content | is sponsored by | continue reading below',
      'story continues below | story continues below advertisement | article continues below',
      'article continues after advertisement | article continues after ad | scroll to continue | remove ads',
      'this ad will end in',
    ),
    short: phraseList(
      'advertisement | article continues | story continues | continue reading below | scroll down to continue | sponsored',
      'promoted by | presented by | brought to you by | in association with | paid for by | skip ad | ad feedback',
      'report this ad',
      'is sponsored by',
    ),
  },
  'related-link': {
    short: phraseList(
      'read more | read also | also read | read next | read our | read: | see also | see more | see:',
      'more: | more from | related | also: | also on | explore | discover | find out | learn more | go deeper',
      "don't miss | full story | full coverage | live updates | catch up | click here | in depth | recommended",
      'you may also | you might also | from our archive | further reading | keep reading | continue reading',
      'read the full | read the latest | read the story | read the article | read the report | read the transcript | read the original | read the rest | read the interview | read the review | read on | read all | read this | read about | read how | read why | read what | read: | more on this | more on that',
      'read the live | read the blog | read the paper | read the news | read the book | read the entire | read the complete',
    ),
    starts: phraseList(
      'read more: | read more about | read also: | also read: | read next: | related: | see also: | more on this:',
      'you may also like',
    ),
    named: phraseList('read | more on'),
  },
  credit: {
    holds: [
      'contributed to this report',
      'contributed to this story',
      'contributed to this article',
      'contributed reporting',
    ],
  },
  media: {
    whole: phraseSet(
      'video | videos | audio | podcast | listen | watch | play | play video | watch live | listen live | live video',
      'photos | in pictures | this video can not be played | media playback is unsupported on your device | transcript',
      'playback',
    ),
    short: phraseList(
      'play video | play | to play this video | download audio',
      'download the audio | view in browser',
      'watch this | watch our | watch live | watch more | watch now | watch how | watch as | watch: | listen to this | listen to our | listen now | listen live | hear more | hear from',
      'watch the video | watch the full | watch the clip | watch the trailer | watch the moment | watch the interview',
      'listen to the | watch the highlights | watch the film | watch the press',
    ),
    starts: phraseList(
      'watch: | listen: | video: | listen to the full | watch the full | to play this video | your browser does not',
      'this video can not | please enable javascript | this content is not available',
    ),
    named: phraseList('watch | listen | listen to | video | podcast | audio | hear'),
  },
  gallery: {
    whole: phraseSet(
      'gallery | photo gallery | picture gallery | slideshow | view gallery | next image | previous image | next slide',
      'previous slide | hide caption | show caption | toggle caption | enlarge this image | view image in fullscreen',
    ),
    short: phraseList(
      'view gallery | slideshow | image # of | photo # of | # photos | # images | slide # | enlarge',
      'hide caption | toggle caption | view image',
      'gallery of',
    ),
    named: phraseList('gallery'),
  },
  embed: {
    starts: phraseList(
      'view this post on | a post shared by | view on x | view on twitter | this article contains content provided by',
      'allow twitter content | allow x content',
    ),
  },
};

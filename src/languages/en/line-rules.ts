import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';

/** Lines around an article as English pages print them. */
export const englishLineRules: LineRules = {
  phrases: {
    navigation: {
      whole: phraseSet(
        'menu | home | search | sections | sitemap | site map | back | back to top | top | close | open menu | close menu',
        'live | latest | latest news | breaking news | trending | next | previous | next article | previous article | more',
        'see more | show more | view more | load more | read more | see all | view all | site index | skip | edition',
        'language | languages | full article | more menu | all sections | about us | contact us | accessibility links',
        'navigation',
      ),
      short: phraseList(
        'skip to | skip navigation | jump to | go to | return to | back to | search the | search for | from the section',
        'you are here | accessibility help | accessibility links | toggle | show navigation | open navigation | switch to',
        'choose your edition | full article | this article is more than | print subscriptions',
      ),
    },
    consent: {
      whole: phraseSet(
        'accept | accept all | reject all | reject | decline | agree | i agree | manage preferences | manage cookies',
        'manage options | cookie settings | cookie preferences | accept cookies | accept all cookies | privacy settings',
        'more options | got it | yes, i agree | ok',
      ),
      starts: phraseList(
        'we use cookies | we and our | our partners and we | this site uses cookies | this website uses cookies',
        'by clicking | by continuing to | by using this site | we value your privacy',
        'we care about your privacy | you can change your preferences | you can change your settings',
        'you can withdraw your consent | we would like to use cookies | let us know you agree to cookies',
        'with your consent | with your permission we',
      ),
      holds: phraseList(
        'use of cookies | our cookie policy | our privacy policy | cookie notice',
        'store and/or access information on a device',
      ),
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
        'subscribe | sign up | sign in | log in | register | already a | newsletter | get the | follow us',
        'donate | cancel anytime | download the | download our | become a | unlock | get unlimited',
        'free newsletter | from $# | from £#',
      ),
      starts: phraseList(
        'subscribe to | subscribe for | sign up for | sign up to | get the latest | get our | get all the latest',
        'get breaking news | stay up to date | stay informed | never miss a | our free newsletter | our morning email',
        'our weekly email | privacy notice: | for more information see our privacy | we use google recaptcha',
        'enter your email | by signing up | by subscribing | by entering your email | you can unsubscribe',
        'unsubscribe at any time | follow us on | download our app | already have an account | already a subscriber',
        'this article is for | this content is for | to continue reading | to read the full | you have # free',
        "you have read | you've read | support independent journalism | help us continue | thanks for reading",
      ),
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
      ),
      holds: ['is sponsored by'],
    },
    'related-link': {
      short: phraseList(
        'read more | read also | also read | read next | read the | read our | read: | read | see also | see more | see:',
        'more on | more: | more from | related | also: | also on | explore | discover | find out | learn more | go deeper',
        "don't miss | full story | full coverage | live updates | catch up | click here | in depth | recommended",
        'you may also | you might also | from our archive | further reading | keep reading | continue reading',
      ),
      starts: phraseList(
        'read more: | read more about | read also: | also read: | read next: | related: | see also: | more on this:',
        'you may also like',
      ),
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
        'watch | listen | play video | play | video | podcast | audio | hear | to play this video | download audio',
        'download the audio | view in browser',
      ),
      starts: phraseList(
        'watch: | listen: | video: | listen to the full | watch the full | to play this video | your browser does not',
        'this video can not | please enable javascript | this content is not available',
      ),
    },
    gallery: {
      whole: phraseSet(
        'gallery | photo gallery | picture gallery | slideshow | view gallery | next image | previous image | next slide',
        'previous slide | hide caption | show caption | toggle caption | enlarge this image | view image in fullscreen',
      ),
      short: phraseList(
        'view gallery | gallery | slideshow | image # of | photo # of | # photos | # images | slide # | enlarge',
        'hide caption | toggle caption | view image',
      ),
    },
    embed: {
      starts: phraseList(
        'view this post on | a post shared by | view on x | view on twitter | this article contains content provided by',
        'allow twitter content | allow x content',
      ),
    },
  },
  endMarks: {
    whole: phraseSet(
      'topics | tags | categories | filed under | comments | all comments | most read | most viewed | most popular',
      "popular | trending now | editors' picks | editor's picks | top stories | about the author | about the authors",
      'around the web | from around the web | sponsored stories | terms of use | terms and conditions | terms of service',
      'privacy policy | cookie policy | contact us | about us | advertise with us | all rights reserved | copyright',
      'accessibility | services | elsewhere on the web | follow us | reuse this content | disclosure | our standards',
      'reporting bugs | report an error | submit a correction | latest stories | latest news',
    ),
    short: phraseList(
      'topics: | tags: | filed under | posted in | categories: | explore more on | © | copyright | all rights | most read',
      'most viewed | most popular | reuse this content | more from | our standards | view comments | what do you think',
      'have you been affected | around the bbc | share this story | got a story | do you have a story',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | all rights reserved | this post appeared first | this article first appeared',
      'this article was originally published | this story was originally published | follow us on | got a story',
      'do you have a story | have you been affected by | we welcome your | send your comments',
    ),
    holds: ['appeared first on', 'all rights reserved', 'may not be published, broadcast'],
  },
  boxHeadings: {
    whole: phraseSet(
      'more on this story | more on this topic | more on this | related stories | related articles | related topics',
      'related content | related | related links | related coverage | related internet links | read more | read next',
      'up next | see also | further reading | you may also like | you might also like | you might be interested in',
      'recommended | recommended for you | recommended stories | recommended reading | in this story | on this story',
      'also in the news | also on | more stories | more news | more like this | latest | elsewhere | from our archive',
      "don't miss | what to read next | keep reading | similar articles | similar stories | list of # items",
      "editors' recommendations | more coverage | around the bbc",
    ),
    short: phraseList(
      'more on | more stories | more from | more in | related to | related stories | related articles | recommended',
      'also in',
    ),
  },
  paywalls: {
    whole: phraseSet(
      'subscriber only | subscribers only | this article is for subscribers only | for subscribers only',
    ),
    starts: phraseList(
      'this article is for | this content is for | to continue reading | to read the full | subscribe to read',
      'subscribe to continue | sign in to continue | log in to continue | register to continue | register to read',
      "you have reached your | you've reached your | already a subscriber | keep reading with | want to read more",
    ),
  },
  captionStarts: phraseList(
    'media caption | image caption | photo caption | caption | pictured | video caption | file photo | file picture',
    'file image',
  ),
  noteStarts: phraseList(
    "editor's note | editors note | correction | clarification | update: | this article was amended",
    'this article was corrected | this story was corrected | this story was updated | this story has been updated',
    'this article has been updated | this article has been corrected | an earlier version | a previous version',
    'names have been changed | some names have been',
  ),
  captionRemarks: phraseList(
    "file photo | file picture | file | archive | illustration | illustrative | artist's impression | stock photo",
    'stock image | video by',
  ),
  creditWords: phraseList(
    'photo credit | image credit | picture credit | photo by | photograph by | image by | picture by | photograph',
    'photographs | photo | photos | image | images | picture | pictures | credit | credits | image source',
    'photo source | illustration | illustration by | courtesy of | courtesy',
  ),
  bylineStarts: phraseList(
    'written by | reported by | reporting by | words by | story by | report by | posted by | published by | author:',
    'authors: | by | interview by | interviewed by | interview: | as told to',
  ),
  bylineJoints: ['and', 'with', '&', '/'],
  months: monthNames(
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sept oct nov dec',
    'jan feb mar apr may june july aug sep oct nov dec',
  ),
  dateOrder: null,
  dateWords: wordSet(
    'published publication updated update last modified posted created on at and first date edited monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'a.m p.m am pm et est edt pt pst pdt ct cst cdt gmt bst utc cet cest ist eastern local time',
  ),
  modifiedWords: phraseList('last updated | updated | last modified | modified | edited'),
  functionWords: functionWordsOf('en'),
  finiteVerbs: wordSet(
    "is are was were has have had said says will would can could does did do must may might should told tells shows show isn't wasn't aren't won't can't didn't",
  ),
  headingStarts: phraseList(
    'how | why | what | when | where | who | which | is | are | will | can | does | did | should | analysis',
  ),
};

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
        'search for | back | return',
      ),
      short: phraseList(
        'skip to | skip past | skip navigation | jump to | go to | from the section',
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
      notices: phraseList(
        'we and our | by clicking | by using this site | with your consent | with your permission we',
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
        'hide caption | toggle caption | view image | view this image',
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
      'most viewed | most popular | reuse this content | our standards | view comments | what do you think',
      'have you been affected | around the bbc | share this story | got a story | do you have a story',
      'more from this | more from our',
      'comments (',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | all rights reserved | this post appeared first | this article first appeared',
      'a version of this article appears in print | a version of this article appeared in print | this article originally appeared | this story originally appeared | this article was originally published | this story was originally published | follow us on | got a story',
      'do you have a story | have you been affected by | we welcome your | send your comments',
    ),
    holds: phraseList(
      'the post … appeared first on | this … appeared first on | the article … appeared first on | all rights reserved',
      'may not be published, broadcast',
    ),
    named: phraseList('more from'),
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
      'more stories | related to | related stories | related articles | recommended',
      'also in',
      'more on this | more on that | more from this | more from our | more from the author',
    ),
    named: phraseList('more on | more from | more in'),
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
  missingPages: phraseList(
    "page not found | not found | page can't be found | page cannot be found | page could not be found | page does not exist | page doesn't exist | page no longer exists | page is not available | we can't find that page | we couldn't find that page",
  ),
  captionStarts: phraseList(
    'media caption | image caption | photo caption | caption | video caption | file photo | file picture',
    'file image',
  ),
  captionPointers: ['pictured'],
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
    'by our correspondent | by our own correspondent | by our special correspondent | from our correspondent | from our own correspondent',
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
  headingWords: phraseSet(
    'search | services | archive | languages | language | copyright | disclosure | reject | decline | popular | elsewhere',
  ),
  noticeWords: wordSet(
    'newsletter newsletters inbox email emails cookie cookies data partners ads subscription article articles news headlines stories privacy account device content consent app terms',
  ),
  headingStarts: phraseList(
    'how | why | what | when | where | who | which | is | are | will | can | does | did | should | analysis',
  ),
};

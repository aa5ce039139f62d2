import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What English pages print below an article, above links to others, and where the rest is for subscribers. */
export const englishEndingPhrases: Pick<LineRules, 'endMarks' | 'boxHeadings' | 'paywalls'> = {
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
      'this article was originally published | this story was originally published | follow us on | got a story',
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
};

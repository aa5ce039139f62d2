import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';
import { englishEndingPhrases } from './ending-phrases.ts';
import { englishNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as English pages print them. */
export const englishLineRules: LineRules = {
  phrases: englishNoticePhrases,
  ...englishEndingPhrases,
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

import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet, weekdayNames } from '../shared/phrase-set.ts';
import { organisationWordsOf } from '../shared/organisation-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { englishEndingPhrases } from './ending-phrases.ts';
import { englishNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as English pages print them. */
export const englishLineRules: LineRules = {
  phrases: englishNoticePhrases,
  ...englishEndingPhrases,
  missingPages: phraseList(
    "page not found | not found | page can't be found | page cannot be found | page could not be found | page does not exist | page doesn't exist | page no longer exists | page is not available | we can't find that page | we couldn't find that page",
  ),
  skipLinks: ['skip … and continue reading'],
  captionStarts: phraseList(
    'media caption, | image caption, | photo: file | file - | in this photo | in this image | in this file | this photo provided | this image provided | this undated photo | representational image | representative image | representational picture | stock image | stock photo | above: | below: | left: | right: | from left: | clockwise from | l-r: | pictured:',
    'media caption | image caption | photo caption | caption | video caption | file photo | file picture',
    'file image',
  ),
  captionPointers: ['pictured'],
  noteStarts: phraseList(
    "author's note | note: | this story has been corrected | this story has been amended | this article has been amended | this article was updated | this article was corrected | this piece was amended | we have shortened | this interview has been | this conversation has been | this interview was | this conversation was | the interview has been | our conversation has been | this transcript has been | name has been changed | names changed | name changed | the name has been changed | in an earlier version | clarification: | this report has been | this page has been | this post has been updated | this post has been corrected | this version corrects | this headline has been",
    "editor's note | editors note | correction | clarification | update: | this article was amended",
    'this article was corrected | this story was corrected | this story was updated | this story has been updated',
    'this article has been updated | this article has been corrected | an earlier version | a previous version',
    'names have been changed | some names have been',
  ),
  captionRemarks: phraseList(
    'left | right | centre | center | pictured | second left | second right | representational | representative | representational image | file image | for representation',
    "file photo | file picture | file | archive | illustration | illustrative | artist's impression | stock photo",
    'stock image | video by',
  ),
  creditWords: phraseList(
    'photo courtesy | image courtesy | photo via | photographer | photographed by | pic | pics | screengrab | screenshot | graphic | supplied | photo supplied | picture credit | pictures by | photos by | photography | photography by | video by | still from | file photo | image credits | photo credits',
    'photo credit | image credit | picture credit | photo by | photograph by | image by | picture by | photograph',
    'photographs | photo | photos | image | images | picture | pictures | credit | credits | image source',
    'photo source | illustration | illustration by | courtesy of | courtesy',
  ),
  bylineStarts: phraseList(
    'author of the article: | author of the article',
    'by our | from our',
    'author, | by: ',
    'by: | words: | text: | text by | review by | analysis by | opinion by | commentary by | essay by | column by | a report by | an analysis by | reporter: | written and photographed by | from staff writer | author | article by',
    'written by | reported by | reporting by | words by | story by | report by | posted by | published by | author:',
    'by our correspondent | by our own correspondent | by our special correspondent | from our correspondent | from our own correspondent',
    'authors: | by | interview by | interviewed by | interview: | as told to',
  ),
  bylineJoints: ['and', 'with', '&', '/'],
  smallWords: {
    by: ['by'],
    for: ['for', 'FOR'],
    at: ['at', 'in', 'from'],
    of: ['of', 'out of'],
  },
  ages: {
    before: [],
    numbers: ['an?', 'one'],
    units: ['seconds?', 'mins?', 'minutes?', 'min', 'hours?', 'hrs?', 'h', 'days?', 'd', 'weeks?', 'months?', 'years?'],
    after: ['ago'],
  },
  notNames: wordSet('the a an more other new all next latest'),
  newsroomWords: wordSet('staff desk newsroom team online web editors correspondent correspondents reporter'),
  organisationWords: organisationWordsOf('agency staff desk newsroom team correspondent reporter editor television'),
  bylineRoles: wordSet(
    'reporter reporters correspondent correspondents editor editors journalist journalists columnist columnists writer staff contributor producer newsroom bureau',
  ),
  months: monthNames(
    'january february march april may june july august september october november december',
    'jan feb mar apr may jun jul aug sept oct nov dec',
    'jan feb mar apr may june july aug sep oct nov dec',
  ),
  weekdays: weekdayNames(
    'sunday monday tuesday wednesday thursday friday saturday',
    'sun mon tue wed thu fri sat',
    'sun mon tues wed thur fri sat',
    'sun mon tues wed thurs fri sat',
  ),
  dateOrder: null,
  dateWords: wordSet(
    'publishing publish date read reading story article minute minutes uploaded issued release released',
    'uk us ago today yesterday hours eat wat cat sast aedt aest gst pkt sgt noon this morning afternoon evening just now posted',
    'published publication updated update last modified posted created on at and first date edited monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun',
    'a.m p.m am pm et est edt pt pst pdt ct cst cdt gmt bst utc cet cest ist eastern local time',
  ),
  modifiedWords: phraseList('last updated | updated | last modified | modified | edited'),
  functionWords: functionWordsOf('en'),
  finiteVerbs: wordSet(
    "is are was were has have had said says will would can could does did do must may might should told tells shows show isn't wasn't aren't won't can't didn't",
  ),
  headingWords: phraseSet(
    'jobs | shop | weather | games | help | profile | contents | editions | settings | archives | authors | author | contributors | deals | coupons | obituaries | marketplace | headlines | sections | cookies | privacy | background | the latest | map | pictures | episodes | discussion | careers | masthead | disclaimer | corrections | explore | trending | top picks | in this series | background reading | key events | alerts | exclusive content',
    'search | services | archive | languages | language | copyright | disclosure | reject | decline | popular | elsewhere',
  ),
  commentWords: wordSet('comment comments'),
  ownWords: wordSet('we our us'),
  addressWords: wordSet('you your yours us'),
  noticeWords: wordSet(
    'journalism reader readers supporting donation donations contribution contributors contributing link commission page website site feedback comment comments print edition support publication published tip',
    'whatsapp channel notifications download newsroom tips subscribe subscriber subscribers unsubscribe sign signing inbox premium digital alerts emailing',
    'newsletter newsletters inbox email emails cookie cookies data partners ads subscription article articles news headlines stories privacy account device content consent app terms',
  ),
  headingStarts: phraseList(
    'how | why | what | when | where | who | which | is | are | will | can | does | did | should | analysis',
  ),
};

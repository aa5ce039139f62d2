import type { OmissionReason } from '../model/article.ts';

/**
 * How pages of a language print what surrounds an article. Phrases are in lower case, with straight apostrophes; a run of digits is written `#`.
 */
export interface LineRules {
  /** What lines say that are not part of the article, by the reason for leaving them out. */
  readonly phrases: Readonly<Partial<Record<OmissionReason, LinePhrases>>>;
  /** Lines that end the article where no text follows: legal notes, comments, lists of topics. */
  readonly endMarks: LinePhrases;
  /** Headings of boxes with links to other articles. */
  readonly boxHeadings: LinePhrases;
  /** Lines that say the rest is for subscribers. */
  readonly paywalls: LinePhrases;
  /** How titles of pages begin or end that say there is no such page. */
  readonly missingPages?: readonly string[];
  /** How links for screen readers offer to skip a box: its name stands for `…`. */
  readonly skipLinks?: readonly string[];
  /** Beginnings of captions, and of notes or corrections that belong to the article. */
  readonly captionStarts: readonly string[];
  /** Beginnings that a caption and a sentence about a picture share: `in the picture`. Only a line without a final stop is then a caption. */
  readonly captionPointers?: readonly string[];
  readonly noteStarts: readonly string[];
  /** Remarks in brackets that only captions hold: `archive`. */
  readonly captionRemarks: readonly string[];
  /** Words that open a credit before a colon or a name: `photo`. */
  readonly creditWords: readonly string[];
  /** Words before the author's name, and words between two authors. */
  readonly bylineStarts: readonly string[];
  readonly bylineJoints: readonly string[];
  /** Small words of credits, bylines and counters. */
  readonly smallWords: SmallWords;
  /** How pages say how long ago something was. */
  readonly ages: AgeWords;
  /** Words with a capital that no name begins with: `more`, `new`, articles. */
  readonly notNames: ReadonlySet<string>;
  /** Words for a newsroom, or for its people, where none is named: `staff`. */
  readonly newsroomWords: ReadonlySet<string>;
  /** Words in the names of papers, agencies and stations. */
  readonly organisationWords: ReadonlySet<string>;
  /** Words for what the people of a newsroom are. */
  readonly bylineRoles?: ReadonlySet<string>;
  /** Month names and their short forms, without a final stop. */
  readonly months: ReadonlyMap<string, number>;
  /** Weekdays and their short forms, without a final stop; 0 for Sunday. */
  readonly weekdays?: ReadonlyMap<string, number>;
  /** Which number of `03/04/2024` is the day; null where only a number above 12 tells. */
  readonly dateOrder: 'day-month' | 'month-day' | null;
  /** Words that may stand beside a date on its line. */
  readonly dateWords: ReadonlySet<string>;
  /** Words after which a date is that of a change. */
  readonly modifiedWords: readonly string[];
  /** Frequent short words that sentences have and menus have not. */
  readonly functionWords: ReadonlySet<string>;
  /** Finite verbs that make a sentence of a line without a final stop. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Words of menus and buttons that articles have as headings too; alone between two paragraphs they are headings. */
  readonly headingWords?: ReadonlySet<string>;
  /** Words of one of which every notice to readers has one: what they are to do, to get, or to agree to. */
  readonly noticeWords?: ReadonlySet<string>;
  /** Words of which the heading of the readers' comments has one. */
  readonly commentWords?: ReadonlySet<string>;
  /** How readers are spoken to: `you`, `your`. A word with a capital counts only where no sentence begins. */
  readonly addressWords?: ReadonlySet<string>;
  /** How a page speaks of itself: `we`, `our`. */
  readonly ownWords?: ReadonlySet<string>;
  /** Words that begin a question or a heading of that form. */
  readonly headingStarts: readonly string[];
}

/** Small words of credits, bylines and counters; each list may be empty. */
export interface SmallWords {
  /** Before who made something: `by`. */
  readonly by: readonly string[];
  /** Before whom it was made for: `for`. */
  readonly for: readonly string[];
  /** Before where somebody was: `in`. */
  readonly at: readonly string[];
  /** Between the two numbers of a counter: `2 of 9`. */
  readonly of: readonly string[];
}

/** The parts of `4 hours ago`; units and numbers are parts of regular expressions. */
export interface AgeWords {
  readonly before: readonly string[];
  readonly numbers: readonly string[];
  readonly units: readonly string[];
  readonly after: readonly string[];
}

/** Phrases and how much of a line they must be. */
export interface LinePhrases {
  /** The whole line. */
  readonly whole?: ReadonlySet<string>;
  /** The beginning of a line of at most twelve words without a final stop, or of one with a colon after the phrase. */
  readonly short?: readonly string[];
  /** The beginning of any line. */
  readonly starts?: readonly string[];
  /** The beginning of such a line that goes on with a capital or in quotation marks, as the name of a page does: `more on` in `More on Orrin`, not in `More on the way`. */
  readonly named?: readonly string[];
  /** The beginning of a line that also holds one of the `noticeWords`: what a sentence of an article can begin with as well. */
  readonly notices?: readonly string[];
  /** Anywhere in a line; two parts with `…` between them: at its beginning and anywhere. */
  readonly holds?: readonly string[];
}

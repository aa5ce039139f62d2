import type { LanguageExample } from './language-example.ts';
import type { LineRules } from './line-rules.ts';
import type { PeopleWords } from './people-words.ts';
import type { QuotationRules } from './quotation-rules.ts';
import type { SpokenForms } from './spoken-forms.ts';
import type { Wording } from './wording.ts';

/** All that antenne knows of one language: a record of small modules, one file each, in a folder of its own. */
export interface Language {
  /** BCP 47 primary language, such as `fr`. */
  readonly tag: string;
  /** Menus, credits, cross-links, bylines and dates, as pages of this language print them. */
  readonly lines: LineRules;
  /** Quotation marks, reporting verbs, source phrases. */
  readonly quotations: QuotationRules;
  /** Titles, roles, pronouns, agreement. */
  readonly people: PeopleWords;
  /** What is said for what is written. */
  readonly spoken: SpokenForms;
  /** Words that the program adds: disclosure, labels. */
  readonly wording: Wording;
  /** Short texts and what is heard of them; they are run as tests. */
  readonly examples: readonly LanguageExample[];
  /** What a region, by its code (`US`, `419`), has in a way of its own; left out where no region differs. */
  readonly inRegion?: (region: string) => Partial<Pick<Language, 'spoken'>>;
}

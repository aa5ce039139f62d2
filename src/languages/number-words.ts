/** How a language writes and says numbers. */
export interface NumberWords {
  /** Between the whole and its fraction. */
  readonly decimalMark: ',' | '.';
  /** A mark that may stand in its place unless three figures follow, as in foreign texts. */
  readonly otherDecimalMark?: ',' | '.' | undefined;
  /** What may part groups of three figures: the inside of a character class. */
  readonly groupMarks: string;
  /** Words for a whole number, not negative, below 10^18. */
  readonly cardinal: (value: bigint, gender?: GrammaticalGender) => string;
  /** Words for a year from 1100 to 2099, where they differ. */
  readonly year?: (year: number) => string;
  /** Words for the figures of a fraction, behind those for the mark. */
  readonly fraction: (figures: string) => string;
  /** Said for the decimal mark. */
  readonly point: string;
  readonly minus: string;
  readonly plus: string;
  readonly plusOrMinus: string;
  /** Between the ends of a range, and the numbers of a score. */
  readonly to: string;
  /** Between the sides of a size: 3 × 4. */
  readonly by: string;
  /** Between how often and how much: 4 × 100; the same as `by` where left out. */
  readonly times?: string;
  /** Whether what is counted stands in the singular. */
  readonly isSingular: (amount: Amount) => boolean;
  /** The gender of the noun that a text begins with, where it bends the number before it. */
  readonly genderOf?: (text: string) => GrammaticalGender | undefined;
  /** Whether the whole of a decimal is feminine with its noun too. */
  readonly wholeAgrees?: boolean;
  /** What stands between whole millions and what is counted: ` d'`, ` de `; null before a word that is not counted. Left out where it is a blank. */
  readonly joint?: (noun: string) => string | null;
}

export type GrammaticalGender = 'masculine' | 'feminine' | 'neuter';

/** A number as it was read. */
export interface Amount {
  readonly sign: '' | '+' | '-' | '±';
  /** Figures without marks between them. */
  readonly whole: string;
  /** Figures behind the decimal mark; empty without one. */
  readonly fraction: string;
}

/** A thing that is counted, by its forms. */
export interface Counted {
  readonly one: string;
  readonly many: string;
  readonly gender?: GrammaticalGender;
}

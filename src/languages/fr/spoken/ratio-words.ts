/** The end of a text behind which two numbers with a colon are a ratio, and no time. */
export const RATIO_BEFORE: RegExp = /(?:échelle|ratio|rapport|cote|proportion|verset|psaume)\s?(?:de|du|:)?\s?$/iu;

/** The namespace of the W3C Pronunciation Lexicon Specification (PLS) 1.0. */
export const PLS_NAMESPACE = 'http://www.w3.org/2005/01/pronunciation-lexicon';

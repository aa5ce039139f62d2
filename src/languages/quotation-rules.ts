/** How a language marks speech and says who speaks. All words in lower case; elided words keep a straight apostrophe (`d'`). */
export interface QuotationRules {
  /** Pairs of marks; where one character is in several pairs, its neighbours and what is open decide. */
  readonly marks: readonly MarkPair[];
  /** Finite forms and participles of the verbs that introduce speech. They count only beside marks. */
  readonly reportingVerbs: ReadonlySet<string>;
  /** Those of them that are participles, where these count only behind an auxiliary: `ha dicho`, but not `lo dicho`. */
  readonly participles?: ReadonlySet<string>;
  /** Infinitives and gerunds of those verbs: their subject is the sentence's. */
  readonly subjectlessVerbs: ReadonlySet<string>;
  /** Auxiliaries, object pronouns and negations that stand between a subject and its verb. */
  readonly verbHelpers: ReadonlySet<string>;
  /** Whether the subject stands before its verb behind a quotation too: `“…,” she said`. */
  readonly subjectFirst?: boolean;
  /** Endings of participles that may begin a sentence: `Giving evidence, …`. */
  readonly participleEndings?: readonly string[];
  /** Ending of those that can only describe the noun before them: `a lawyer representing the school`. */
  readonly gerundEnding?: string;
  /** Ending of adverbs, such as `ment`; an empty string where the language has none. */
  readonly adverbEnding: string;
  /** Whether a reporting clause may stand between commas inside the marks. */
  readonly incisesInside: boolean;
  /** Whether the finite verb is the second part of a sentence, and the first behind a quotation, so that the subject stands on either side of it. */
  readonly verbSecond: boolean;
  /** Endings of finite verbs, where a verb that is not on the list may introduce speech: `e` in `enfonce l'avocat`. */
  readonly finiteEndings?: readonly string[];
  /** Endings of participles behind an auxiliary and its pronoun: `é` in `a-t-il calculé`. */
  readonly perfectEndings?: readonly string[];
  /** Endings of participles that agree with a noun, and are adjectives without an auxiliary: `ée`. */
  readonly agreeingEndings?: readonly string[];
  /** Those auxiliaries. */
  readonly auxiliaries?: ReadonlySet<string>;
  /** Whether the clause behind marks begins with its verb, so that a capital behind a question or a shout begins a new sentence. */
  readonly subjectBehindVerb?: boolean;
  /** Phrases before a source (`according to`), word by word. */
  readonly sourcePhrases: readonly (readonly string[])[];
  /** The same, but only as the first words of a sentence, because elsewhere they mean something else. */
  readonly openingSourcePhrases: readonly (readonly string[])[];
  /** Beginnings of a sentence that say whose the words before it are: `así`. */
  readonly backReferences?: readonly (readonly string[])[];
  /** Beginnings of a sentence in which an infinitive tells what the last speaker did next: `et de`. */
  readonly followingInfinitives?: readonly (readonly string[])[];
  /** Ending of participles that tell the same: `ant` in `se tournant vers lui`. */
  readonly followingGerunds?: string;
  /** Nouns for what has been said: « … » La question de la juge surprend. */
  readonly sayingNouns?: ReadonlySet<string>;
  /** Words that compare or add a reporting clause before the marks: `as X put it`. */
  readonly asWords: ReadonlySet<string>;
  /** Words after which marks hold a name, a title or a term. */
  readonly namingWords: ReadonlySet<string>;
  /** Nouns for texts of law: what a colon opens behind one of them is nobody's speech. */
  readonly lawWords?: ReadonlySet<string>;
  /** Nouns for words that nobody speaks, whoever wrote them: proverbs, mottoes, and what is painted on banners and walls. */
  readonly voicelessWords?: ReadonlySet<string>;
  /** Words that appear when somebody speaks: I, we, you. */
  readonly speakingWords: ReadonlySet<string>;
  /** Those by which somebody is spoken to: whom a question with one of them asks is not who asks it. */
  readonly addressWords?: ReadonlySet<string>;
  /** Endings of verbs in the first or second person that few other words have: `amos`. */
  readonly speakingEndings?: readonly string[];
  /** Frequent finite verbs: what holds one is more than a term. */
  readonly finiteVerbs: ReadonlySet<string>;
  /** Endings that only finite verbs have: `eront`. */
  readonly clauseEndings?: readonly string[];
  /** Interview labels of the one who asks; other labels are names. */
  readonly questionLabels: ReadonlySet<string>;
  /** Interview labels of the one who answers, without a name. */
  readonly answerLabels: ReadonlySet<string>;
  /** Given where a verb needs no subject beside it: it then means whoever spoke or was subject last. */
  readonly leftOutSubjects?: LeftOutSubjects;
}

/** An opening mark and the mark that closes it. */
export interface MarkPair {
  readonly open: string;
  readonly close: string;
}

/** How a verb without a subject still tells something of it. */
export interface LeftOutSubjects {
  /** Ending of verbs with several subjects: `n` in `dijeron`. */
  readonly pluralEnding: string;
  /** Verbs of answering: who answers is not the one who asked. */
  readonly answers: ReadonlySet<string>;
  /** Verbs of asking. */
  readonly asks: ReadonlySet<string>;
}

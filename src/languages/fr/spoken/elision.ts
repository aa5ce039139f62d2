/** « de » or « d' » before a word, with the blank before and the one that may follow: ` de `, ` d'`. */
export function elided(word: 'de', next: string): string {
  return STARTS_WITH_VOWEL.test(next) && !ASPIRATED.test(next) ? ` ${word.charAt(0)}'` : ` ${word} `;
}

const STARTS_WITH_VOWEL = /^[aàâæeéèêëhiîïoôœuùûü]/iu;

/** Words that let nothing be elided before them: an aspirated h, and numbers. */
const ASPIRATED =
  /^(?:ha(?:ie|ine|ll|lte|nche|ndball|ndicap|ngar|reng|ricot|sard|usse|ut|vre)|hé(?:ros\b|riss|risson|ron)|hi[bé]|ho(?:ll|mard|ngr|nte|quet|rs\b|use)|hu(?:it|ée|ne\b|rl)|onz|oui|ouistiti|yaourt)/iu;

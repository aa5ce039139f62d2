import type { Span } from '../model/span.ts';
import type { SpokenForms } from '../languages/spoken-forms.ts';

/** The sentences of a text: spans in order that cover it, each with the white space after it. */
export function splitSentences(text: string, forms: SpokenForms): readonly Span[] {
  const sentences: Span[] = [];
  let start = 0;
  for (const stop of unicodeStops(text, segmenterOf(forms.tag))) {
    const end = Math.min(text.length, stop + closingLength(text, stop));
    if (end <= start) continue;
    if (end < text.length && !endsAt(text, start, end, forms)) continue;
    sentences.push({ start, end });
    start = end;
  }
  return sentences;
}

/** The segmenter takes time by the square of its text, so that a long one is given to it in windows, each from where a sentence starts. */
const WINDOW = 8192;

/** The ends of sentences by Unicode's rules alone. */
function* unicodeStops(text: string, segmenter: Intl.Segmenter): Generator<number> {
  for (let from = 0; from < text.length;) {
    const window = text.slice(from, from + WINDOW);
    const stops = Array.from(segmenter.segment(window), ({ index, segment }) => from + index + segment.length);
    const isLast = from + WINDOW >= text.length;
    // The last stop is only the window's end, unless the text ends there.
    yield* isLast ? stops : stops.slice(0, -1);
    from = isLast ? text.length : (stops.at(-2) ?? from + WINDOW);
  }
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterOf(tag: string): Intl.Segmenter {
  const known = SEGMENTERS.get(tag);
  if (known) return known;
  const segmenter = new Intl.Segmenter(tag, { granularity: 'sentence' });
  SEGMENTERS.set(tag, segmenter);
  return segmenter;
}

/** Closing marks that stand apart (« … ! » ») belong to the sentence before them: their length, with the blanks after. */
function closingLength(text: string, at: number): number {
  return /^(?:[»”“"’')\]]{1,4}(?=[\s.,;:!?…–—-]|$)\s{0,4}){1,3}/u.exec(text.slice(at, at + 24))?.[0].length ?? 0;
}

/** Whether a sentence ends at `end`, where Unicode's rules see one. The looks around are short, so that the whole is linear. */
function endsAt(text: string, start: number, end: number, { abbreviations, ordinals }: SpokenForms): boolean {
  // A number or a dash alone, an attribution after a quotation (« … ? » dit-elle), a comma: the sentence goes on.
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, Math.min(end, start + 200)))) return false;
  const after = text.slice(end, end + 12);
  if (/^[\s–—,-]{0,4}\p{Ll}/u.test(after) || /^\s{0,4}[,;:]/u.test(after)) return false;
  const before = text.slice(Math.max(start, end - 32), end);
  if (ordinals !== null && isOrdinal(before, after, ordinals)) return false;
  // A letter behind another letter is the end of an acronym that is spelled (« la S N C F. »), not an initial.
  if (/(?<!\p{L})\p{Lu}\s\p{Lu}\.\s{0,4}$/u.test(before)) return true;
  const word = /(?:^|[\s'’"«“([/-])(\p{L}{1,12}(?:\.-?\p{L}{1,12}){0,3})\.\s{0,4}$/u.exec(before)?.[1];
  return word === undefined || !(/^\p{Lu}(?:\.-?\p{Lu}){0,3}$/u.test(word) || abbreviations.has(word.toLowerCase()));
}

/** `am 28. April`, `im 3. Stock`: the words around the figure show an ordinal. */
function isOrdinal(before: string, after: string, words: NonNullable<SpokenForms['ordinals']>): boolean {
  const figure = /(?:^|[\s(])(?:(\p{L}{2,10})\s)?\d{1,2}\.\s{0,4}$/u.exec(before);
  if (figure === null) return false;
  const next = /^\s{0,4}(\p{L}{3,12})/u.exec(after)?.[1]?.toLowerCase() ?? '';
  return words.before.has(figure[1]?.toLowerCase() ?? '') || words.after.has(next);
}

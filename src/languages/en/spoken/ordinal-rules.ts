import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE, NUMBER_START, wholeSource } from '../../shared/spoken/amounts.ts';
import { ordinalOf, pluralOf } from '../number-words.ts';
import type { EnglishStyle } from './style.ts';

/** Ordinals in figures: `22nd`, `100th`, `the 5ths`. */
export function englishOrdinalRules({ numbers }: EnglishStyle): readonly SpokenRule[] {
  return [
    {
      class: 'ordinal',
      onlyWith: FIGURE,
      pattern: new RegExp(
        `${NUMBER_START}(?<number>${wholeSource(numbers)})(?<ending>st|nd|rd|th|ST|ND|RD|TH|ˢᵗ|ⁿᵈ|ʳᵈ|ᵗʰ)(?<plural>s?)(?![\\p{L}\\p{N}])`,
        'gu',
      ),
      say: (found) => {
        const { number = '', ending = '', plural } = found.named;
        const value = BigInt(number.replace(/\D/gu, ''));
        if (value > MOST || !fits(value, ending.normalize('NFKC').toLowerCase())) return null;
        const words = withoutOne(ordinalOf(numbers.cardinal(value)), found);
        return plural ? pluralOf(words) : words;
      },
    },
  ];
}

const MOST = 10n ** 12n;

/** `12st` is a weight, `21st` a place. */
function fits(value: bigint, ending: string): boolean {
  if (ending === 'th') return true;
  const [tens, ones] = [(value / 10n) % 10n, value % 10n];
  return tens !== 1n && { st: 1n, nd: 2n, rd: 3n }[ending] === ones;
}

/** `her hundredth cap`, but `one hundredth` alone. */
function withoutOne(words: string, { text, start }: WrittenForm): string {
  const isDetermined = /(?:^|[\s(“"])(?:the|a|his|her|its|their|our|your|my|this|that|\p{L}{1,24}['’]s)\s$/iu.test(
    text.slice(Math.max(0, start - 28), start),
  );
  return isDetermined ? words.replace(/^one (?=(?:hundred|thousand|million|billion)th$)/u, '') : words;
}

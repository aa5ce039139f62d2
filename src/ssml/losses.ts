import type { Warning } from '../model/warning.ts';
import type { Dialect } from './dialect.ts';
import type { SsmlElement } from './ssml-element.ts';

/** How often what was to be said could not be written as it was meant: by engine and dialect, then by element. */
export type Losses = Map<string, Map<SsmlElement, number>>;

/** Adds what one document lost. */
export function countLosses(losses: Losses, engine: string, { name }: Dialect, lost: readonly SsmlElement[]): void {
  if (lost.length === 0) return;
  const place = name === engine || name === 'own' ? engine : `${engine} (dialect ${name})`;
  const counts = losses.get(place) ?? new Map<SsmlElement, number>();
  losses.set(place, counts);
  for (const element of lost) counts.set(element, (counts.get(element) ?? 0) + 1);
}

/** One warning an engine and element. */
export function warnOfLosses(losses: Losses): readonly Warning[] {
  return [...losses].flatMap(([engine, counts]) =>
    [...counts].map(([element, count]) => ({
      code: 'speech/not-understood',
      message: `what the script asks for by "${element}" is lost on engine ${engine}, ${count === 1 ? 'once' : `${count} times`}: ${INSTEAD[element] ?? 'it is left out'}`,
    })),
  );
}

/** What is heard instead. */
const INSTEAD: Partial<Readonly<Record<SsmlElement, string>>> = {
  phoneme: 'the words are said as the engine reads them; an alias in words is heard everywhere',
  'say-as': 'the letters are said as words',
  break: 'the pause is a comma, or shorter',
  emphasis: 'the words are said without stress',
  lang: 'the words are said as those around them',
};

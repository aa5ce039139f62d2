import type { Dialect, RequestLimit } from './dialect.ts';
import { dialectNamed } from './registry.ts';
import type { SsmlElement } from './ssml-element.ts';

/** What of an engine's abilities decides how its documents are written: a dialect, or the elements of SSML 1.1 that it understands. */
export type SsmlAbilities = (DialectAbilities | ElementAbilities) & {
  /** What the engine tells of times: nothing, where each `mark` element sounds, or when every word does. */
  readonly timing: 'none' | 'mark' | 'word';
};

/** A dialect by its name, or a record of an own one. */
interface DialectAbilities {
  readonly dialect: string | Dialect;
  /** Instead of the dialect's limits. */
  readonly limit?: RequestLimit;
  readonly ssml?: never;
}

interface ElementAbilities {
  readonly dialect?: never;
  /** The elements the engine understands. */
  readonly ssml: ReadonlySet<SsmlElement>;
  readonly limit: RequestLimit;
}

/** How an engine's documents are written; undefined when its abilities name a dialect that there is not. */
export function findDialect({ dialect, ssml, limit }: SsmlAbilities): Dialect | undefined {
  if (dialect === undefined) return ownDialect(ssml, limit);
  const found = typeof dialect === 'string' ? dialectNamed(dialect) : dialect;
  return found && limit ? { ...found, limits: [limit] } : found;
}

/** The same; throws when there is none. */
export function dialectOf(abilities: SsmlAbilities): Dialect {
  const found = findDialect(abilities);
  if (!found) throw new Error(`there is no dialect ${JSON.stringify(abilities.dialect)}`);
  return found;
}

/** Marks are worth writing only when the engine knows the element and tells when they sound. */
export function hasMarks({ elements }: Dialect, { timing }: SsmlAbilities): boolean {
  return timing === 'mark' && elements.has('mark');
}

function ownDialect(elements: ReadonlySet<SsmlElement>, limit: RequestLimit): Dialect {
  return {
    name: 'own',
    engine: 'an engine of its own',
    root: 'ssml-1.1',
    inSentence: elements.has('s'),
    elements,
    longestBreakMs: null,
    alphabets: elements.has('phoneme') ? ['ipa'] : [],
    limits: [limit],
    reserved: {},
    notes: [],
    sources: [],
  };
}

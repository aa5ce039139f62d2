/** Stands at a show's place while feeds and pages change: a publisher that finds it there knows that another one was interrupted. */
export const UNFINISHED_FILE = 'antenne.unfinished.json';

export interface Unfinished {
  readonly format: 'antenne-unfinished/1';
  /** Paths that were to be removed at the end. */
  readonly removals: readonly string[];
}

/** The marker's bytes. */
export function unfinishedBytes(removals: readonly string[]): Uint8Array {
  return Buffer.from(`${JSON.stringify({ format: 'antenne-unfinished/1', removals } satisfies Unfinished)}\n`);
}

/** What a marker says; one that cannot be read says that something was left undone. */
export function parseUnfinished(bytes: Uint8Array): Unfinished {
  const left: Unfinished = { format: 'antenne-unfinished/1', removals: [] };
  try {
    const { removals } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Partial<Unfinished>;
    const isList = Array.isArray(removals) && removals.every((path) => typeof path === 'string');
    return isList ? { ...left, removals } : left;
  } catch {
    return left;
  }
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/ssml/dialect.ts';
import { dialects } from '../../src/ssml/registry.ts';

const page = readFileSync(new URL('../../docs/ssml.md', import.meta.url), 'utf8');

describe('the dialects', () => {
  it('have names of their own', () => {
    const names = dialects.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^[a-z][a-z0-9.-]*$/.test(name))).toBe(true);
  });

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))('%s fits together', (_name, dialect) => {
    const { elements, alphabets, root, inSentence, longestBreakMs, limits, reserved } = dialect;
    expect(elements.has('phoneme')).toBe(alphabets.includes('ipa'));
    if (inSentence) expect(elements.has('s')).toBe(true);
    if (longestBreakMs !== null) expect(elements.has('break')).toBe(true);
    if (root === 'none') expect([...elements].every((element) => element === 'break')).toBe(true);
    for (const { value } of limits) expect(value).toBeGreaterThanOrEqual(100);
    for (const [sign, instead] of Object.entries(reserved)) expect(instead).toHaveLength(sign.length);
    expect(new Set(limits.map(({ unit }) => unit)).size).toBe(limits.length);
  });

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))(
    '%s says where its figures are from',
    (_name, dialect) => {
      const abouts = dialect.sources.map(({ about }) => about);
      expect(abouts).toContain('elements');
      for (const { read, page: address, seen } of dialect.sources) {
        expect(read).toMatch(/^\d{4}-\d{2}(?:-\d{2})?$/);
        expect(seen === 'measured' || address.startsWith('https://')).toBe(true);
      }
      if (dialect.name === 'ssml' || dialect.name === 'espeak-ng') return;
      if (dialect.limits.length > 0) expect(abouts).toContain('limits');
      if (dialect.longestBreakMs !== null) expect(abouts).toContain('break');
      if (dialect.alphabets.length > 0) expect(abouts).toContain('alphabets');
    },
  );

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))(
    '%s stands in docs/ssml.md as it is',
    (_name, dialect) => {
      expect(page).toContain(rowOf(dialect));
      for (const source of dialect.sources) expect(page).toContain(sourceOf(source));
      for (const note of dialect.notes) expect(page).toContain(note);
    },
  );
});

const ROOTS: Readonly<Record<Dialect['root'], string>> = {
  'ssml-1.1': 'SSML 1.1',
  'ssml-1.0-voice': 'SSML 1.0, `voice`',
  none: 'plain text',
};

function rowOf({ name, engine, root, elements, longestBreakMs, alphabets, limits }: Dialect): string {
  const shown = [...elements].map((element) => {
    if (element === 'break' && longestBreakMs !== null) return `break ≤ ${longestBreakMs / 1000} s`;
    return element === 'phoneme' ? `phoneme (${alphabets.join(', ')})` : element;
  });
  const counted = limits.map(({ value, unit }) => `${value.toLocaleString('en')} ${unit}`);
  return `| \`${name}\` | ${engine} | ${ROOTS[root]} | ${shown.join(', ') || '–'} | ${counted.join(' and ') || '–'} |`;
}

function sourceOf({ page: address, read, seen }: Dialect['sources'][number]): string {
  return `${seen === 'measured' ? address : `<${address}>`}, ${seen === 'page' ? 'read' : seen} ${read}`;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import type { Article } from '../../src/model/article.ts';
import { faultsOf, read } from './read-fixture.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const lines = [
  'Menu',
  ' * News',
  '   * Africa',
  '1. Skip to content',
  'Home › World › Asia',
  'The bridge that nobody wanted',
  'By Ana Lim and Jo Berg',
  'Updated March 3, 2024 at 4:40 p.m. • Published 2 March 2024',
  'The town of Orrin has a new bridge, and its people do not know what to do with it.',
  '"It is a bridge," said the mayor, "and we shall cross it when we come to it."',
  'A view of the bridge in OrrinPhoto: Press Agency/A. Lim',
  '>>> Read more: "The bridge that fell"',
  '> It is a bridge and we shall cross it when we come to it',
  '> — Jo Berg (@joberg) March 3, 2024',
  '*A name was changed',
  'More on this story',
  'We use cookies, as all pages do.',
  'Le pont que personne ne voulait est ouvert depuis mardi, et les habitants ne savent pas quoi en faire.',
  '« On le traversera le moment venu\u00a0», promet le maire.',
  '\u0000\u0007',
  '\u200b',
  '😀 ⤵️',
  '2 / 9',
  '',
  '',
  '\u00a0',
  '\f',
];
const line = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...lines) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
);
const texts = fc.array(fc.tuple(line, fc.constantFrom('\n', '\n', '\r\n', '\r', '\n\n', '\u2028')), { maxLength: 40 });

describe('the account of text', () => {
  it('puts every character that shows into exactly one block, omission or fact', () => {
    fc.assert(
      fc.property(texts, (pairs) => {
        const article = readOrNull(pairs.flat().join(''));
        return article === null || faultsOf(article).length === 0;
      }),
      { numRuns: 400 },
    );
  });

  it('keeps blocks and omissions in the order of the source', () => {
    fc.assert(
      fc.property(texts, (pairs) => {
        const article = readOrNull(pairs.flat().join(''));
        return (
          article === null ||
          [article.blocks, article.omitted].every((list) =>
            list.every(({ span }, index) => span.start < span.end && span.start >= (list[index - 1]?.span.end ?? 0)),
          )
        );
      }),
      { numRuns: 200 },
    );
  });

  it('takes time that grows with the length of the text and no faster', () => {
    const paragraph = (index: number): string =>
      `In chapter ${index} the people of village ${index * 7} spoke of "a bridge number ${index}" and went home by way of road ${index * 13}, said A. Lim.`;
    const menu = Array.from({ length: 200 }, (_, index) => ` * Section ${index}`).join('\n');
    const readAll = (paragraphs: number): void => {
      const text = `${menu}\n\nA very long story\n\n${Array.from({ length: paragraphs }, (_, index) => paragraph(index)).join('\n\n')}`;
      expect(read(text).blocks).toHaveLength(paragraphs + 1);
    };
    expect(growth(readAll, 2000)).toBeLessThan(MOST_GROWTH);
  });

  it('stays quick on many lines of one kind', () => {
    for (const repeated of [
      ' * item',
      'Lire aussi',
      'More on this story',
      'Ana Lim',
      '3 March 2024',
      '2 / 9',
      'Photo: Ana Lim',
      'A short line',
      'It was so, he said.',
      '> "It was so for all"',
    ]) {
      const readAll = (characters: number): void => {
        readOrNull(
          `The title of it\n\n${`${repeated}\n`.repeat(Math.floor(characters / repeated.length))}The end of it is a sentence of some length, and it ends.`,
        );
      };
      expect(growth(readAll, 50_000), repeated).toBeLessThan(MOST_GROWTH);
    }
  });

  it('stays quick when every line is one long word, mark or digit', () => {
    for (const unit of ['a', '"', '(', '1', '>', ' ', '*', '/', 'A. ', '© ', '\u00a0', 'Photo : A ', '1:', '- ']) {
      const readAll = (characters: number): void => void readOrNull(unit.repeat(Math.floor(characters / unit.length)));
      expect(growth(readAll, 100_000), JSON.stringify(unit)).toBeLessThan(MOST_GROWTH);
    }
  });
});

function readOrNull(text: string): Article | null {
  try {
    return read(text, { language: 'en' });
  } catch (error) {
    if (error instanceof AntenneError && error.code.startsWith('input/')) return null;
    throw error;
  }
}

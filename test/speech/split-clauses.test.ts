import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitClauses } from '../../src/speech/split-clauses.ts';

describe('splitClauses', () => {
  it('leaves a short sentence whole', () => {
    expect(splitClauses('Un, deux.', { longest: 20 })).toEqual([{ start: 0, end: 9 }]);
    expect(splitClauses('', { longest: 20 })).toEqual([]);
  });

  it('cuts at the strongest mark near the middle', () => {
    expect(split('La pluie tombe, la mer monte ; les gens rentrent, le soir.', 40)).toEqual([
      'La pluie tombe, la mer monte ; ',
      'les gens rentrent, le soir.',
    ]);
  });

  it('cuts between words where there is no mark, and between characters where there are no words', () => {
    expect(split('un deux trois quatre', 12)).toEqual(['un deux ', 'trois quatre']);
    expect(split('🌧️🌧️🌧️'.replaceAll('\ufe0f', ''), 3)).toEqual(['🌧', '🌧', '🌧']);
  });

  it('never parts a mark from the word it is set off from', () => {
    for (const longest of [12, 14, 16, 20]) {
      for (const piece of split('il dit « oui » ; et puis « non » ? à la fin', longest))
        expect(piece).not.toMatch(/^[;?»]|« $/);
    }
  });

  it('never cuts a character as a reader sees it, unless it alone is too long', () => {
    for (const character of ['e\u0301', '🇫🇷', '👩‍👩‍👧', '👍🏽', '각', 'क्षि', '1️⃣']) {
      for (let longest = character.length; longest < 3 * character.length; longest++)
        for (const piece of split(character.repeat(9), longest)) expect(piece.split(character).join('')).toBe('');
      expect(split(character.repeat(2), character.length - 1).join('')).toBe(character.repeat(2));
    }
  });

  it('keeps the groups of a number together', () => {
    for (let longest = 14; longest < 30; longest++)
      expect(split('soit 1 300 000 francs et 25 600 000 euros, dit-on', longest).join('|')).not.toMatch(/\d \|\d/);
  });

  it('cuts beside words to keep together rather than in them, even where no blank is', () => {
    const text = 'unununvingt-deux milletrois';
    const keepTogether = [{ start: 6, end: 22 }];
    const pieces = splitClauses(text, { longest: 18, keepTogether });
    expect(pieces.map(({ start, end }) => text.slice(start, end))).toEqual(['ununun', 'vingt-deux mille', 'trois']);
  });

  it('counts what the caller counts', () => {
    const cost = (character: string): number => (character === '&' ? 5 : 1);
    expect(split('a & b & c & d', 12, cost)).toEqual(['a & ', 'b & ', 'c & d']);
  });

  it('covers any text with pieces that are not too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 2, max: 50 }), (text, longest) => {
        const pieces = split(text, longest);
        expect(pieces.join('')).toBe(text);
        for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(longest);
        if (text.isWellFormed()) expect(pieces.every((piece) => piece.isWellFormed())).toBe(true);
      }),
    );
  });
});

function split(text: string, longest: number, cost?: (character: string) => number): readonly string[] {
  return splitClauses(text, cost ? { longest, cost } : { longest }).map(({ start, end }) => text.slice(start, end));
}

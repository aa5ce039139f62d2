import fc from 'fast-check';
import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScript } from '../../src/script/write-script.ts';
import { articleOf, options, scriptOf } from './article-of.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

it('writes title, headings and paragraphs as lines of the narrator, in order, with paragraph numbers', () => {
  const script = scriptOf('# Le titre\n\nUn début.\n\n## Un intertitre\n\n« Oui », dit Léa Roux.', 'fr');
  expect(script.lines.map(({ id, kind, speaker, text, paragraph }) => [id, kind, speaker, text, paragraph])).toEqual([
    ['l1', 'title', 'narrator', 'Le titre', 0],
    ['l2', 'paragraph', 'narrator', 'Un début.', 1],
    ['l3', 'heading', 'narrator', 'Un intertitre', 2],
    ['l4', 'quotation', 's1', 'Oui', 3],
    ['l5', 'paragraph', 'narrator', 'dit Léa Roux.', 3],
  ]);
});

it('leaves marks and the stops beside them to nobody', () => {
  const script = scriptOf('« Oui », dit Léa Roux. "Non".', 'fr');
  expect(script.omitted.map((entry) => [entry.text, entry.reason])).toEqual([
    ['«', 'mark'],
    ['»', 'mark'],
    [',', 'mark'],
  ]);
  expect(script.lines.at(-1)?.text).toBe('dit Léa Roux. "Non".');
});

it('says on what an attribution rests', () => {
  const text = '« Oui », a répondu Léa Roux.';
  const attribution = scriptOf(text, 'fr').lines[0]?.attribution;
  expect(attribution?.basis).toBe('after');
  expect(text.slice(attribution?.evidence?.start, attribution?.evidence?.end)).toBe('a répondu Léa Roux');
  expect(attribution?.confidence).toBeGreaterThan(0.9);
});

it('always has the narrator, and the unknown speaker only where one is heard', () => {
  expect(scriptOf('Rien.', 'fr').speakers).toEqual([{ id: 'narrator', kind: 'narrator', gender: 'unknown' }]);
  expect(scriptOf('« Je ne sais pas qui parle. »', 'fr').speakers.map((speaker) => speaker.id)).toEqual([
    'narrator',
    'unknown',
  ]);
});

it('leaves captions out unless they are asked for', () => {
  const article = articleOf('[c] Le port le soir\n\nUn début.', 'fr');
  const without = writeScript([article], options);
  expect(without.lines.map((line) => line.kind)).toEqual(['paragraph']);
  expect(without.omitted.map((entry) => entry.reason)).toContain('caption');
  expect(writeScript([article], { ...options, captions: true }).lines.map((line) => line.kind)).toEqual([
    'caption',
    'paragraph',
  ]);
});

it('announces synthetic voices first, in the language or in the given words, or not at all', () => {
  const article = articleOf('Un début.', 'fr');
  const first = writeScript([article], { ...options, disclosure: true }).lines[0];
  expect(first?.kind).toBe('announcement');
  expect(first?.span).toBeUndefined();
  expect(first?.text).toMatch(/synthèse/);
  expect(writeScript([article], { ...options, disclosure: 'Voix de test.' }).lines[0]?.text).toBe('Voix de test.');
  expect(writeScript([article], options).lines[0]?.kind).toBe('paragraph');
});

it('takes what is left out inside a paragraph out of its line, and nowhere else', () => {
  const text = 'Le pont [12.03] a rouvert.';
  const omitted = [{ article: 'a1', span: { start: 8, end: 15 }, text: '[12.03]', reason: 'markup' as const }];
  const script = writeScript([articleOf(text, 'fr', { omitted })], options);
  expect(script.lines.map((line) => [line.text, line.spoken])).toEqual([['Le pont  a rouvert.', 'Le pont a rouvert.']]);
  expect(accountForText(script)).toEqual([]);
});

it('leaves a paragraph without a word out as unspeakable', () => {
  const script = scriptOf('* * *\n\nFin.', 'fr');
  expect(script.omitted.map((entry) => [entry.text, entry.reason])).toEqual([['* * *', 'unspeakable']]);
});

it('does not let the author speak for a pronoun', () => {
  const byline = 'Léa Roux';
  const text = 'Léa Roux\n\nLe pont est fermé. « Je rentre à pied », dit-elle.';
  expect(writeScript([articleOf(text, 'fr', { byline })], options).lines.map((line) => line.speaker)).toContain(
    'unknown',
  );
});

it('uses what the user knows of people', () => {
  const people = { 'Dominique Vey': { gender: 'female' as const, aliases: ['Domi'] } };
  const script = writeScript([articleOf('« Oui », dit Domi. « Non », ajoute Vey.', 'fr')], { ...options, people });
  expect(script.speakers.slice(1)).toEqual([{ id: 's1', kind: 'person', name: 'Dominique Vey', gender: 'female' }]);
});

it('gives one person of two articles one voice', () => {
  const articles = [articleOf('« Oui », dit Léa Roux.', 'fr'), articleOf('« Non », dit Léa Roux.', 'fr', { id: 'a2' })];
  expect(writeScript(articles, options).speakers.map((speaker) => speaker.id)).toEqual(['narrator', 's1']);
});

it('accounts for every character of any mixture of marks and paragraphs, and never throws', () => {
  const pieces = fc.constantFrom(
    '"',
    '«',
    '»',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '„',
    '—',
    '– ',
    '\n\n',
    '\n',
    ' ',
    ', ',
    '. ',
    ' : ',
    '? ',
    '(',
    ')',
    '[',
    ']',
    'Léa Roux',
    'dit',
    'said',
    'he',
    'dit-il',
    'la maire',
    'the mayor',
    'selon ',
    'Q : ',
    'Oui',
    "d'eau",
    'je pars',
    '\u0000',
    '\ud800',
    '🙂',
    'שלום',
    '\u00a0',
    'a répondu',
    '# ',
    '[c] ',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 60 }),
      fc.constantFrom('fr', 'en', 'de', 'es'),
      fc.boolean(),
      (parts, language, captions) => {
        const script = writeScript([articleOf(parts.join(''), language)], { ...options, captions });
        expect(accountForText(script)).toEqual([]);
        for (const line of script.lines) expect(line.text).toMatch(/[\p{L}\p{N}]/u);
      },
    ),
    { numRuns: 1500 },
  );
});

it.each(['"', '«', '— ', "d'"])('reads a megabyte of %j in time that grows with its length only', (piece) => {
  const writeAll = (characters: number): void => {
    expect(accountForText(scriptOf(piece.repeat(Math.ceil(characters / piece.length)), 'fr'))).toEqual([]);
  };
  expect(growth(writeAll, 1_000_000)).toBeLessThan(MOST_GROWTH);
});

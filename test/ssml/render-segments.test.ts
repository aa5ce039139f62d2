import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Line, Script } from '../../src/model/script.ts';
import type { Segment } from '../../src/model/segment.ts';
import type { Language } from '../../src/languages/language.ts';
import { frenchSpokenForms } from '../../src/languages/fr/spoken-forms.ts';
import { alignLines, speakLines } from '../../src/speech/speak-lines.ts';
import { renderSegments } from '../../src/ssml/render-segments.ts';
import type { SsmlAbilities } from '../../src/ssml/ssml-abilities.ts';
import { wordsOf, xmlFault } from './well-formed.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const ABLE: SsmlAbilities = {
  ssml: new Set(['s', 'mark']),
  limit: { value: 10_000, unit: 'characters' },
  timing: 'mark',
};
const PAUSES = { sentenceMs: 250, paragraphMs: 500, speakerMs: 600, headingMs: 800 };
const CAST = {
  narrator: { fr: { engine: 'e', voice: 'anna' } },
  s1: { fr: { engine: 'e', voice: 'marc' } },
};
const CLAUSE = 'les bateaux de la petite flotte sont restés à quai pendant toute la semaine';
const LONG = `Hier, ${CLAUSE} ; ${CLAUSE}, ${CLAUSE} : ${CLAUSE}.`;

describe('renderSegments', () => {
  it('makes a segment of each sentence, with its words, voice and place', () => {
    const { segments, warnings } = render([line('Un matin. M. Brun part !')]);
    expect(warnings).toEqual([]);
    expect(segments.map(({ id, text }) => [id, text])).toEqual([
      ['l0.1', 'Un matin.'],
      ['l0.2', 'Monsieur Brun part !'],
    ]);
    expect(segments[1]).toMatchObject({ line: 'l0', speaker: 'narrator', voice: 'anna', language: 'fr' });
    expect(segments[1]?.ssml).toContain('<s>Monsieur Brun part !</s>');
  });

  it('shows each cue in the wording of the source', () => {
    const { segments, texts } = render([line('Le [13.03.23] à\u00a0Lunel. M.\u00a0Brun et 1\u202f300 autres ! 🌧️')]);
    expect(texts).toEqual([['Le [13.03.23] à\u00a0Lunel.'], ['M.\u00a0Brun et 1\u202f300 autres ! 🌧️']]);
    expect(segments.map(({ text }) => text)).toEqual([
      'Le treize mars deux mille vingt-trois à Lunel.',
      'Monsieur Brun et mille trois cents autres !',
    ]);
  });

  it('shows a long sentence clause by clause, with a mark before each clause but the first', () => {
    const { segments, texts } = render([line(LONG)]);
    expect(segments).toHaveLength(1);
    const [segment] = segments;
    expect(segment?.cues.map(({ mark }) => mark)).toEqual([undefined, 'c1']);
    expect(texts).toEqual([[`Hier, ${CLAUSE} ; ${CLAUSE},`, `${CLAUSE} : ${CLAUSE}.`]]);
    expect(segment?.ssml).toContain(`, <mark name="c1"/>${CLAUSE} :`);
    expect(segment?.cues.map(({ spoken }) => segment.text.slice(spoken.start, spoken.end)).join('')).toBe(LONG);
  });

  it('names marks only for engines that know them and tell their times', () => {
    for (const abilities of [
      { ...ABLE, timing: 'none' as const },
      { ...ABLE, ssml: new Set(['s'] as const) },
    ]) {
      const [segment] = render([line(LONG)], abilities).segments;
      expect(segment?.cues.length).toBe(2);
      expect(segment?.cues.every(({ mark }) => mark === undefined)).toBe(true);
      expect(segment?.ssml).not.toContain('<mark');
    }
  });

  it('keeps every document within the engine’s limit, and says what it had to cut', () => {
    const nasty = `${'« é & œ <b> "x" ; '.repeat(60)}fin.`;
    for (const unit of ['characters', 'bytes', 'billed'] as const) {
      for (const value of [160, 300, 700]) {
        const { segments, warnings } = render([line(nasty), line('Court.')], { ...ABLE, limit: { value, unit } });
        for (const { ssml, text } of segments) {
          const size = unit === 'billed' ? text.length : unit === 'bytes' ? Buffer.byteLength(ssml) : ssml.length;
          expect(size).toBeLessThanOrEqual(value);
        }
        expect(warnings.map(({ code }) => code)).toEqual(['speech/sentence-too-long']);
        expect(segments.slice(0, -2).every(({ pauseAfterMs }) => pauseAfterMs === 0)).toBe(true);
      }
    }
  });

  it('never cuts inside the words for one written form', () => {
    const dates = `Le ${Array.from({ length: 30 }, () => '29.09.1999').join(' ')} fin.`;
    for (const { text } of render([line(dates)]).segments)
      expect(text).toMatch(/^(?:Le |)?vingt-neuf septembre.*(?:dix-neuf|fin\.)$/);
  });

  it.each<[string, Partial<Line>, Partial<Line>, number]>([
    ['a new paragraph', { paragraph: 1 }, { paragraph: 2 }, 500],
    ['lines without paragraphs', {}, {}, 500],
    ['the same paragraph after a sentence', { paragraph: 1 }, { paragraph: 1 }, 250],
    ['the same paragraph inside a sentence', { paragraph: 1, text: 'Il part' }, { paragraph: 1 }, 0],
    ['another speaker in one paragraph', { paragraph: 1 }, { paragraph: 1, speaker: 's1' }, 600],
    ['another speaker and paragraph', { paragraph: 1 }, { paragraph: 2, speaker: 's1' }, 600],
    ['a heading that follows', { paragraph: 1 }, { paragraph: 2, kind: 'heading' }, 800],
    ['a title before', { paragraph: 1, kind: 'title' }, { paragraph: 2, speaker: 's1' }, 800],
    ['the same paragraph number in another article', { paragraph: 1 }, { paragraph: 1, article: 'a2' }, 500],
  ])('pauses for %s', (_, first, second, pause) => {
    const { segments } = render([line('Il part.', first), line('Elle reste.', second)]);
    expect(segments.map(({ pauseAfterMs }) => pauseAfterMs)).toEqual([pause, 0]);
  });

  it('leaves out a line with nothing to say, with a warning that has its place', () => {
    const { segments, warnings } = render([line('Un.'), line('… — 🌧️', { span: { start: 4, end: 9 } }), line('')]);
    expect(segments.map(({ text }) => text)).toEqual(['Un.']);
    expect(warnings.map(({ code, span }) => [code, span])).toEqual([
      ['speech/nothing-to-say', { start: 4, end: 9 }],
      ['speech/nothing-to-say', undefined],
    ]);
  });

  it('keeps what a person has written to be said, and shares the source’s wording among its sentences', () => {
    const edited = line('Le 12e chapitre est clos, point. Il part à 5 h.', {
      spoken: 'Le douzième chapitre est clos. Point final. Il part à 5 h.',
    });
    const { segments, texts } = renderOf(alignLines(unspoken([edited])));
    expect(segments.map(({ text }) => text)).toEqual([
      'Le douzième chapitre est clos.',
      'Point final.',
      'Il part à 5 h.',
    ]);
    expect(texts.flat().join(' ')).toBe(edited.text);
  });

  it('writes the sounds of words for engines that take them, and says once how often others do not', () => {
    const lines = [0, 1, 2].map(() =>
      line('Le bac de Placq est à quai.', {
        alignment: [{ text: { start: 10, end: 15 }, spoken: { start: 10, end: 15 }, phonemes: 'plak' }],
      }),
    );
    const { segments, warnings } = renderOf(unspoken(lines), { dialect: 'polly-neural', timing: 'none' });
    expect(segments[0]).toMatchObject({
      text: 'Le bac de Placq est à quai.',
      ssml: expect.stringContaining('de <phoneme alphabet="ipa" ph="plak">Placq</phoneme> est'),
    });
    expect(warnings).toEqual([]);
    const plain = renderOf(unspoken(lines), { dialect: 'openai', timing: 'none' });
    expect(plain.segments[0]?.ssml).toBe('Le bac de Placq est à quai.');
    expect(plain.warnings).toEqual([
      {
        code: 'speech/not-understood',
        message: expect.stringMatching(/by "phoneme" is lost on engine e \(dialect openai\), 3 times: /),
      },
    ]);
  });

  it('warns of no mark that an engine does not take: nobody hears one', () => {
    expect(render([line(LONG)], { dialect: 'openai', timing: 'mark' }).warnings).toEqual([]);
  });

  it('lets abilities have a limit of their own instead of the dialect’s', () => {
    const abilities: SsmlAbilities = { dialect: 'openai', limit: { value: 150, unit: 'bytes' }, timing: 'none' };
    const { segments, warnings } = render([line(LONG)], abilities);
    expect(segments.every(({ ssml }) => Buffer.byteLength(ssml) <= 150)).toBe(true);
    expect(warnings.map(({ message }) => message)).toEqual([expect.stringContaining('limit of 150 bytes')]);
  });

  it('refuses a speaker without a voice', () => {
    expect(() => render([line('Un.', { speaker: 's9' })])).toThrow('s9');
  });

  it('says every word of any line once, in well-formed documents', () => {
    const pieces = fc.constantFrom(
      'mot',
      'Mot',
      ' ',
      '. ',
      ', ',
      '🌧️',
      '\ud800',
      '\u0000',
      '&',
      '<b>',
      '"',
      "d'",
      ']]>',
      '[[x]]',
      ' 11.11.21 ',
      'M. Brun',
      '!',
      LONG,
    );
    const limits = fc.constantFrom(130, 200, 10_000);
    const lines = fc.array(
      fc.oneof(
        fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        fc.string({ unit: 'binary' }),
      ),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(lines, limits, (texts, value) => {
        const script = scriptOf(texts.map((text) => line(text)));
        const { segments } = renderSegments(script, CAST, {
          abilitiesOf: () => ({ ...ABLE, limit: { value, unit: 'characters' } }),
          pauses: PAUSES,
          languageOf,
        });
        for (const { id, spoken, text } of script.lines) {
          const own = segments.filter((segment) => segment.line === id);
          expect(letters(own.map((segment) => segment.text).join(''))).toBe(letters(spoken));
          const shown = own.flatMap(({ cues }) => cues.map((cue) => cue.text));
          shown.forEach((span, i) => expect(span.start).toBeGreaterThanOrEqual(shown[i - 1]?.end ?? 0));
          if (own.length > 0)
            expect(letters(shown.map(({ start, end }) => text.slice(start, end)).join(''))).toBe(letters(text));
        }
        for (const segment of segments)
          expect(segment.ssml).toSatisfy((ssml: string) => ssml.length <= Math.max(value, 140) && ssml.isWellFormed());
        for (const segment of segments) expect(bare(wordsOf(segment.ssml))).toBe(bare(segment.text));
        expect(xmlFault(`<a>${segments.map(({ ssml }) => ssml).join('')}</a>`)).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  it('renders a line of 50 KB, with and without blanks, whole and in time that grows with its length', () => {
    for (const unit of ['les bateaux de M. Brun & Cie, restés à quai ; ', 'é', '[[', '🌧️a', '🇫🇷', 'e\u0301\u0302']) {
      const renderAll = (characters: number): void => {
        const script = scriptOf([line(`${unit.repeat(Math.ceil(characters / unit.length))}a`)]);
        const { segments } = renderSegments(script, CAST, { abilitiesOf: () => ABLE, pauses: PAUSES, languageOf });
        expect(letters(segments.map((segment) => segment.text).join(''))).toBe(letters(script.lines[0]?.spoken ?? ''));
        expect(segments.every((segment) => segment.text.length <= 400 && segment.text.isWellFormed())).toBe(true);
      };
      expect(growth(renderAll, 50_000), unit).toBeLessThan(MOST_GROWTH);
    }
  });
});

function line(text: string, more: Partial<Line> = {}): Line {
  const written = more.text ?? text;
  const spoken = written.replace(/\s+/gu, ' ').trim();
  return {
    id: 'l',
    article: 'a1',
    kind: 'paragraph',
    speaker: 'narrator',
    language: 'fr',
    text: written,
    spoken,
    ...more,
  };
}

function scriptOf(lines: readonly Line[]): Script {
  return speakLines(unspoken(lines), languageOf);
}

function unspoken(lines: readonly Line[]): Script {
  const numbered = lines.map((one, i) => ({ ...one, id: `l${i}` }));
  return { format: 'antenne-script/1', articles: [], speakers: [], lines: numbered, omitted: [], warnings: [] };
}

function languageOf(): Language {
  return { tag: 'fr', spoken: frenchSpokenForms } as Language;
}

/** The segments, and for each of them the source's wording of its cues. */
function render(lines: readonly Line[], abilities: SsmlAbilities = ABLE) {
  return renderOf(scriptOf(lines), abilities);
}

function renderOf(script: Script, abilities: SsmlAbilities = ABLE) {
  const { segments, warnings } = renderSegments(script, CAST, {
    abilitiesOf: () => abilities,
    pauses: PAUSES,
    languageOf,
  });
  const textOf = (segment: Segment): string => script.lines.find(({ id }) => id === segment.line)?.text ?? '';
  const texts = segments.map((segment) => segment.cues.map(({ text }) => textOf(segment).slice(text.start, text.end)));
  return { segments, warnings, texts };
}

function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

function bare(text: string): string {
  return text.replace(/\s/gu, '');
}

import { describe, expect, it } from 'vitest';
import type { Line, Script, Speaker } from '../../src/model/script.ts';
import type { Voice } from '../../src/model/voice.ts';
import { AntenneError } from '../../src/errors/antenne-error.ts';
import { castVoices, type VoiceOffer } from '../../src/script/cast-voices.ts';
import type { CastWishes } from '../../src/script/wished-voice.ts';

const VOICES: readonly Voice[] = [
  { id: 'anna', languages: ['fr-FR'], gender: 'female', pitchHz: 190 },
  { id: 'marc', languages: ['fr-FR'], gender: 'male', pitchHz: 108 },
  { id: 'rosa', languages: ['fr-CA'], gender: 'female', pitchHz: 230 },
  { id: 'hugo', languages: ['fr'], gender: 'male', pitchHz: 82 },
  { id: 'zoe', languages: ['fr'], gender: 'female', pitchHz: 140 },
  { id: 'bill', languages: ['en-US'], gender: 'male', pitchHz: 100 },
];
const NARRATOR: Speaker = { id: 'narrator', kind: 'narrator', gender: 'unknown' };
const INES: Speaker = { id: 's1', kind: 'person', name: 'Inès Véron', gender: 'female' };
const PAUL: Speaker = { id: 's2', kind: 'person', name: 'Paul Ackermann', gender: 'male' };
const LUC: Speaker = { id: 's3', kind: 'person', name: 'Luc Dorval', gender: 'male' };
const UNKNOWN: Speaker = { id: 'unknown', kind: 'unknown', gender: 'unknown' };

describe('castVoices', () => {
  it('gives the narrator the first voice of the language, and to nobody else', () => {
    const { cast, warnings } = castFrom(script(INES, PAUL, LUC, UNKNOWN), VOICES, {});
    expect(cast['narrator']).toBe('anna');
    expect(new Set(Object.values(cast)).size).toBe(5);
    expect(Object.values(cast)).not.toContain('bill');
    expect(warnings).toEqual([]);
  });

  it('matches the gender and takes the first voice that is distinct in pitch', () => {
    const { cast } = castFrom(script(INES, PAUL), VOICES, {});
    expect(cast).toEqual({ narrator: 'anna', s1: 'zoe', s2: 'marc' });
  });

  it('prefers a voice that differs from the narrator by more than a quarter to one that only differs from the others', () => {
    const voices: readonly Voice[] = [
      { id: 'first', languages: ['fr'], gender: 'male', pitchHz: 100 },
      { id: 'near', languages: ['fr'], gender: 'male', pitchHz: 112 },
      { id: 'far', languages: ['fr'], gender: 'male', pitchHz: 140 },
    ];
    expect(castFrom(script(PAUL), voices, {}).cast['s2']).toBe('far');
  });

  it('says who is hard to tell from whom when no distinct voice is left', () => {
    const voices: readonly Voice[] = [
      { id: 'first', languages: ['fr'], gender: 'female', pitchHz: 200 },
      { id: 'low', languages: ['fr'], gender: 'male', pitchHz: 100 },
      { id: 'lower', languages: ['fr'], gender: 'male', pitchHz: 92 },
    ];
    expect(castVoices(script(PAUL, LUC), [{ engine: 'e', voices }], {}).warnings).toEqual([
      {
        code: 'voice/alike',
        message: expect.stringContaining('Luc Dorval (lower) is hard to tell from Paul') as string,
      },
    ]);
  });

  it('changes nobody when a speaker is added later', () => {
    const few = castFrom(script(INES, UNKNOWN, PAUL), VOICES, {}).cast;
    const more = castFrom(script(INES, UNKNOWN, PAUL, LUC), VOICES, {}).cast;
    expect(more).toEqual({ ...few, s3: more['s3'] });
  });

  it('gives the same cast for the same script and voices', () => {
    const once = castFrom(script(INES, PAUL, LUC), VOICES, {});
    expect(castFrom(script(INES, PAUL, LUC), VOICES, {})).toEqual(once);
  });

  it('gives the unknown speaker a voice of the gender that is heard least', () => {
    const { cast } = castFrom(script(INES, UNKNOWN), VOICES, {});
    expect(['marc', 'hugo']).toContain(cast['unknown']);
  });

  it('gives the unknown speaker a neutral voice where there is one', () => {
    const neutral: Voice = { id: 'sam', languages: ['fr'], gender: 'neutral', pitchHz: 150 };
    expect(castFrom(script(UNKNOWN), [...VOICES, neutral], {}).cast['unknown']).toBe('sam');
  });

  it('follows wishes by name, by alias and by id, without case or accents', () => {
    const people = {
      'ines veron': { voice: 'rosa' },
      'M. Ackermann': { voice: 'marc', aliases: ['PAUL ACKERMANN'] },
      unknown: { voice: 'hugo' },
    };
    const { cast, warnings } = castFrom(script(INES, PAUL, UNKNOWN), VOICES, { narrator: 'zoe', people });
    expect(cast).toEqual({ narrator: 'zoe', s1: 'rosa', s2: 'marc', unknown: 'hugo' });
    expect(warnings).toEqual([]);
  });

  it('keeps a wished voice from the narrator and from earlier speakers', () => {
    const people = { 'Luc Dorval': { voice: 'hugo' }, 'Inès Véron': { voice: 'anna' } };
    expect(castFrom(script(PAUL, INES, LUC), VOICES, { people }).cast).toEqual({
      narrator: 'marc',
      s1: 'anna',
      s2: expect.any(String),
      s3: 'hugo',
    });
    expect(castFrom(script(PAUL, LUC), VOICES, { people }).cast['s2']).toBe('marc');
  });

  it('takes a gender from the wishes before the one in the script', () => {
    const { cast } = castFrom(script(PAUL), VOICES, { people: { 'Paul Ackermann': { gender: 'female' } } });
    expect(['rosa', 'zoe']).toContain(cast['s2']);
  });

  it('refuses a voice that the engine does not have, and names the nearest', () => {
    const error = thrownBy(() => castFrom(script(PAUL), VOICES, { narrator: 'ana' }));
    expect(error.code).toBe('voice/unknown');
    expect(error.hint).toContain('anna');
    expect(
      thrownBy(() => castFrom(script(PAUL), VOICES, { people: { 'Paul Ackermann': { voice: 'qqqqqqqqqq' } } })).hint,
    ).toContain('marc');
  });

  it('refuses a language that no voice speaks', () => {
    const written = inLanguage(script(PAUL), 'de');
    const german = { ...written, articles: written.articles.map((article) => ({ ...article, language: 'de' })) };
    const error = thrownBy(() => castFrom(german, VOICES, {}));
    expect(error.code).toBe('voice/no-language');
    expect(error.hint).toContain('en, fr');
  });

  it('has a passage said by its article’s voices where the engine has none for its language, and says so', () => {
    const written = script(INES, PAUL);
    const mixed = { ...written, lines: written.lines.map((one, i) => (i === 1 ? { ...one, language: 'it' } : one)) };
    const { cast, warnings } = castVoices(mixed, [{ engine: 'e', voices: VOICES }], {});
    expect(cast['s1']).toEqual({ it: { engine: 'e', voice: 'zoe' } });
    expect(cast['narrator']?.['fr']).toEqual({ engine: 'e', voice: 'anna' });
    expect(warnings).toEqual([
      {
        code: 'voice/other-language',
        message: expect.stringContaining('"it": its passages are said by voices of "fr"'),
      },
    ]);
  });

  it('shares voices among speakers, never the narrator’s, and says so when there are too few', () => {
    const { cast, warnings } = castFrom(script(INES, PAUL, LUC), VOICES.slice(0, 2), {});
    expect(cast).toEqual({ narrator: 'anna', s1: 'marc', s2: 'marc', s3: 'marc' });
    expect(warnings.map(({ code }) => code)).toEqual(['voice/too-few', 'voice/too-few']);
  });

  it('lets everybody share a single voice, with a warning', () => {
    const { cast, warnings } = castFrom(script(INES, PAUL), VOICES.slice(0, 1), {});
    expect(cast).toEqual({ narrator: 'anna', s1: 'anna', s2: 'anna' });
    expect(warnings.map(({ code }) => code)).toEqual(['voice/too-few', 'voice/too-few']);
  });

  it('casts only those who are heard', () => {
    const silent = { ...script(INES), speakers: [NARRATOR, INES, PAUL] };
    expect(Object.keys(castFrom(silent, VOICES, {}).cast)).toEqual(['narrator', 's1']);
  });

  it('casts each language from its own voices, and keeps a voice that speaks both', () => {
    const both: Voice = { id: 'lea', languages: ['fr', 'en'], gender: 'female', pitchHz: 180 };
    const offers: readonly VoiceOffer[] = [{ engine: 'e', voices: [both, ...VOICES] }];
    const first = script(PAUL);
    const mixed = { ...first, lines: [...first.lines, ...inLanguage(script(PAUL), 'en').lines] };
    const { cast } = castVoices(mixed, offers, {});
    expect(cast['narrator']).toEqual({ fr: { engine: 'e', voice: 'lea' }, en: { engine: 'e', voice: 'lea' } });
    expect(cast['s2']?.['en']).toEqual({ engine: 'e', voice: 'bill' });
    expect(cast['s2']?.['fr']?.voice).not.toBe('bill');
  });

  it('takes a wished voice of another engine by its name, and only there', () => {
    const offers: readonly VoiceOffer[] = [
      { engine: 'first', voices: VOICES },
      { engine: 'second', voices: [{ id: 'marc', languages: ['fr'], gender: 'male' }] },
    ];
    const people = { 'Paul Ackermann': { voice: 'second:marc' } };
    const { cast } = castVoices(script(PAUL, LUC), offers, { people });
    expect(cast['s2']?.['fr']).toEqual({ engine: 'second', voice: 'marc' });
    expect(cast['s3']?.['fr']?.engine).toBe('first');
  });
});

/** The cast of one engine's voices, in the language of the test scripts alone. */
function castFrom(
  written: Script,
  voices: readonly Voice[],
  wishes: CastWishes,
): { cast: Record<string, string | undefined>; warnings: ReturnType<typeof castVoices>['warnings'] } {
  const { cast, warnings } = castVoices(written, [{ engine: 'e', voices }], wishes);
  const language = written.lines[0]?.language ?? '';
  return {
    cast: Object.fromEntries(Object.entries(cast).map(([speaker, ways]) => [speaker, ways[language]?.voice])),
    warnings,
  };
}

function inLanguage(written: Script, language: string): Script {
  return { ...written, lines: written.lines.map((line) => ({ ...line, language })) };
}

function script(...people: readonly Speaker[]): Script {
  const source = { name: 'test', url: null, sha256: '', text: '' };
  const lines = [NARRATOR, ...people, NARRATOR].map(({ id }, i): Line => ({
    id: `l${i}`,
    article: 'a1',
    kind: 'paragraph',
    speaker: id,
    language: 'fr',
    text: 'Oui.',
    spoken: 'Oui.',
  }));
  const article = { id: 'a1', title: 'Essai', byline: null, publishedOn: null, language: 'fr', metadata: [], source };
  return {
    format: 'antenne-script/1',
    articles: [article],
    speakers: [NARRATOR, ...people],
    lines,
    omitted: [],
    warnings: [],
  };
}

function thrownBy(run: () => unknown): AntenneError {
  try {
    run();
  } catch (error) {
    if (error instanceof AntenneError) return error;
  }
  throw new Error('no AntenneError was thrown');
}

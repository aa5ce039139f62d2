import type { Voice } from '../../model/voice.ts';

/**
 * The voices that `espeak` and `espeak-ng` cast from, in order of preference: variants of one voice model. The first four of each gender lie more than a
 * fifth apart in pitch, so that their medians over any text differ by 15 %; the others fill the gaps for articles with more speakers.
 * Median pitch in hertz over French, English, German and Spanish: `scripts/measure-voices.mjs` finds each within 6 %.
 * Each has the same pitch within 6 % in the embedded engine and in Debian's 1.51 (the variant `Reed`, for one, has not: 140 and 120 Hz).
 * Left out on purpose: breathy variants (their bytes depend on the clock), joke voices, and those that change the tempo.
 */
const POOL: readonly {
  readonly variant: string;
  readonly pitch: number;
  readonly gender: 'female' | 'male';
  readonly pitchHz: number;
}[] = [
  { variant: 'f4', pitch: 50, gender: 'female', pitchHz: 179 },
  { variant: 'm4', pitch: 20, gender: 'male', pitchHz: 73 },
  { variant: 'linda', pitch: 8, gender: 'female', pitchHz: 145 },
  { variant: 'm3', pitch: 62, gender: 'male', pitchHz: 117 },
  { variant: 'Annie', pitch: 38, gender: 'female', pitchHz: 218 },
  { variant: 'michel', pitch: 80, gender: 'male', pitchHz: 142 },
  { variant: 'steph', pitch: 80, gender: 'female', pitchHz: 265 },
  { variant: 'm1', pitch: 50, gender: 'male', pitchHz: 93 },
  { variant: 'f1', pitch: 60, gender: 'female', pitchHz: 198 },
  { variant: 'Lee', pitch: 60, gender: 'male', pitchHz: 105 },
  { variant: 'grandma', pitch: 20, gender: 'female', pitchHz: 165 },
  { variant: 'm8', pitch: 50, gender: 'male', pitchHz: 86 },
];

/** Languages of the embedded espeak-ng, as its `list_voices()` names them (BCP 47 in lower case). */
const LANGUAGES: ReadonlySet<string> = new Set(
  (
    'af am an ar as az ba be bg bn bpy bs ca cmn cs cv cy da de el en en-gb en-us eo es es-419 es-mx et eu fa fi fo fr fr-be fr-ch fr-fr ' +
    'ga gd gn grc gu hak haw he hi hr ht hu hy hyw ia id io is it ja jbo ka kk kl kn ko kok ku ky la lb lfn lt ltg lv mi mk ml mr ms mt ' +
    'my nb nci ne nl no om or pa pap pl pt pt-br pt-pt quc ro ru sd shn si sk sl smj sq sr sv sw ta te th tk tn tr tt ug uk ur uz vi yue zh'
  ).split(' '),
);

const VARIANTS: ReadonlySet<string> = new Set(
  'm1 m2 m3 m4 m5 m6 m7 m8 f1 f2 f3 f4 f5 Lee michel robert Reed miguel aunty steph linda Annie grandma grandpa'.split(
    ' ',
  ),
);

/** Voices of one language (BCP 47), or of the four that antenne knows well. Ids are `fr+f1@65`: language, variant, pitch 0 to 99 (50 when absent). */
export function espeakVoices(language?: string): readonly Voice[] {
  const tags = language === undefined ? ['fr', 'en', 'de', 'es'] : [language];
  return tags.flatMap((tag) => {
    const spoken = espeakLanguage(tag);
    if (spoken === undefined) return [];
    return POOL.map(({ variant, pitch, gender, pitchHz }) => ({
      id: `${spoken}+${variant}${pitch === 50 ? '' : `@${pitch}`}`,
      languages: [tag],
      gender,
      pitchHz,
      description: `espeak-ng variant ${variant}`,
    }));
  });
}

/** The engine's own voice name and pitch for an id, or undefined for an id that the engine would silently misread. */
export function parseEspeakVoice(id: string): { readonly name: string; readonly pitch: number } | undefined {
  const match = /^([a-z]{2,3}(?:-[a-z0-9]{2,8})*)(?:\+([A-Za-z0-9]{1,12}))?(?:@(\d{1,2}))?$/.exec(id);
  if (!match) return undefined;
  const [, language = '', variant, pitch] = match;
  if (!LANGUAGES.has(language) || (variant !== undefined && !VARIANTS.has(variant))) return undefined;
  return {
    name: variant === undefined ? language : `${language}+${variant}`,
    pitch: pitch === undefined ? 50 : Number(pitch),
  };
}

/** A language on the root makes espeak-ng fall back to that language's plain voice (measured: fr+f4 drops from 178 to 100 Hz); the voice has it anyway. */
export function withoutRootLanguage(ssml: string): string {
  return ssml.replace(/^(<speak\b[^>]*?) xml:lang="[^"]*"/, '$1');
}

/** `fr-FR` is `fr`, `en-GB` is `en-gb`, an unknown region falls back to the language; plain English is American. */
function espeakLanguage(tag: string): string | undefined {
  const lower = tag.toLowerCase();
  const primary = lower.split('-')[0] ?? '';
  if (lower === 'en') return 'en-us';
  if (lower === 'fr-fr') return 'fr';
  if (LANGUAGES.has(lower)) return lower;
  if (primary === 'en') return 'en-us';
  return LANGUAGES.has(primary) ? primary : undefined;
}

import type { Voice } from '../model/voice.ts';
import type { OptionShape } from './engine-options.ts';

/** What a config says of voices, by their ids: for engines that do not say it themselves. */
export type DeclaredVoices = Readonly<Record<string, Partial<Pick<Voice, 'gender' | 'languages' | 'pitchHz'>>>>;

/** The shape of the option `voices`. */
export const voicesOption: OptionShape = {
  expected: 'voices by their ids, such as { "nova": { "gender": "female", "languages": ["fr", "en"] } }',
  fits: (value) => isObject(value) && Object.values(value).every(isDeclared),
};

/** The voices of an engine with what the config says of them first, in the config's order; those it alone names are there too. */
export function withDeclared(
  voices: readonly Voice[],
  declared: DeclaredVoices,
  languages: readonly string[],
): readonly Voice[] {
  const known = new Map(voices.map((voice) => [voice.id, voice]));
  const first = Object.entries(declared).map(([id, said]): Voice => ({
    ...(known.get(id) ?? { id, languages }),
    ...said,
  }));
  return [...first, ...voices.filter(({ id }) => !Object.hasOwn(declared, id))];
}

function isDeclared(value: unknown): boolean {
  if (!isObject(value)) return false;
  const { gender, languages, pitchHz, ...rest } = value;
  return (
    Object.keys(rest).length === 0 &&
    (gender === undefined || gender === 'female' || gender === 'male' || gender === 'neutral') &&
    (languages === undefined || (Array.isArray(languages) && languages.every((tag) => typeof tag === 'string'))) &&
    (pitchHz === undefined || (typeof pitchHz === 'number' && pitchHz > 0))
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { SpokenRule } from '../../spoken-forms.ts';

/** The words for a place on the globe: degrees, minutes and seconds, each for one and for many, and the four directions. */
export interface CoordinateWords {
  readonly degree: readonly [one: string, many: string];
  readonly minute: readonly [one: string, many: string];
  readonly second: readonly [one: string, many: string];
  /** By the letter that is written for them. */
  readonly directions: Readonly<Record<string, string>>;
}

/** A place on the globe with minutes: `52°30′N`, `12° 5' 20" O`. Figures stay, to be said as numbers. */
export function coordinatesRule({ degree, minute, second, directions }: CoordinateWords): SpokenRule {
  const letters = Object.keys(directions).join('');
  return {
    class: 'unit',
    onlyWith: /\d°\s?\d/u,
    pattern: new RegExp(
      `(?<![\\p{L}\\p{N}]|\\p{N}[.,])(?<degrees>\\d{1,3})°\\s?(?<minutes>\\d{1,2})\\s?['’′](?:\\s?(?<seconds>\\d{1,2})\\s?(?:''|["”″]))?(?:\\s?(?<direction>[${letters}])(?![\\p{L}\\p{N}]))?`,
      'gu',
    ),
    say: ({ named: { degrees = '', minutes = '', seconds, direction } }) => {
      const parts = [
        [degrees, degree],
        [minutes, minute],
        ...(seconds === undefined ? [] : [[seconds, second] as const]),
      ] as const;
      const said = parts.map(([number, [one, many]]) => `${Number(number)} ${Number(number) === 1 ? one : many}`);
      return [...said, ...(direction === undefined ? [] : [directions[direction] ?? ''])].join(' ');
    },
  };
}

import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';

/** What one option of an engine may be. */
export interface OptionShape {
  /** Such as `a number from 0.5 to 2`. */
  readonly expected: string;
  readonly fits: (value: unknown) => boolean;
}

/** The options of an engine, which the config hands in unseen. Throws `config/invalid` for one that there is not or that does not fit; its value is not shown. */
export function readOptions<Options extends object>(
  engine: string,
  options: Readonly<Record<string, unknown>>,
  shapes: { readonly [Name in keyof Required<Options>]: OptionShape },
): Options {
  const known: Readonly<Record<string, OptionShape>> = shapes;
  for (const [name, value] of Object.entries(options)) {
    const where = `engine.options.${name}`;
    const shape = Object.hasOwn(known, name) ? known[name] : undefined;
    if (!shape) {
      const near = nearest(name, Object.keys(known));
      const all = Object.keys(known).join(', ');
      throw new AntenneError('config/invalid', `the engine "${engine}" has no option "${name}"`, {
        where,
        hint: near === undefined ? (all === '' ? 'it takes none' : `known: ${all}`) : `did you mean "${near}"?`,
      });
    }
    if (!shape.fits(value))
      throw new AntenneError('config/invalid', `${where} must be ${shape.expected}`, {
        where,
        hint: 'docs/engines.md lists the options of each engine',
      });
  }
  return options as Options;
}

/** For an engine that takes no options. Throws `config/invalid` for one. */
export function refuseOptions(engine: string, options: Readonly<Record<string, unknown>>): void {
  readOptions<Record<string, never>>(engine, options, {});
}

/** Any text but an empty one. */
export const text: OptionShape = {
  expected: 'a text',
  fits: (value) => typeof value === 'string' && value !== '',
};

/** A number between two others, both included. */
export function between(from: number, to: number): OptionShape {
  return {
    expected: `a number from ${from} to ${to}`,
    fits: (value) => typeof value === 'number' && value >= from && value <= to,
  };
}

/** A whole number between two others, both included. */
export function wholeBetween(from: number, to: number): OptionShape {
  const number = between(from, to);
  return {
    expected: `a whole ${number.expected.slice(2)}`,
    fits: (value) => Number.isInteger(value) && number.fits(value),
  };
}

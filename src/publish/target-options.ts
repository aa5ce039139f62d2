import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { TargetOptions } from './publish-target.ts';

/** Reads the options of a target; what does not fit is `config/invalid` with its path. */
export interface OptionReader {
  text(name: string): string | undefined;
  neededText(name: string, such: string): string;
  flag(name: string): boolean;
  neededTexts(name: string, such: string): readonly string[];
}

/** Opens the options of the target `id`, which knows the names in `known` besides `baseUrl`. */
export function readOptions(options: TargetOptions, id: string, known: readonly string[]): OptionReader {
  const names = [...known, 'baseUrl'];
  for (const name of Object.keys(options)) {
    if (names.includes(name)) continue;
    const near = nearest(name, names);
    throw refused(name, `the target "${id}" has no option "${name}"`, {
      hint: near === undefined ? `known: ${names.join(', ')}` : `did you mean "${near}"?`,
    });
  }
  const text = (name: string): string | undefined => {
    const value = options[name];
    if (value === undefined || (typeof value === 'string' && value !== '')) return value;
    throw refused(name, `publish.options.${name} must be a text`);
  };
  return {
    text,
    neededText(name, such) {
      const value = text(name);
      if (value === undefined) throw refused(name, `the target "${id}" needs publish.options.${name}`, { hint: such });
      return value;
    },
    flag(name) {
      const value = options[name] ?? false;
      if (typeof value !== 'boolean') throw refused(name, `publish.options.${name} must be true or false`);
      return value;
    },
    neededTexts(name, such) {
      const value = options[name];
      const fits = Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
      if (!fits) throw refused(name, `publish.options.${name} must be a list of texts`, { hint: such });
      return value;
    },
  };
}

function refused(name: string, message: string, { hint = 'docs/config.md lists the options' } = {}): AntenneError {
  return new AntenneError('config/invalid', message, { where: `publish.options.${name}`, hint });
}

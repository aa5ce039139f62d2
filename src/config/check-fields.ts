import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { Field } from './config.ts';

/** Throws `config/invalid` with the path of the first field that is not as its shape says, and what was expected. */
export function checkFields(value: unknown, shape: Field, where: string, path = ''): void {
  const wrong = (expected: string): AntenneError =>
    new AntenneError('config/invalid', `${path || 'the config'} must be ${expected}`, { where: path ? `${where}: ${path}` : where, hint: 'docs/config.md lists every field' });
  const at = (key: string): string => (path ? `${path}.${key}` : key);
  switch (shape.type) {
    case 'text':
      if (typeof value !== 'string') throw wrong('a text');
      return;
    case 'boolean':
      if (typeof value !== 'boolean') throw wrong('true or false');
      return;
    case 'boolean or text':
      if (typeof value !== 'boolean' && typeof value !== 'string') throw wrong('true, false or a text');
      return;
    case 'number':
      if (typeof value !== 'number' || value < shape.from || value > shape.to) throw wrong(`a number from ${shape.from} to ${shape.to}`);
      return;
    case 'one of':
      if (typeof value !== 'string' || !shape.values.includes(value)) throw wrong(`one of ${shape.values.join(', ')}`);
      return;
    case 'list of texts':
      if (!Array.isArray(value) || !value.every((each) => typeof each === 'string')) throw wrong('a list of texts');
      return;
    case 'anything':
      return;
    case 'record':
      if (!isObject(value)) throw wrong('an object');
      for (const [key, each] of Object.entries(value)) checkFields(each, shape.values, where, at(key));
      return;
    case 'object':
      if (!isObject(value)) throw wrong('an object');
      for (const [key, each] of Object.entries(value)) {
        const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
        if (!field) throw unknownKey(key, Object.keys(shape.fields), where, at(key));
        checkFields(each, field, where, at(key));
      }
  }
}

function unknownKey(key: string, known: readonly string[], where: string, path: string): AntenneError {
  const near = nearest(key, known);
  return new AntenneError('config/invalid', `unknown key "${key}"${near === undefined ? '' : `; did you mean "${near}"?`}`, {
    where: `${where}: ${path}`,
    hint: near === undefined ? `known here: ${known.join(', ')}` : `rename it to "${near}", or remove it`,
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

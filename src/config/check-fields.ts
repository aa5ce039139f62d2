import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import { reservedKeys, type Field } from './config-shape.ts';

const HINT = 'docs/config.md lists every field; assets/config.schema.json completes them in an editor';

/** Throws `config/invalid` for the first field that is not as its shape says, with its path and what was expected. `file` is named as the place. */
export function checkFields(value: unknown, shape: Field, file: string): void {
  checkField(value, shape, { file, root: shape, path: '' });
}

interface Place {
  readonly file: string;
  readonly root: Field;
  readonly path: string;
}

function checkField(value: unknown, shape: Field, place: Place): void {
  const expected = expectation(value, shape);
  if (expected !== undefined) {
    const what = place.path === '' ? 'the whole file' : place.path;
    throw new AntenneError('config/invalid', `${what} must be ${expected}, not ${shown(value)}`, {
      where: whereIs(place),
      hint: HINT,
    });
  }
  if (shape.type === 'list of') checkItems(value as readonly string[], shape, place);
  if (typeof value === 'string' || (shape.type !== 'record' && !hasFields(shape))) return;
  for (const [key, each] of Object.entries(value as Record<string, unknown>)) {
    const inside = { ...place, path: joinPath(place.path, key) };
    if (shape.type === 'record') {
      checkField(each, shape.values, inside);
    } else {
      const field = Object.hasOwn(shape.fields, key) ? shape.fields[key] : undefined;
      if (!field) throw unknownKey(key, Object.keys(shape.fields), inside);
      checkField(each, field, inside);
    }
  }
}

function hasFields(shape: Field): shape is Extract<Field, { readonly fields: unknown }> {
  return shape.type === 'object' || shape.type === 'text or object';
}

function checkItems(
  items: readonly string[],
  { values, named }: Extract<Field, { type: 'list of' }>,
  place: Place,
): void {
  const unknown = items.find((item) => !values.includes(item));
  if (unknown === undefined) return;
  const near = nearest(unknown, values);
  throw new AntenneError('config/invalid', `${place.path}: there is no ${named} "${unknown}"`, {
    where: whereIs(place),
    hint: near === undefined ? `known: ${values.join(', ')}` : `did you mean "${near}"?`,
  });
}

/** What a value should have been, or undefined when it is that. */
function expectation(value: unknown, shape: Field): string | undefined {
  switch (shape.type) {
    case 'text':
      return typeof value === 'string' ? undefined : 'a text';
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'true or false';
    case 'boolean or text':
      return typeof value === 'boolean' || typeof value === 'string' ? undefined : 'true, false or a text';
    case 'list of':
    case 'list of texts':
      return Array.isArray(value) && value.every((each) => typeof each === 'string') ? undefined : 'a list of texts';
    case 'anything':
      return undefined;
    case 'number': {
      const fits = typeof value === 'number' && value >= shape.from && value <= shape.to;
      return fits ? undefined : `a number from ${shape.from} to ${shape.to}`;
    }
    case 'one of':
      return shape.values.some((each) => each === value) ? undefined : `one of ${shape.values.join(', ')}`;
    case 'text or object':
      return typeof value === 'string' || isObject(value) ? undefined : 'a text or an object { … }';
    case 'record':
    case 'object':
      return isObject(value) ? undefined : 'an object { … }';
  }
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownKey(key: string, siblings: readonly string[], place: Place): AntenneError {
  if (place.path === key && reservedKeys.includes(key)) {
    return new AntenneError('config/invalid', `"${key}" is reserved for a later version of antenne`, {
      where: whereIs(place),
      hint: 'remove it: this version would do nothing with it',
    });
  }
  const near = nearest(key, siblings) ?? pathsOf(place.root).find((path) => path.endsWith(`.${key}`));
  return new AntenneError('config/invalid', `unknown key ${place.path}`, {
    where: whereIs(place),
    hint: near === undefined ? `known here: ${siblings.join(', ')}` : `did you mean "${near}"?`,
  });
}

function pathsOf(shape: Field, path = ''): readonly string[] {
  if (shape.type !== 'object') return [path];
  return [path, ...Object.entries(shape.fields).flatMap(([key, field]) => pathsOf(field, joinPath(path, key)))];
}

function whereIs({ file, path }: Place): string {
  return path === '' ? file : `${file}: ${path}`;
}

/** `cast.people["Ada Example"].voice` */
function joinPath(path: string, key: string): string {
  if (!/^[\p{L}$_][\p{L}\p{N}$_]*$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === '' ? key : `${path}.${key}`;
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { Dialect } from '../ssml/dialect.ts';
import { dialectNamed, dialects } from '../ssml/registry.ts';

/** The dialect that `--dialect` names. Throws `usage/unknown-dialect`, and `usage/idle-option` where no documents are asked for. */
export function dialectFlag(name: string, ssml: boolean): Dialect {
  const names = dialects.map((dialect) => dialect.name);
  const found = dialectNamed(name);
  if (!found) {
    const near = nearest(name, names);
    throw new AntenneError('usage/unknown-dialect', `there is no dialect "${name}"`, {
      hint: `${near === undefined ? '' : `did you mean "${near}"? `}known: ${names.join(', ')}`,
    });
  }
  if (!ssml)
    throw new AntenneError('usage/idle-option', '--dialect says how documents are written, and none are asked for', {
      hint: 'add --ssml',
    });
  return found;
}

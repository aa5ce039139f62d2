import { AntenneError } from '../errors/antenne-error.ts';
import { nearest } from '../errors/nearest.ts';
import type { CreateTarget, PublishTarget, TargetOptions, TargetOutside } from './publish-target.ts';

/** Opens the target called `name`. Throws `config/invalid` for one that is not known, or options that do not fit. */
export async function openTarget(name: string, options: TargetOptions, outside: TargetOutside): Promise<PublishTarget> {
  const load = Object.hasOwn(TARGETS, name) ? TARGETS[name] : undefined;
  if (load) return (await load())(options, outside);
  const near = nearest(name, Object.keys(TARGETS));
  throw new AntenneError('config/invalid', `publish.target: there is no target "${name}"`, {
    where: 'publish.target',
    hint: `${near === undefined ? '' : `did you mean "${near}"? `}known: ${Object.keys(TARGETS).join(', ')}`,
  });
}

const TARGETS: Readonly<Record<string, () => Promise<CreateTarget>>> = {
  folder: async () => (await import('./targets/folder.ts')).createFolderTarget,
  command: async () => (await import('./targets/command.ts')).createCommandTarget,
  s3: async () => (await import('./targets/s3.ts')).createS3Target,
};

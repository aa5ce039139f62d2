import { appendFile, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { AntenneError } from '../../errors/antenne-error.ts';
import { IN_OWN_GROUP, killAtExit, killGroup } from '../../source/process-group.ts';
import { makeFolder } from '../../source/make-folder.ts';
import { readOptions } from '../target-options.ts';
import type { CreateTarget, PublishCall, PublishStage, TargetOutside } from '../publish-target.ts';
import { openFolder } from './folder.ts';

/** Paths that changed and that the program has not taken yet; hidden, so nothing serves it. */
const PENDING_FILE = '.antenne.pending';

/**
 * The target `command`: a folder of this machine, and a program (rsync, say) that takes what changed elsewhere. It is started at the
 * end of each stage, with the changed paths on its standard input, one a line, and the stage in ANTENNE_STAGE; those that are gone
 * were removed. Options: `path`, `public` unless said otherwise; `command` (a list; `{path}` stands for the folder).
 */
export const createCommandTarget: CreateTarget = (options, outside) => {
  const reader = readOptions(options, 'command', ['path', 'command']);
  const root = resolve(reader.text('path') ?? 'public');
  const words = reader
    .neededTexts(
      'command',
      'such as ["rsync", "-rt", "--delete-missing-args", "--files-from=-", "{path}/", "host:/srv/show/"]',
    )
    .map((word) => word.replaceAll('{path}', root));
  const folder = openFolder(root);
  const pendingFile = join(root, PENDING_FILE);
  /** Remembered before the change, so that a run that is killed leaves it to the next one. */
  const remember = async (path: string): Promise<void> => {
    await makeFolder(root);
    await appendFile(pendingFile, `${path}\n`);
  };
  return {
    ...folder,
    id: 'command',
    describes: `${folder.describes}, sent on by ${words[0] ?? ''}`,
    async put(path, content, call) {
      await remember(path).catch(pendingFault(pendingFile));
      await folder.put(path, content, call);
    },
    async remove(path, call) {
      await remember(path).catch(pendingFault(pendingFile));
      await folder.remove(path, call);
    },
    async settle(stage, call) {
      await folder.settle(stage, call);
      const pending = await readFile(pendingFile, 'utf8').catch(() => '');
      const paths = [...new Set(pending.split('\n').filter(Boolean))];
      if (paths.length === 0) return;
      await runCommand(words, paths, stage, outside, call);
      await rm(pendingFile, { force: true });
    },
  };
};

/** Starts the program without a shell. Throws `publish/command` with the last lines it said. */
async function runCommand(
  [program = '', ...args]: readonly string[],
  paths: readonly string[],
  stage: PublishStage,
  { spawn, env }: TargetOutside,
  { signal }: PublishCall = {},
): Promise<void> {
  signal?.throwIfAborted();
  const child = spawn(program, args, {
    ...IN_OWN_GROUP,
    env: { ...env, ANTENNE_STAGE: stage },
    stdio: ['pipe', 'ignore', 'pipe'],
  });
  killAtExit(child);
  const stop = (): void => killGroup(child);
  signal?.addEventListener('abort', stop);
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said = (said + text).slice(-MOST_SAID)));
  child.stdin.on('error', () => undefined); // a program need not read the list; how it ends is told
  child.stdin.end(`${paths.join('\n')}\n`);
  const end = await new Promise<string | undefined>((settle) => {
    child.on('error', (error) => settle(error.message));
    child.on('close', (code, killedBy) => settle(code === 0 ? undefined : `it ended with ${code ?? killedBy}`));
  }).finally(() => signal?.removeEventListener('abort', stop));
  signal?.throwIfAborted();
  if (end === undefined) return;
  const lines = said.trimEnd().split('\n').slice(-LINES_SHOWN).join('\n');
  throw new AntenneError('publish/command', [`the program of the target failed: ${end}`, lines].join('\n').trimEnd(), {
    where: `${program}, stage ${stage}`,
    hint: 'mend what it complains of and publish again: what it has not taken is kept for it',
    retryable: true,
  });
}

const MOST_SAID = 4_000;
const LINES_SHOWN = 8;

function pendingFault(place: string): (cause: Error) => never {
  return (cause) => {
    throw new AntenneError('publish/disk', `the folder fails: ${cause.message}`, {
      where: place,
      hint: 'may you write there, and is there room? publish.options.path names the folder',
      cause,
    });
  };
}

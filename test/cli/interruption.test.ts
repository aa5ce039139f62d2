import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeFakeFfmpeg } from '../audio/fake-ffmpeg.ts';
import { openPlace } from './run-antenne.ts';

const ARTICLE = `The harbour of Velmora reopens

Ships may enter the harbour of Velmora again, three weeks after the storm that closed it to all of them.

The harbour master, Ada Example, said: “We have cleared the whole channel, and the lights work again.”
`;
/** Its own patience is 1.5 s; the rest is for a busy machine. */
const SOON_MS = 3_500;

let place: ReturnType<typeof openPlace>;
let pidFile: string;
beforeEach(() => {
  place = openPlace();
  pidFile = join(place.folder, 'pids');
  mkdirSync(join(place.folder, 'tmp'));
  writeFileSync(join(place.folder, 'article.txt'), ARTICLE);
});
afterEach(() => {
  for (const pid of pids()) if (isRunning(pid)) process.kill(pid, 'SIGKILL');
  place.close();
});

describe.skipIf(process.platform === 'win32')('an interruption', () => {
  it('kills an ffmpeg that hangs, with what its wrapper started, and leaves no file', async () => {
    const fake = writeFakeFfmpeg(join(place.folder, 'ffmpeg'), 'sleep 60 & echo $$ $! >> "$PIDS"; wait');
    const { child, ended } = start(['build', 'article.txt', '--engine', 'mock'], fake);
    await until(() => pids().length >= 2);
    await expectEnd(child, ended, 'SIGINT', 130);
    expect(leftOvers()).toEqual([]);
    await until(() => !pids().some(isRunning));
  });

  it('leaves no file either when it must end without waiting, and says so', async () => {
    const runaway = `require("node:child_process").spawn("sleep", ["60"], { detached: true, stdio: ["ignore", "ignore", "inherit"] })`;
    const script = `const { pid } = ${runaway}; process.stdout.write(String(pid)); process.exit()`;
    const fake = writeFakeFfmpeg(
      join(place.folder, 'ffmpeg'),
      `echo $$ $('${process.execPath}' -e '${script}') >> "$PIDS"; exec sleep 60`,
    );
    const { child, ended } = start(['build', 'article.txt', '--engine', 'mock'], fake);
    await until(() => pids().length >= 4);
    const { stderr } = await expectEnd(child, ended, 'SIGTERM', 143);
    expect(stderr).toBe('interrupted: stopped without waiting for what was under way\n');
    expect(leftOvers()).toEqual([]);
  });

  it.each([['build', 'article.txt', '--engine', 'mock'], ['verify', 'episode'], ['doctor']])(
    'ends the questions to ffmpeg that %s asks',
    async (...args) => {
      mkdirSync(join(place.folder, 'episode'));
      writeFileSync(join(place.folder, 'episode', 'a.episode.json'), EPISODE);
      const fake = join(place.folder, 'ffmpeg');
      writeFileSync(fake, '#!/bin/sh\nsleep 60 & echo $$ $! >> "$PIDS"; wait\n', { mode: 0o755 });
      const { child, ended } = start(args, fake);
      await until(() => pids().length >= 4);
      await expectEnd(child, ended, 'SIGTERM', 143);
      await until(() => !pids().some(isRunning));
    },
  );

  it('is not needed by an ffmpeg whose antenne was killed', async () => {
    const fake = writeFakeFfmpeg(join(place.folder, 'ffmpeg'), 'echo $$ >> "$PIDS"; sleep 0.5; exec cat > /dev/null');
    const { child } = start(['build', 'article.txt', '--engine', 'mock'], fake);
    await until(() => pids().length > 0);
    child.kill('SIGKILL');
    await until(() => !pids().some(isRunning));
  });
});

const EPISODE = JSON.stringify({
  format: 'antenne-episode/1',
  guid: 'g',
  name: 'a',
  audio: { file: 'a.mp3', durationMs: 1 },
  ...{ files: [], segments: [], cues: [], chapters: [] },
});

function start(args: readonly string[], ffmpeg: string): ReturnType<typeof place.start> {
  return place.start(args, { env: { FFMPEG_PATH: ffmpeg, PIDS: pidFile, TMPDIR: join(place.folder, 'tmp') } });
}

async function expectEnd(
  child: ReturnType<typeof place.start>['child'],
  ended: ReturnType<typeof place.run>,
  signal: NodeJS.Signals,
  code: number,
): ReturnType<typeof place.run> {
  const from = performance.now();
  child.kill(signal);
  const ran = await ended;
  expect(ran).toMatchObject({ code, stdout: '' });
  expect(performance.now() - from).toBeLessThan(SOON_MS);
  return ran;
}

/** Temporary files of the episode and of its speech. */
function leftOvers(): string[] {
  return [...readdirSync(join(place.folder, 'out')), ...readdirSync(join(place.folder, 'tmp'))];
}

function pids(): number[] {
  try {
    return readFileSync(pidFile, 'utf8').trim().split(/\s+/).map(Number);
  } catch {
    return [];
  }
}

/** One that has ended stays known to the system until its parent has asked for it: it does not run. */
function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && process.platform !== 'linux';
  }
}

async function until(isSo: () => boolean): Promise<void> {
  for (const end = performance.now() + 15_000; !isSo() && performance.now() < end;) await wait(20);
  expect(isSo()).toBe(true);
}

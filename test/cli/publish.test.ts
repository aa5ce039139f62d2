import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeEpisode } from '../publish/write-episode.ts';
import { openPlace } from './run-antenne.ts';
import { runHere, type Ran } from './run-here.ts';

const SHOW = { title: 'Le phare du matin', author: 'Radio Valmoure', email: 'a@valmoure.example', description: 'Lu.' };
const OPTIONS = { baseUrl: 'https://valmoure.example/air' };
const PAGE = 'https://valmoure.example/air/episodes/phare/index.html\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'antenne-publish-'));
  config({});
  writeEpisode(join(folder, 'out'), { publishedOn: '2026-01-02' });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function config(show: object, publish: object = { options: OPTIONS }, name = 'antenne.config.json'): void {
  writeFileSync(join(folder, name), JSON.stringify({ show: { ...SHOW, ...show }, publish }));
}

function call(...args: string[]): Promise<Ran> {
  return runHere(args, folder);
}

/** The files of a folder as texts, by path; hidden ones do not count. */
function filesIn(place: string): Readonly<Record<string, string>> {
  const paths = readdirSync(place, { recursive: true, encoding: 'utf8' }).toSorted();
  const files = paths.filter((path) => !path.startsWith('.') && statSync(join(place, path)).isFile());
  return Object.fromEntries(files.map((path) => [path, readFileSync(join(place, path), 'latin1')]));
}

describe('antenne publish', () => {
  it('prints the address of each page that is on the air, and all else to standard error', async () => {
    const first = await call('publish', 'out');
    expect(first).toMatchObject({ exitCode: 0, output: PAGE });
    expect(first.notes).toContain('Le phare rallume sa lanterne: added\n');
    expect(first.notes).toContain('feed: https://valmoure.example/air/feed.xml\n');
    const again = await call('publish', 'out/phare.mp3', '--quiet');
    expect(again).toMatchObject({ exitCode: 0, output: PAGE, notes: '' });
    const update = await call('publish');
    expect(update).toMatchObject({ exitCode: 0, output: '' });
    expect(update.notes).toContain('nothing has changed');
    expect(readdirSync(join(folder, 'public')).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('shows the plan of a dry run, with type and caching, and writes nothing', async () => {
    const { exitCode, output, notes } = await call('publish', 'out', '--dry-run');
    expect(exitCode).toBe(0);
    expect(output).toMatch(
      /^media +put +episodes\/phare\/phare-[0-9a-f]{12}\.mp3 +18000 +audio\/mpeg +public, max-age=31536000, immutable$/m,
    );
    expect(output.trimEnd().split('\n').at(-1)).toMatch(/^feed +put +feed\.xml /);
    expect(notes).toContain('nothing is changed');
    expect(existsSync(join(folder, 'public')) || existsSync(join(folder, 'state'))).toBe(false);
  });

  it('gives the result as JSON', async () => {
    const { output } = await call('publish', 'out', '--json');
    expect(JSON.parse(output)).toMatchObject({
      dryRun: false,
      feedUrl: 'https://valmoure.example/air/feed.xml',
      episodes: [{ guid: 'guid-1', status: 'added', publishedAt: '2026-01-02T12:00:00.000Z' }],
      plan: expect.arrayContaining([expect.objectContaining({ action: 'put', path: 'feed.xml' })]) as unknown,
    });
  });

  it('holds an episode whose time is to come, and tells until when', async () => {
    const { exitCode, output, notes } = await call('publish', 'out', '--at', '2026-03-01T06:30Z');
    expect({ exitCode, output }).toEqual({ exitCode: 0, output: '' });
    expect(notes).toContain('held until 2026-03-01T06:30:00.000Z');
  });

  it('tells no secret of a private show on either stream', async () => {
    config({ private: true });
    const { exitCode, output, notes } = await call('publish', 'out');
    expect(exitCode).toBe(0);
    const [token = ''] = readdirSync(join(folder, 'public'));
    expect(token.length).toBeGreaterThan(25);
    expect(output + notes).not.toContain(token);
    const [, file = ''] = /its whole address is in (.+)\n/.exec(notes) ?? [];
    expect(readFileSync(file, 'utf8')).toContain(`/${token}/feed.xml`);
    for (const more of [
      ['publish', '--json'],
      ['validate'],
      ['publish', 'out', '--dry-run'],
      ['withdraw', 'guid-1', '--reason', 'x'],
    ]) {
      const told = await call(...more);
      expect(told.output + told.notes, more.join(' ')).not.toContain(token);
    }
  });

  it.each<[string[], number, string]>([
    [['publish', '--at', 'now'], 2, 'usage/idle-option'],
    [['publish', 'out', '--keep', 'all'], 2, 'usage/bad-option'],
    [['publish', 'out', '--at', 'soon'], 2, 'usage/bad-time'],
    [['publish', 'nowhere'], 4, 'input/not-found'],
    [['publish'], 8, 'publish/nothing'],
    [['withdraw', 'guid-1'], 2, 'usage/no-reason'],
    [['withdraw', 'guid-1', '--undo', '--reason', 'x'], 2, 'usage/conflicting-option'],
    [['withdraw'], 2, 'usage/missing-argument'],
    [['withdraw', 'guid-9', '--reason', 'x'], 8, 'publish/unknown-guid'],
  ])('ends %j with exit code %i', async (args, exitCode, code) => {
    const ran = await call(...args);
    expect(ran).toMatchObject({ exitCode, output: '' });
    expect(ran.notes).toContain(`(${code})`);
  });

  it.each<[object, number, string]>([
    [{ options: {} }, 3, 'config/invalid'],
    [{ options: { baseUrl: 'valmoure.example' } }, 3, 'config/invalid'],
    [{ options: { baseUrl: 'https://me:pw@valmoure.example/' } }, 3, 'config/invalid'],
    [{ target: 'ftp', options: OPTIONS }, 3, 'config/invalid'],
    [{ options: { ...OPTIONS, paht: 'x' } }, 3, 'config/invalid'],
    [{ target: 'command', options: { ...OPTIONS, command: ['true'] } }, 3, 'config/untrusted'],
    [{ target: 's3', options: { ...OPTIONS, bucket: 'b', endpoint: 'http://127.0.0.1:1' } }, 3, 'config/untrusted'],
    [{ target: 's3', options: OPTIONS }, 3, 'config/invalid'],
  ])('ends with exit code 3 for the config %j', async (publish, exitCode, code) => {
    config({}, publish);
    const ran = await call('publish', 'out');
    expect(ran).toMatchObject({ exitCode, output: '' });
    expect(ran.notes).toContain(`(${code})`);
    expect(existsSync(join(folder, 'public'))).toBe(false);
  });

  it('counts the folder of the target from the config, wherever it is called', async () => {
    const { exitCode } = await runHere(['publish', '.', '--config', '../antenne.config.json'], join(folder, 'out'));
    expect(exitCode).toBe(0);
    expect(existsSync(join(folder, 'public', 'feed.xml'))).toBe(true);
  });

  it('takes its now from SOURCE_DATE_EPOCH, where it is set', async () => {
    writeEpisode(join(folder, 'out'), { publishedOn: null });
    process.env['SOURCE_DATE_EPOCH'] = '1767225600';
    const { output } = await call('publish', 'out', '--json').finally(() => delete process.env['SOURCE_DATE_EPOCH']);
    expect(JSON.parse(output)).toMatchObject({ episodes: [{ publishedAt: '2026-01-01T00:00:00.000Z' }] });
  });
});

describe('antenne withdraw', () => {
  it('takes an episode off the air and brings it back', async () => {
    await call('publish', 'out');
    const feed = (): string => readFileSync(join(folder, 'public', 'feed.xml'), 'utf8');
    const before = feed();
    const dry = await call('withdraw', 'guid-1', '--reason', 'A name was wrong.', '--dry-run');
    expect(dry.output).toMatch(/^removals +remove +episodes\/phare\/phare-[0-9a-f]+\.mp3$/m);
    expect(feed()).toBe(before);
    const gone = await call('withdraw', 'guid-1', '--reason', 'A name was wrong.');
    expect(gone).toMatchObject({ exitCode: 0, output: PAGE });
    expect(feed()).not.toContain('guid-1');
    expect(readFileSync(join(folder, 'public', 'episodes/phare/index.html'), 'utf8')).toContain('A name was wrong.');
    expect(await call('publish', 'out')).toMatchObject({ exitCode: 8, output: '' });
    const back = await call('withdraw', 'guid-1', '--undo', '--json');
    expect(JSON.parse(back.output)).toMatchObject({ guid: 'guid-1', status: 'back' });
    expect(feed()).toBe(before);
  });
});

describe('antenne validate', () => {
  it('says that a show is sound, and ends with exit code 9 when it is not, a line a finding', async () => {
    await call('publish', 'out');
    const sound = await call('validate');
    expect(sound).toMatchObject({ exitCode: 0, output: '' });
    expect(sound.notes).toContain('1 episode: no fault');
    rmSync(join(folder, 'public', 'episodes/phare/phare.vtt'));
    const broken = await call('validate');
    expect(broken.exitCode).toBe(9);
    expect(broken.output).toMatch(
      /^error +episode "Le phare rallume sa lanterne" \(guid-1\), episodes\/phare\/phare\.vtt: it is not at the place \(antenne\/file\)\n$/,
    );
    expect(broken.notes).toContain('(verify/show)');
    const { output } = await call('validate', '--json');
    expect(JSON.parse(output)).toMatchObject({ episodes: 1, findings: [{ rule: 'antenne/file', severity: 'error' }] });
  });

  it('looks at episodes before they are published', async () => {
    const ran = await call('validate', 'out');
    expect(ran).toMatchObject({ exitCode: 0, output: '' });
    expect(existsSync(join(folder, 'public'))).toBe(false);
  });
});

describe('a publisher that is killed', () => {
  it.each(['media', 'pages', 'feed'])(
    'at the end of the stage %s leaves a whole show, and the next one mends it',
    async (stage) => {
      const place = openPlace();
      try {
        const target = join(place.folder, 'remote');
        // Sends on what changed; kills its publisher where it is told to.
        const program = join(place.folder, 'send.sh');
        writeFileSync(
          program,
          `#!/bin/sh\n[ -e kill ] && [ "$ANTENNE_STAGE" = ${stage} ] && kill -9 $PPID && exit 1\nmkdir -p ${target}\nwhile read -r path; do if [ -e "$1$path" ]; then mkdir -p "$(dirname "${target}/$path")"; cp "$1$path" "${target}/$path"; else rm -f "${target}/$path"; fi; done\n`,
          { mode: 0o755 },
        );
        const publish = { target: 'command', options: { ...OPTIONS, command: [program, '{path}/'] } };
        writeFileSync(join(place.folder, 'c.json'), JSON.stringify({ show: SHOW, publish }));
        const env = { SOURCE_DATE_EPOCH: '1767225600' };
        const run = (...args: string[]): ReturnType<typeof place.run> =>
          place.run([...args, '--config', 'c.json'], { env });
        writeEpisode(join(place.folder, 'a'));
        writeEpisode(join(place.folder, 'b'), { guid: 'guid-2', name: 'bac', title: 'Le bac', sound: 'a bell' });
        expect((await run('publish', 'a')).code).toBe(0);
        const feed = readFileSync(join(target, 'feed.xml'), 'utf8');
        writeFileSync(join(place.folder, 'kill'), '');
        expect((await run('publish', 'b')).code).not.toBe(0);
        expect(readFileSync(join(target, 'feed.xml'), 'utf8')).toBe(feed);
        rmSync(join(place.folder, 'kill'));
        expect(await run('publish', 'b')).toMatchObject({ code: 0 });
        expect(readFileSync(join(target, 'feed.xml'), 'utf8')).toContain('guid-2');
        expect(filesIn(target)).toEqual(filesIn(join(place.folder, 'public')));
        expect((await run('validate')).code).toBe(0);
      } finally {
        place.close();
      }
    },
  );
});

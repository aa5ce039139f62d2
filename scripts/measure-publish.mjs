// node scripts/measure-publish.mjs [EPISODES]: time and memory of publishing one more episode to a show of many (default: 10,000).
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build-dist.mjs';
import { measureRun } from './measure-run.mjs';
import { main, root } from './project.mjs';

const CLI = join(root, 'dist', 'cli.js');
const DAY_MS = 86_400_000;

await main(async () => {
  const count = Number(process.argv[2] ?? 10_000);
  await ensureBuilt();
  const work = mkdtempSync(join(tmpdir(), 'antenne-many-'));
  const env = {
    ...process.env,
    INIT_CWD: '',
    XDG_CACHE_HOME: join(work, 'cache'),
    XDG_STATE_HOME: join(work, 'state'),
  };
  const run = (...args) => execFileSync(process.execPath, [CLI, ...args], { cwd: work, env, stdio: 'pipe' });
  const measured = async (name, ...args) => {
    const { wall, cpu, peakMb } = await measureRun(process.execPath, [CLI, ...args], { cwd: work, env });
    process.stdout.write(`| ${name} | ${wall.toFixed(2)} s | ${cpu.toFixed(2)} s | ${peakMb.toFixed(0)} MB |\n`);
  };
  try {
    const show = { title: 'Le briefing', author: 'Radio Valmoure', email: 'a@valmoure.example', language: 'fr' };
    const publish = { options: { baseUrl: 'https://valmoure.example/' } };
    writeFileSync(join(work, 'antenne.config.json'), JSON.stringify({ show, publish }));
    const articles = ['le-bac-de-valmoure', 'the-night-bus-of-tarrow-sound'];
    for (const name of articles)
      run('build', join(root, 'assets', 'articles', `${name}.txt`), '--engine', 'mock', '-o', name, '--quiet');
    run('publish', articles[0]);
    const recordFile = join(work, 'public', 'antenne.show.json');
    const record = JSON.parse(readFileSync(recordFile, 'utf8'));
    const episodes = Array.from({ length: count }, (_, index) => another(record.episodes[0], index));
    const pages = episodes.map(({ page }) => [page, createHash('sha256').update(page).digest('hex')]);
    writeFileSync(recordFile, JSON.stringify({ ...record, written: Object.fromEntries(pages), episodes }));
    process.stdout.write(
      `Node ${process.versions.node}\n\n| ${count} episodes | wall | CPU | largest process |\n|---|---|---|---|\n`,
    );
    await measured('all pages anew', 'publish', '--force');
    await measured('one more', 'publish', articles[1]);
    await measured('the same again', 'publish', articles[1]);
    process.stdout.write(`\nthe record has ${(statSync(recordFile).size / 1e6).toFixed(1)} MB\n`);
  } finally {
    if (!process.env.KEEP) rmSync(work, { recursive: true, force: true });
    else console.log(work);
  }
});

/** The same episode with names, hashes and dates of its own. */
function another(episode, index) {
  const hex = createHash('sha256').update(String(index)).digest('hex');
  const name = `${episode.name}-${index}`;
  const renamed = (file) => ({ ...file, sha256: hex, path: file.path.replaceAll(episode.name, name) });
  const publishedAt = new Date(Date.UTC(2025, 0, 1) - (index * DAY_MS) / 4).toISOString();
  return {
    ...episode,
    ...{ guid: `${hex.slice(0, 8)}-0000-5000-8000-${hex.slice(8, 20)}`, name, publishedAt, addedAt: publishedAt },
    number: 100_000 - index,
    title: `${episode.title} – n° ${index} “œuvre”`,
    page: episode.page.replaceAll(episode.name, name),
    audio: renamed(episode.audio),
    transcripts: episode.transcripts.map(renamed),
    chaptersFile: renamed(episode.chaptersFile),
  };
}

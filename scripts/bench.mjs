// npm run bench [-- RUNS]: speed and memory of builds against a plain shell pipeline, in turn, as a table of medians (default: of 5 runs).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build-dist.mjs';
import { ensureInstalled } from './install-packages.mjs';
import { longText } from './long-text.mjs';
import { measureRun } from './measure-run.mjs';
import { SetUpFailure, main, root } from './project.mjs';

const CLI = join(root, 'dist', 'cli.js');
const PIPELINE = join(root, 'scripts', 'plain-pipeline.sh');

await main(async () => {
  const runs = Number(process.argv[2] ?? 5);
  if (!Number.isInteger(runs) || runs < 1)
    throw new SetUpFailure('the number of runs is a whole number above 0', 'npm run bench -- 5', 2);
  await ensureInstalled({ development: true, optional: true });
  await ensureBuilt();
  const work = mkdtempSync(join(tmpdir(), 'antenne-bench-'));
  try {
    process.stdout.write(
      `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model.trim()}, medians of ${runs}\n\n`,
    );
    process.stdout.write(
      '| | sound | CPU | wall | CPU ratio | wall ratio | largest process |\n|---|---|---|---|---|---|---|\n',
    );
    const sample = readFileSync(join(root, 'assets', 'articles', 'le-bac-de-valmoure.txt'), 'utf8');
    await compare('article, cold', sample, ['--no-cache'], runs, work);
    await compare('article, from the clip cache', sample, ['--force'], runs, work);
    await compare('a hundred times as long, cold', longText(100 * sample.length), ['--no-cache'], runs, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
});

async function compare(name, text, flags, runs, work) {
  const article = join(work, 'article.txt');
  const spoken = join(work, 'spoken.txt');
  writeFileSync(article, text);
  const env = { ...process.env, XDG_CACHE_HOME: join(work, 'cache'), INIT_CWD: '' };
  const script = execFileSync(process.execPath, [CLI, 'script', article, '--json', '--quiet'], {
    env,
    maxBuffer: 1 << 28,
  });
  writeFileSync(
    spoken,
    JSON.parse(script)
      .lines.map((line) => line.spoken)
      .join('\n\n'),
  );
  const build = () => measureBuild(article, flags, env, work);
  const pipeline = async () => {
    const mp3 = join(work, 'plain.mp3');
    return withSound(await measureRun(PIPELINE, [spoken, mp3, 'fr']), mp3);
  };
  if (!flags.includes('--no-cache')) await build();
  const ours = [];
  const plain = [];
  for (let run = 0; run < runs; run++) {
    ours.push(await build());
    plain.push(await pipeline());
  }
  const ratio = (of) =>
    (median(ours.map((each) => each[of] / each.sound)) / median(plain.map((each) => each[of] / each.sound))).toFixed(2);
  const [cpu, wall, sound, peak] = ['cpu', 'wall', 'sound', 'peakMb'].map((of) => median(ours.map((each) => each[of])));
  process.stdout.write(
    `| ${name} | ${sound.toFixed(0)} s | ${cpu.toFixed(2)} s | ${wall.toFixed(2)} s | ${ratio('cpu')} | ${ratio('wall')} | ${peak.toFixed(0)} MB |\n`,
  );
}

async function measureBuild(article, flags, env, work) {
  const out = join(work, 'out');
  rmSync(out, { recursive: true, force: true });
  const measured = await measureRun(
    process.execPath,
    [CLI, 'build', article, '-o', out, '--engine', 'espeak', ...flags],
    { env },
  );
  return withSound(
    measured,
    join(
      out,
      readdirSync(out).find((file) => file.endsWith('.mp3')),
    ),
  );
}

function withSound(measured, mp3) {
  const question = ['-v', 'error', '-show_entries', 'format=duration', '-of', 'csv=p=0', mp3];
  return { ...measured, sound: Number(execFileSync('ffprobe', question, { encoding: 'utf8' })) };
}

function median(numbers) {
  return numbers.toSorted((left, right) => left - right)[Math.floor(numbers.length / 2)];
}

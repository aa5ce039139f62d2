// node scripts/quotation-figures.mjs [--verbose] [--only TEXT] [--export DIR] FOLDER…
// What the built program makes of annotated articles, by language. --export writes the cases as JSON with spans, for other scorers.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './build-dist.mjs';
import { readCases } from './quotation-cases/read-case.mjs';
import { figuresOf, scoreCase } from './quotation-cases/score-case.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean' }, only: { type: 'string' }, export: { type: 'string' } },
});
const folders = positionals.length > 0 ? positionals : ['test/fixtures/quotations'];
const cases = folders
  .flatMap((folder) => readCases(resolve(folder)))
  .filter(({ id }) => id.includes(values.only ?? ''));

if (values.export === undefined) await showFigures();
else exportCases(values.export);

async function showFigures() {
  await ensureBuilt();
  const { prepareScript } = await import('../dist/index.js');
  const scored = [];
  for (const gold of cases) {
    const bytes = new TextEncoder().encode(gold.text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    const input = { name: 'article.txt', url: null, bytes, sha256 };
    const options = { captions: false, disclosure: false, people: {}, language: undefined, title: undefined };
    const script = await prepareScript([{ kind: 'article', path: null, given: input.name, input }], options);
    const { score, notes } = scoreCase(gold, script);
    scored.push({ gold, score });
    if (values.verbose) for (const note of notes) console.log(`${gold.id.padEnd(28)} ${note}`);
  }
  const languages = [...new Set(cases.map(({ lang }) => lang))].toSorted();
  const rows = languages.map((lang) => [lang, scored.filter(({ gold }) => gold.lang === lang)]);
  console.table(
    Object.fromEntries(
      [...rows, ['all', scored]].map(([name, some]) => [name, shown(figuresOf(some.map(({ score }) => score)))]),
    ),
  );
}

function shown(figures) {
  const share = (value) => value.toFixed(3);
  return {
    cases: figures.cases,
    quotations: figures.quotations,
    'F1 of words': share(figures.detectionF1),
    'found 80 %': share(figures.foundShare),
    'right speaker': share(figures.speakerShare),
    'wrong person': figures.wrongPerson,
    'no name': figures.noName,
    'pairs F1': share(figures.pairF1),
    gender: share(figures.genderShare),
    'false switches': figures.falseSwitches,
    'optional wrong': figures.optionalWrong,
    'lost words': figures.lostWords,
    'dropped spoken': figures.droppedWordsSpoken,
    'right of sure': `${share(figures.sureShare)} of ${figures.sure}`,
  };
}

function exportCases(folder) {
  mkdirSync(folder, { recursive: true });
  for (const gold of cases)
    writeFileSync(
      join(folder, `${gold.id}.json`),
      JSON.stringify({ ...gold, source: 'written for antenne', real: false }, null, 1),
    );
}

import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCases } from '../../scripts/quotation-cases/read-case.mjs';
import { figuresOf, scoreCase } from '../../scripts/quotation-cases/score-case.mjs';
import { prepareScript } from '../../src/episode/prepare-script.ts';

const cases = readCases(join(import.meta.dirname, '../fixtures/quotations'));

async function figures(language: string): Promise<ReturnType<typeof figuresOf>> {
  const own = cases.filter(({ lang }) => lang === language);
  const scores = own.map(async (gold) => {
    const input = { name: 'article.txt', url: null, sha256: '', bytes: new TextEncoder().encode(gold.text) };
    const source = { kind: 'article', path: null, given: 'article.txt', input } as const;
    const script = await prepareScript([source], { captions: false, disclosure: false, people: {} });
    return scoreCase(gold, script).score;
  });
  return figuresOf(await Promise.all(scores));
}

/** What must not be lost again; docs/quotations.md has the figures themselves. */
describe.each(['fr', 'en', 'de', 'es'])('the annotated articles in %s', (language) => {
  it('are heard with the right speakers', async () => {
    const found = await figures(language);
    expect(found.cases).toBeGreaterThanOrEqual(15);
    expect(found.detectionF1).toBeGreaterThanOrEqual(0.98);
    expect(found.speakerShare).toBeGreaterThanOrEqual(0.9);
    expect(found.pairF1).toBeGreaterThanOrEqual(0.82);
    expect(found.genderShare).toBeGreaterThanOrEqual(0.9);
    expect(found.wrongPerson).toBeLessThanOrEqual(0.05 * found.quotations);
    expect(found.falseSwitches).toBeLessThanOrEqual(1);
    expect(found.sureShare).toBeGreaterThanOrEqual(0.95);
  });
});

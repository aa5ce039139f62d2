import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeArticle, faultsOf, readPage } from '../read-fixture.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('an article as a page shows it', () => {
  it.each(cases)('%s is told from what surrounds it', async (name) => {
    const article = readPage(readFileSync(join(folder, name, 'page.html')));
    expect(faultsOf(article)).toEqual([]);
    const facts = article.metadata
      .map(({ field, text, from }) => `${`${field} (${from})`.padEnd(24)}${text}`)
      .join('\n');
    await expect(`${describeArticle(article)}\n${facts}\n`).toMatchFileSnapshot(
      join(folder, name, 'expected.article.txt'),
    );
  });
});

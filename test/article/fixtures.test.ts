import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describeArticle, faultsOf, read } from './read-fixture.ts';

const folder = join(import.meta.dirname, '../fixtures/articles');
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('an article as it was pasted', () => {
  it.each(cases)('%s is told from what surrounds it', async (name) => {
    const article = read(readFileSync(join(folder, name, 'article.txt')));
    expect(faultsOf(article)).toEqual([]);
    await expect(describeArticle(article)).toMatchFileSnapshot(join(folder, name, 'expected.article.txt'));
  });
});

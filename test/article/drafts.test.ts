import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScript } from '../../src/script/write-script.ts';
import { describeArticle, readDraft } from './read-fixture.ts';

const folder = join(import.meta.dirname, '../fixtures/drafts');
const cases = readdirSync(folder).filter((name) => !name.startsWith('.'));

describe('a draft in Markdown', () => {
  it.each(cases)('%s is told from its signs', async (name) => {
    const article = readDraft(readFileSync(join(folder, name, 'draft.md')));
    await expect(describeArticle(article)).toMatchFileSnapshot(join(folder, name, 'expected.article.txt'));
  });

  it.each(cases)('%s is heard by its speakers, and no sign of it is lost', async (name) => {
    const article = readDraft(readFileSync(join(folder, name, 'draft.md')));
    const script = writeScript([article], { captions: true, disclosure: false });
    expect(accountForText(script)).toEqual([]);
    const names = new Map(script.speakers.map(({ id, name: own, kind }) => [id, own ?? kind]));
    const heard = script.lines.map(({ speaker, kind, spoken }) => `${names.get(speaker)} (${kind}): ${spoken}`);
    await expect(`${heard.join('\n')}\n`).toMatchFileSnapshot(join(folder, name, 'expected.script.txt'));
  });
});

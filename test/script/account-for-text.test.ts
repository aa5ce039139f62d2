import { expect, it } from 'vitest';
import type { Line, Script } from '../../src/model/script.ts';
import { accountForText } from '../../src/script/account-for-text.ts';
import { scriptOf } from './article-of.ts';

const TEXT = 'Le vent se lève. « On rentre », dit Léa Roux.';

function changed(change: (lines: readonly Line[]) => readonly Line[]): Script {
  const script = scriptOf(TEXT, 'fr');
  return { ...script, lines: change(script.lines) };
}

it('finds nothing wrong with a script as it was written', () => {
  expect(accountForText(scriptOf(TEXT, 'fr'))).toEqual([]);
});

it('names the words of a deleted line as lost', () => {
  const faults = accountForText(changed((lines) => lines.slice(1)));
  expect(faults.map((fault) => [fault.kind, fault.text])).toEqual([['lost', 'Le vent se lève.']]);
});

it('names words that are in two lines', () => {
  const faults = accountForText(changed((lines) => [...lines, ...lines.slice(1, 2)]));
  expect(faults.map((fault) => [fault.kind, fault.text])).toEqual([['twice', 'On rentre']]);
});

it('names a line whose words are not the source’s', () => {
  const faults = accountForText(
    changed((lines) => lines.map((line) => (line.id === 'l2' ? { ...line, text: 'On reste' } : line))),
  );
  expect(faults.map((fault) => [fault.kind, fault.line])).toEqual([['changed', 'l2']]);
});

it('names a span outside the text', () => {
  const faults = accountForText(
    changed((lines) => lines.map((line) => (line.id === 'l3' ? { ...line, span: { start: 30, end: 400 } } : line))),
  );
  expect(faults.map((fault) => fault.kind)).toEqual(['changed', 'lost']);
});

it('takes words in a metadata span for accounted, but not against a line', () => {
  const script = scriptOf(TEXT, 'fr');
  const article = script.articles[0];
  const field = { field: 'title', text: 'Le vent se lève.', span: { start: 0, end: 16 }, from: 'text' } as const;
  const articles = article === undefined ? [] : [{ ...article, metadata: [field] }];
  expect(accountForText({ ...script, articles })).toEqual([]);
  expect(accountForText({ ...script, articles, lines: script.lines.slice(1) })).toEqual([]);
});

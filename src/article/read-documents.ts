import { AntenneError } from '../errors/antenne-error.ts';
import { placedAt } from '../errors/placed-at.ts';
import type { InputFormat, ItemWishes, RawInput, SourceDocument } from './input-format.ts';
import { formatOf, type FormatId } from './recognize-format.ts';

/** The texts of the articles in an input: one, but for feeds. The reader of its format is loaded only now. Throws family `input`. */
export async function readDocuments(input: RawInput, wishes: ItemWishes = {}): Promise<readonly SourceDocument[]> {
  if (input.bytes.length > mostBytes) {
    throw new AntenneError('input/too-large', 'the file is over 5 MB, which no article is', {
      where: input.name,
      hint: 'Hand in the article alone.',
    });
  }
  const format = await readers[formatOf(input)]();
  try {
    return format.read(input, wishes);
  } catch (error) {
    throw placedAt(error, input.name);
  }
}

const mostBytes = 5 * 1024 * 1024;

const readers: Readonly<Record<FormatId, () => Promise<InputFormat>>> = {
  html: async () => (await import('./formats/html.ts')).html,
  'plain-text': async () => (await import('./formats/plain-text.ts')).plainText,
  markdown: async () => (await import('./formats/markdown.ts')).markdown,
  feed: async () => (await import('./formats/feed.ts')).feed,
  'json-ld': async () => (await import('./formats/json-ld.ts')).jsonLd,
};

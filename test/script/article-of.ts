import { germanPeopleWords } from '../../src/languages/de/people-words.ts';
import { germanQuotationRules } from '../../src/languages/de/quotation-rules.ts';
import { germanWording } from '../../src/languages/de/wording.ts';
import { englishPeopleWords } from '../../src/languages/en/people-words.ts';
import { englishQuotationRules } from '../../src/languages/en/quotation-rules.ts';
import { englishWording } from '../../src/languages/en/wording.ts';
import { spanishPeopleWords } from '../../src/languages/es/people-words.ts';
import { spanishQuotationRules } from '../../src/languages/es/quotation-rules.ts';
import { spanishWording } from '../../src/languages/es/wording.ts';
import { frenchPeopleWords } from '../../src/languages/fr/people-words.ts';
import { frenchQuotationRules } from '../../src/languages/fr/quotation-rules.ts';
import { frenchWording } from '../../src/languages/fr/wording.ts';
import { neutralPeopleWords } from '../../src/languages/neutral/people-words.ts';
import { neutralQuotationRules } from '../../src/languages/neutral/quotation-rules.ts';
import { neutralWording } from '../../src/languages/neutral/wording.ts';
import type { Article, Block, OmittedText } from '../../src/model/article.ts';
import type { Script } from '../../src/model/script.ts';
import { writeScript, type WriteOptions } from '../../src/script/write-script.ts';

const KNOWN = new Map([
  ['fr', { quotations: frenchQuotationRules, people: frenchPeopleWords, wording: frenchWording }],
  ['es', { quotations: spanishQuotationRules, people: spanishPeopleWords, wording: spanishWording }],
  ['de', { quotations: germanQuotationRules, people: germanPeopleWords, wording: germanWording }],
  ['en', { quotations: englishQuotationRules, people: englishPeopleWords, wording: englishWording }],
]);
const NEUTRAL = { quotations: neutralQuotationRules, people: neutralPeopleWords, wording: neutralWording };

/** Options of a plain script: no announcement, no captions. */
export const options: WriteOptions = {
  languageOf: (tag) => KNOWN.get(tag) ?? NEUTRAL,
  captions: false,
  disclosure: false,
};

/** An article whose paragraphs are parted by blank lines; `# ` begins a title, `## ` a heading, `[c] ` a caption, `- ` after `omit:` is left out. */
export function articleOf(text: string, language: string, changes: Partial<Article> = {}): Article {
  const blocks: Block[] = [];
  const omitted: OmittedText[] = [];
  let at = 0;
  for (const piece of text.split(/(\n\s*\n)/u)) {
    const trimmed = piece.trim();
    const start = at + piece.indexOf(trimmed);
    const end = start + trimmed.length;
    at += piece.length;
    if (trimmed === '') continue;
    const leave = (length: number): void => {
      omitted.push({
        article: 'a1',
        span: { start, end: start + length },
        text: text.slice(start, start + length),
        reason: 'markup',
      });
    };
    const mark = /^(?:# |## |\[c\] )/u.exec(trimmed)?.[0] ?? '';
    if (trimmed.startsWith('>>> ')) {
      omitted.push({ article: 'a1', span: { start, end }, text: trimmed, reason: 'related-link' });
      continue;
    }
    if (mark !== '') leave(mark.length - 1);
    const kinds = { '# ': 'title', '## ': 'heading', '[c] ': 'caption' } as const;
    blocks.push({ kind: kinds[mark as keyof typeof kinds] ?? 'paragraph', span: { start: start + mark.length, end } });
  }
  return {
    id: 'a1',
    source: { name: 'test.txt', url: null, sha256: '', text },
    language,
    title: '',
    byline: null,
    publishedOn: null,
    metadata: [],
    blocks,
    omitted,
    warnings: [],
    ...changes,
  };
}

/** The script of a text with `options`. */
export function scriptOf(text: string, language: string): Script {
  return writeScript([articleOf(text, language)], options);
}

/** What is heard in a voice other than the narrator's: `Name: words`, one entry a line. */
export function heard(script: Script): readonly string[] {
  const names = new Map(
    script.speakers.map((speaker) => [speaker.id, speaker.name ?? speaker.description ?? speaker.id]),
  );
  return script.lines
    .filter((line) => line.kind === 'quotation')
    .map((line) => `${names.get(line.speaker) ?? '?'}: ${line.text}`);
}

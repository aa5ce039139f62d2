import type { OmissionReason, OmittedText } from '../model/article.ts';

/** What was left out, by kind: `2 links to other articles, 1 credit`; `nothing` when nothing was. */
export function showOmittedCount(omitted: readonly OmittedText[]): string {
  const counts = new Map<OmissionReason, number>();
  for (const { reason } of omitted) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  if (counts.size === 0) return 'nothing';
  return [...counts].map(([reason, count]) => `${count} ${WORDS[reason][count === 1 ? 0 : 1]}`).join(', ');
}

const WORDS: Readonly<Record<OmissionReason, readonly [one: string, more: string]>> = {
  navigation: ['menu entry', 'menu entries'],
  consent: ['consent notice', 'consent notices'],
  subscription: ['call to subscribe', 'calls to subscribe'],
  share: ['share button', 'share buttons'],
  advertisement: ['advertisement', 'advertisements'],
  kicker: ['kicker', 'kickers'],
  credit: ['credit', 'credits'],
  caption: ['caption', 'captions'],
  'related-link': ['link to another article', 'links to other articles'],
  media: ['media label', 'media labels'],
  gallery: ['gallery text', 'gallery texts'],
  embed: ['embedded post', 'embedded posts'],
  'pull-quote': ['repeated quotation', 'repeated quotations'],
  'end-matter': ['end note', 'end notes'],
  duplicate: ['repeated text', 'repeated texts'],
  markup: ['piece of markup', 'pieces of markup'],
  mark: ['quotation mark', 'quotation marks'],
  label: ['speaker label', 'speaker labels'],
  unspeakable: ['unspeakable piece', 'unspeakable pieces'],
  length: ['text cut for length', 'texts cut for length'],
  user: ['text you left out', 'texts you left out'],
};

import type { OmissionReason, OmittedText } from '../model/article.ts';

/** Counts of what a text holds instead of an article: `12 menu lines, 2 consent notices`. */
export function sayWhatWasFound(omissions: readonly OmittedText[]): string {
  const counts = new Map<string, number>();
  for (const { reason } of omissions)
    counts.set(names[reason] ?? 'other line', (counts.get(names[reason] ?? 'other line') ?? 0) + 1);
  return (
    [...counts].map(([name, count]) => `${count} ${name}${count === 1 ? '' : 's'}`).join(', ') || 'titles and names'
  );
}

const names: Readonly<Partial<Record<OmissionReason, string>>> = {
  navigation: 'menu line',
  consent: 'consent notice',
  subscription: 'subscription notice',
  share: 'share button',
  advertisement: 'advertisement label',
  credit: 'picture credit',
  'related-link': 'link',
  media: 'link to a recording',
};

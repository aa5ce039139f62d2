import type { Warning } from '../model/warning.ts';

/**
 * The signs in the head of a page’s HTML by which its publisher reserves uses: `noai` and `noimageai` among the directives for robots, and
 * `tdm-reservation` of the TDM Reservation Protocol (https://www.w3.org/community/reports/tdmrep/CG-FINAL-tdmrep-20240510/).
 */
export function findReservations(html: string): readonly string[] {
  const body = html.search(/<body[\s>]/i);
  const head = withoutComments(body < 0 ? html : html.slice(0, body));
  const found: string[] = [];
  for (const { 0: tag } of head.matchAll(/<meta\s[^<>]*/gi)) {
    const attributes = new Map(
      [...tag.matchAll(/(?<![a-z-])([a-z-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=]+))/gi)].map(
        ([, name = '', double, single, bare]) => [name.toLowerCase(), double ?? single ?? bare ?? ''],
      ),
    );
    const name = attributes.get('name')?.toLowerCase() ?? '';
    const content = attributes.get('content') ?? '';
    if (name === 'tdm-reservation' && content.trim() === '1') found.push(name);
    if (name === 'robots' || name === 'antenne') found.push(...directives(content));
  }
  return found;
}

/** The same signs in the headers that came with a page. */
export function headerReservations(headers: Readonly<Record<string, string>>): readonly string[] {
  const tdm = headers['tdm-reservation']?.trim() === '1' ? ['tdm-reservation'] : [];
  return [...tdm, ...directives(headers['x-robots-tag'] ?? '')];
}

/** What a person is told of such signs. */
export function reservationWarnings(signs: readonly string[]): readonly Warning[] {
  if (signs.length === 0) return [];
  const shown = [...new Set(signs)].join(', ');
  return [
    {
      code: 'article/reserved',
      message: `The publisher reserves uses of this page by machines (${shown}); ask there before you pass a briefing of it on.`,
    },
  ];
}

function directives(content: string): readonly string[] {
  return content
    .toLowerCase()
    .split(/[\s,:]+/)
    .filter((each) => each === 'noai' || each === 'noimageai');
}

function withoutComments(html: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = html.indexOf('<!--', at);
    const end = start < 0 ? -1 : html.indexOf('-->', start + 4);
    parts.push(html.slice(at, start < 0 ? undefined : start));
    if (end < 0) return parts.join('');
    at = end + 3;
  }
}

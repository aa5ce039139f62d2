import { spawnSync } from 'node:child_process';

/** The fault of a document by a small parser of what antenne writes, or by xmllint where it is installed; undefined when it is well-formed. */
export function xmlFault(document: string): string | undefined {
  return faultByHand(document) ?? (hasXmllint ? faultByXmllint(document) : undefined);
}

const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;

function faultByXmllint(document: string): string | undefined {
  const { status, stderr } = spawnSync('xmllint', ['--nonet', '--noout', '-'], { input: document, encoding: 'utf8' });
  return status === 0 ? undefined : stderr;
}

/** The same, by the small parser alone: for many documents. */
export function faultByHand(document: string): string | undefined {
  if (!document.isWellFormed()) return 'a lone surrogate';
  // oxlint-disable-next-line no-control-regex -- they are what is looked for
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(document)) return 'a character that XML forbids';
  const open: string[] = [];
  for (const [piece] of document.matchAll(/<[^<>]*>|[^<]+|</g)) {
    const tag = /^<(\/?)([a-z-]+)((?: [a-z:-]+="[^"<]*")*)(\/?)>$/.exec(piece);
    if (piece.startsWith('<') && !tag) return `not a tag: ${piece}`;
    if (/&(?!(?:amp|lt|gt|quot|apos);)/.test(piece) || (!tag && piece.includes('>'))) return `not escaped: ${piece}`;
    if (!tag || tag[4] === '/') continue;
    if (tag[1] !== '/') open.push(tag[2] ?? '');
    else if (open.pop() !== tag[2]) return `closed without being open: ${piece}`;
  }
  return open.length === 0 ? undefined : `never closed: ${open.join(', ')}`;
}

/** The words of a document. */
export function wordsOf(document: string): string {
  const names: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
  return document.replace(/<[^>]*>/g, '').replace(/&(\w+);/g, (_, name: string) => names[name] ?? '?');
}

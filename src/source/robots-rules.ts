/**
 * The lines of a robots.txt that concern one program: those of the groups for it and for all. The package that judges them keeps every
 * rule for every name of its group: a group of 17,000 names and as many rules, in 450 KB, takes all memory.
 */
export function rulesConcerning(text: string, product: string): string {
  const kept: string[] = [];
  const names = new Set<string>();
  let afterName = false;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const { field, value } = parseLine(line);
    if (field === 'user-agent') {
      if (!afterName) names.clear();
      const name = concerned(value, product);
      if (!names.has(name)) kept.push(`user-agent: ${name}`);
      names.add(name);
    } else if (field !== '' && (names.has(product) || names.has('*'))) {
      kept.push(`${field}: ${value.replace(/\*{2,}/g, '*')}`);
    }
    if (field !== '') afterName = field === 'user-agent';
  }
  return kept.join('\n');
}

function parseLine(line: string): { readonly field: string; readonly value: string } {
  const [content = ''] = line.split('#', 1);
  const colon = content.indexOf(':');
  if (colon < 0) return { field: '', value: '' };
  return { field: content.slice(0, colon).trim().toLowerCase(), value: content.slice(colon + 1).trim() };
}

/** Names are compared without case and version (RFC 9309, section 2.2.1); all others are one. */
function concerned(name: string, product: string): string {
  const [token = ''] = name.toLowerCase().split('/', 1);
  return token.trim() === product || token.trim() === '*' ? token.trim() : 'another';
}

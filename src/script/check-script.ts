import type { Script } from '../model/script.ts';
import { accountForText } from './account-for-text.ts';
import { checkValues } from './check-script-values.ts';
import { checkShape, type ScriptProblem } from './check-script-shape.ts';

export type { ScriptProblem } from './check-script-shape.ts';

const SHOWN_TEXT = 60;

/** Checks a script that a person may have edited: its shape, its references, and that no word of the sources was lost or changed. Unknown keys are left alone. */
export function checkScript(
  value: unknown,
): { readonly script: Script } | { readonly problems: readonly ScriptProblem[] } {
  const shape = checkShape(value);
  if ('problems' in shape) return shape;
  const { script } = shape;
  const problems = [...checkReferences(script), ...checkAccount(script)];
  return problems.length > 0 ? { problems } : { script };
}

function checkReferences(script: Script): readonly ScriptProblem[] {
  const articles = new Set(script.articles.map((article) => article.id));
  const speakers = new Set(script.speakers.map((speaker) => speaker.id));
  const problems: ScriptProblem[] = [
    ...checkValues(script),
    ...repeated(script.articles, 'articles'),
    ...repeated(script.speakers, 'speakers'),
    ...repeated(script.lines, 'lines'),
  ];
  if (!speakers.has('narrator'))
    problems.push({ path: 'speakers', message: 'there is no speaker with the id "narrator"' });
  script.lines.forEach((line, index) => {
    const path = `lines[${index}]`;
    if (!speakers.has(line.speaker))
      problems.push({
        path: `${path}.speaker`,
        message: `no speaker has the id "${line.speaker}"; known: ${[...speakers].slice(0, 12).join(', ')}`,
      });
    if (line.article === undefined && line.kind !== 'announcement')
      problems.push({ path: `${path}.article`, message: 'is missing' });
    if (line.article !== undefined && !articles.has(line.article))
      problems.push({ path: `${path}.article`, message: `no article has the id "${line.article}"` });
    if (line.span === undefined && line.kind !== 'announcement')
      problems.push({ path: `${path}.span`, message: 'only an announcement has no span' });
    if (line.span !== undefined && line.kind === 'announcement')
      problems.push({ path: `${path}.span`, message: 'an announcement has no span' });
  });
  script.omitted.forEach((entry, index) => {
    if (!articles.has(entry.article))
      problems.push({ path: `omitted[${index}].article`, message: `no article has the id "${entry.article}"` });
  });
  return problems;
}

function repeated(things: readonly { readonly id: string }[], list: string): readonly ScriptProblem[] {
  const seen = new Set<string>();
  return things.flatMap(({ id }, index) => {
    if (id.trim() === '') return [{ path: `${list}[${index}].id`, message: 'is empty' }];
    if (seen.has(id)) return [{ path: `${list}[${index}].id`, message: `the id "${id}" is used twice` }];
    seen.add(id);
    return [];
  });
}

/** The faults of the account, told in the words of somebody who edited the file. */
function checkAccount(script: Script): readonly ScriptProblem[] {
  const places = new Map(script.lines.map((line, index) => [line.id, index]));
  return accountForText(script).flatMap((fault): readonly ScriptProblem[] => {
    const shown = fault.text.length > SHOWN_TEXT ? `${fault.text.slice(0, SHOWN_TEXT)}…` : fault.text;
    const where = `characters ${fault.span.start} to ${fault.span.end} of article "${fault.article}"`;
    if (fault.kind === 'lost')
      return [
        {
          path: 'lines',
          message: `"${shown}" (${where}) is in no line and not in "omitted": put it back, or move it to "omitted" with the reason "user"`,
        },
      ];
    if (fault.kind === 'twice') return [{ path: 'lines', message: `"${shown}" (${where}) is in more than one place` }];
    const line = fault.line === undefined ? undefined : places.get(fault.line);
    if (line !== undefined && script.lines[line]?.span === undefined) return [];
    const path =
      line === undefined
        ? `omitted[${omittedIndex(script, fault.article, fault.span.start)}].text`
        : `lines[${line}].text`;
    return [{ path, message: `is not the source's text at its span (${where}): "${shown}"` }];
  });
}

function omittedIndex(script: Script, article: string, start: number): number {
  return script.omitted.findIndex((entry) => entry.article === article && entry.span.start === start);
}

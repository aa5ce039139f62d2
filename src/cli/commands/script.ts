import { AntenneError } from '../../errors/antenne-error.ts';
import { lineAndColumn } from '../../errors/line-and-column.ts';
import type { Script } from '../../model/script.ts';
import { doubtfulLines } from '../../script/doubtful-lines.ts';
import { renderScript } from '../../episode/render-script.ts';
import { readScript, type SourceFlags } from '../read-script.ts';
import { dialectFlag } from '../dialect-flag.ts';
import { settle } from '../settings.ts';
import type { Warning } from '../../model/warning.ts';
import { showScript } from '../show-script.ts';
import { showWarnings } from '../show-warnings.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ScriptFlags extends SourceFlags {
  readonly json?: boolean;
  readonly ssml?: boolean;
  readonly dialect?: string;
  readonly explain?: boolean;
  readonly check?: boolean;
}

/** `antenne script`: prints who says what. */
export async function script(
  sources: readonly string[],
  flags: ScriptFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { output, notes, folder } = surroundings;
  const dialect = flags.dialect === undefined ? undefined : dialectFlag(flags.dialect, flags.ssml === true);
  const settings = await settle(flags, folder);
  const written = (await readScript(sources, flags, settings, surroundings)).script;
  const warn = async (warnings: readonly Warning[]): Promise<void> => {
    const lines = showWarnings(warnings, written.articles, notes.paint);
    await notes.write(lines.map((line) => `${line}\n`).join(''));
  };
  if (flags.ssml) {
    const { segments, warnings } = await renderScript(written, settings, surroundings, surroundings.signal, dialect);
    await warn([...written.warnings, ...warnings]);
    const documents = segments.map(({ id, voice, ssml }) => ({ id, voice, ssml }));
    await output.write(flags.json ? json(documents) : documents.map(({ ssml }) => `${ssml}\n`).join(''));
  } else if (flags.json) {
    await warn(written.warnings);
    await output.write(json(written));
  } else {
    await warn(written.warnings);
    const columns = Math.min(output.columns, WIDEST);
    await output.write(`${showScript(written, { explain: flags.explain === true, columns, paint: output.paint })}\n`);
  }
  if (flags.check) refuseDoubt(written, settings.attribution.leastConfidence);
}

/** Throws `verify/doubtful-speakers` when it is in doubt who speaks a line. */
function refuseDoubt(written: Script, leastConfidence: number): void {
  const doubtful = doubtfulLines(written, leastConfidence);
  const [first] = doubtful;
  if (!first) return;
  const source = written.articles.find(({ id }) => id === first.article)?.source;
  const place = source && first.span ? lineAndColumn(source.text, first.span.start) : undefined;
  throw new AntenneError(
    'verify/doubtful-speakers',
    `it is in doubt who speaks in ${doubtful.length === 1 ? 'one line' : `${doubtful.length} lines`}: ${doubtful.map(({ id }) => id).join(', ')}`,
    {
      where: source && place ? `${source.name}:${place.line}:${place.column}` : undefined,
      hint: 'save the script (--json), put in their speakers with "basis": "editor", and check that',
    },
  );
}

/** Longer lines are hard to read. */
const WIDEST = 110;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

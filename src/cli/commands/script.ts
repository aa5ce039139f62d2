import { renderScript } from '../../episode/render-script.ts';
import { readScript, type SourceFlags } from '../read-script.ts';
import { settle } from '../settings.ts';
import { showScript } from '../show-script.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ScriptFlags extends SourceFlags {
  readonly json?: boolean;
  readonly ssml?: boolean;
  readonly explain?: boolean;
}

/** `antenne script`: prints who says what. */
export async function script(
  sources: readonly string[],
  flags: ScriptFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { output, folder } = surroundings;
  const settings = await settle(flags, folder);
  const written = (await readScript(sources, flags, settings, surroundings)).script;
  if (flags.ssml) {
    const { segments } = await renderScript(written, settings, surroundings, surroundings.signal);
    const documents = segments.map(({ id, voice, ssml }) => ({ id, voice, ssml }));
    await output.write(flags.json ? json(documents) : documents.map(({ ssml }) => `${ssml}\n`).join(''));
  } else if (flags.json) {
    await output.write(json(written));
  } else {
    const columns = Math.min(output.columns, WIDEST);
    await output.write(`${showScript(written, { explain: flags.explain === true, columns, paint: output.paint })}\n`);
  }
}

/** Longer lines are hard to read. */
const WIDEST = 110;

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

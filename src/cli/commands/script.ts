import { languageOf } from '../../languages/registry.ts';
import type { Segment } from '../../model/segment.ts';
import type { Script } from '../../model/script.ts';
import type { BuildSettings } from '../../episode/build-settings.ts';
import { castVoices } from '../../script/cast-voices.ts';
import { renderSegments } from '../../ssml/render-segments.ts';
import { createAdapter } from '../../tts/registry.ts';
import { paint } from '../paint.ts';
import { prepare, settle, type SourceFlags } from '../settings.ts';
import { showScript } from '../show-script.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ScriptFlags extends SourceFlags {
  readonly json?: boolean;
  readonly ssml?: boolean;
  readonly explain?: boolean;
}

/** `antenne script`: prints who says what. */
export async function script(sources: readonly string[], flags: ScriptFlags, surroundings: Surroundings): Promise<void> {
  const settings = await settle(flags, surroundings);
  const prepared = (await prepare(sources, flags, settings, surroundings)).script;
  process.stdout.write(`${await render(prepared, flags, settings, surroundings)}\n`);
}

async function render(prepared: Script, flags: ScriptFlags, settings: BuildSettings, surroundings: Surroundings): Promise<string> {
  if (flags.ssml) {
    const segments = await castAndRender(prepared, settings, surroundings);
    return flags.json
      ? JSON.stringify(segments.map(({ id, voice, ssml }) => ({ id, voice, ssml })), null, 2)
      : segments.map(({ ssml }) => ssml).join('\n');
  }
  if (flags.json) return JSON.stringify(prepared, null, 2);
  return showScript(prepared, { explain: flags.explain === true, columns: Math.min(process.stdout.columns ?? 80, 100), paint: paint(process.stdout) });
}

async function castAndRender(prepared: Script, settings: BuildSettings, surroundings: Surroundings): Promise<readonly Segment[]> {
  const adapter = await createAdapter(settings.engine.name, settings.engine.options, surroundings, surroundings.folder);
  try {
    const languages = [...new Set(prepared.lines.map(({ language }) => language))];
    const voices = (await Promise.all(languages.map((language) => adapter.listVoices({ language })))).flat();
    const { cast } = castVoices(prepared, voices, settings.cast);
    return renderSegments(prepared, cast, { abilities: adapter.abilities, pauses: settings.audio.pauses, languageOf }).segments;
  } finally {
    await adapter.dispose?.();
  }
}

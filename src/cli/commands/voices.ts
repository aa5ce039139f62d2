import { AntenneError } from '../../errors/antenne-error.ts';
import { createAdapter } from '../../tts/registry.ts';
import { settle } from '../settings.ts';
import type { Surroundings } from '../surroundings.ts';

/** `antenne voices`: the voices an engine offers. */
export async function voices(
  flags: { readonly engine?: string; readonly language?: string; readonly json?: boolean; readonly config?: string },
  surroundings: Surroundings,
): Promise<void> {
  const { engine } = await settle(flags, surroundings);
  const adapter = await createAdapter(engine.name, engine.options, surroundings, surroundings.folder);
  try {
    const list = await adapter.listVoices({ ...(flags.language !== undefined && { language: flags.language }), signal: surroundings.signal });
    if (list.length === 0) {
      throw new AntenneError('voice/no-language', `engine "${adapter.id}" has no voice for "${flags.language}"`, { hint: `antenne voices --engine ${adapter.id} lists those it has` });
    }
    const rows = list.map(({ id, languages, gender, pitchHz, description }) =>
      [id.padEnd(20), languages.join(' ').padEnd(12), (gender ?? '').padEnd(8), (pitchHz === undefined ? '' : `${pitchHz} Hz`).padEnd(8), description ?? ''].join(' ').trimEnd(),
    );
    process.stdout.write(flags.json ? `${JSON.stringify(list, null, 2)}\n` : `${rows.join('\n')}\n`);
  } finally {
    await adapter.dispose?.();
  }
}

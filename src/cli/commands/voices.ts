import { AntenneError } from '../../errors/antenne-error.ts';
import { createAdapter } from '../../tts/registry.ts';
import { languageTag, settle, type SettingFlags } from '../settings.ts';
import { showVoices } from '../show-voices.ts';
import type { Surroundings } from '../surroundings.ts';

export interface VoicesFlags extends SettingFlags {
  readonly language?: string;
  readonly json?: boolean;
}

/** `antenne voices`: the voices an engine offers. Throws `voice/no-language` when it has none of the language. */
export async function voices(flags: VoicesFlags, surroundings: Surroundings): Promise<void> {
  const { folder, signal, output } = surroundings;
  const language = flags.language === undefined ? undefined : languageTag(flags.language);
  const { engine } = await settle(flags, folder);
  const adapter = await createAdapter(engine.name, engine.options, surroundings, folder);
  try {
    const list = await adapter.listVoices({ signal, ...(language !== undefined && { language }) });
    if (list.length === 0) {
      throw new AntenneError(
        'voice/no-language',
        `engine "${adapter.id}" has no voice${language === undefined ? '' : ` for "${language}"`}`,
        {
          hint: 'antenne voices without --language lists all it has',
        },
      );
    }
    await output.write(flags.json ? `${JSON.stringify(list, null, 2)}\n` : showVoices(list, output.paint));
  } finally {
    await adapter.dispose?.();
  }
}

import { join } from 'node:path';
import type { Episode } from '../model/episode.ts';
import type { Line } from '../model/script.ts';
import { accountForText } from '../script/account-for-text.ts';
import { checkScript } from '../script/check-script.ts';
import { readRegular } from '../source/regular-file.ts';
import type { VerifyCheck } from './verify-episode.ts';

/** Every word of the source is spoken or left out, every line is in the sound and whole in the cues. */
export async function checkText(episode: Episode, folder: string): Promise<readonly VerifyCheck[]> {
  const name = 'text';
  const file = episode.files.find((each) => each.name.endsWith('.script.json'));
  if (!file) return [{ name, ok: false, detail: 'there is no script' }];
  try {
    const checked = checkScript(JSON.parse((await readRegular(join(folder, file.name))).toString('utf8')));
    if ('problems' in checked)
      return [
        {
          name,
          ok: false,
          detail: checked.problems[0]
            ? `${checked.problems[0].path}: ${checked.problems[0].message}`
            : 'the script is damaged',
        },
      ];
    const faults = accountForText(checked.script);
    const first = faults[0];
    const silent = checked.script.lines.filter(
      ({ id, spoken }) => /[\p{L}\p{N}]/u.test(spoken) && !episode.segments.some(({ line }) => line === id),
    );
    const untold = checked.script.lines.find((line) => !isTold(line, episode));
    return [
      {
        name,
        ok: !first,
        detail: first
          ? `${faults.length} faults; the first: ${first.kind} “${first.text.slice(0, 60)}”`
          : 'every word is spoken once or listed as left out',
      },
      {
        name: 'cues',
        ok: untold === undefined,
        detail: untold ? `line ${untold.id} is not whole in the transcript` : 'they hold every word that is spoken',
      },
      {
        name: 'lines',
        ok: silent.length === 0,
        detail:
          silent.length > 0
            ? `line ${silent[0]?.id} is not in the sound`
            : `all ${checked.script.lines.length} lines are in the sound`,
      },
    ];
  } catch (error) {
    return [{ name, ok: false, detail: (error as Error).message }];
  }
}

/** Whether a line that is heard has all its letters in the transcript. */
function isTold({ id, text }: Line, { cues, segments }: Episode): boolean {
  if (!segments.some(({ line }) => line === id)) return true;
  const told = cues.filter(({ line }) => line === id).map((cue) => cue.text);
  return lettersOf(told.join('')) === lettersOf(text);
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

import { AntenneError } from '../../errors/antenne-error.ts';
import { printable } from '../../errors/printable.ts';
import { validateShow } from '../../publish/validate-show.ts';
import { describeFinding } from '../../show/feed/finding.ts';
import { publishOutside, publishPlace, type PlaceFlags } from '../publish-place.ts';
import type { Surroundings } from '../surroundings.ts';

export interface ValidateFlags extends PlaceFlags {
  readonly json?: boolean;
  readonly quiet?: boolean;
}

/** `antenne validate`: one line a finding about the show of the config. Throws `verify/show` when one is an error. */
export async function validate(
  episodes: readonly string[],
  flags: ValidateFlags,
  surroundings: Surroundings,
): Promise<void> {
  const { folder, output, notes } = surroundings;
  const place = await publishPlace(flags, surroundings);
  const result = await validateShow({ ...place, episodes, folder }, publishOutside(surroundings));
  const { findings } = result;
  const { red, yellow } = output.paint;
  const lines = findings.map((finding) => {
    const word = finding.severity === 'error' ? red('error  ') : yellow('warning');
    return `${word}  ${printable(describeFinding(finding)).replace(/\n/g, ' ')}\n`;
  });
  await output.write(flags.json ? `${JSON.stringify(result, null, 2)}\n` : lines.join(''));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0)
    throw new AntenneError(
      'verify/show',
      `the show has ${counted(errors, 'fault')} that directories or apps trip over`,
      {
        hint: 'each line above says which field of which episode; docs/config.md lists the fields of the show',
      },
    );
  if (!flags.quiet)
    await notes.write(`${counted(result.episodes, 'episode')}: no fault, ${counted(findings.length, 'warning')}\n`);
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

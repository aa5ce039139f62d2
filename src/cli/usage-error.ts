import type { CommanderError } from 'commander';
import { AntenneError } from '../errors/antenne-error.ts';

/** What commander found wrong with a command line, in our words: `usage/…`, with what was probably meant. */
export function usageError(
  error: CommanderError,
  args: readonly string[],
  program: string,
  commands: readonly string[],
): AntenneError {
  if (error.code === 'commander.help') {
    return new AntenneError('usage/missing-command', 'no command was given', {
      hint: `to make a briefing: ${program} build article.txt`,
    });
  }
  const [message = '', ...more] = error.message.replace(/^error: /, '').split('\n');
  const meant = /Did you mean (?:one of )?(.+)\?/.exec(more.join(' '))?.[1];
  const name = error.code.replace(/^commander\./, '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return new AntenneError(`usage/${name}`, message, {
    hint: meant ? `did you mean ${meant}?` : hintFor(name, args, program, commands),
  });
}

function hintFor(name: string, args: readonly string[], program: string, commands: readonly string[]): string {
  const first = args.find((word) => !word.startsWith('-'));
  if (name === 'unknown-command' && first !== undefined && /[./\\:]/.test(first))
    return `to make a briefing of it: ${program} build ${first}`;
  const command = commands.find((each) => each === first);
  return `${program} ${command === undefined ? '' : `${command} `}--help says what there is`;
}

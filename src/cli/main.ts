import { readFileSync } from 'node:fs';
import { Command, CommanderError, Option } from 'commander';
import { AntenneError } from '../errors/antenne-error.ts';
import { exitCodeOf } from '../errors/exit-code.ts';
import { renderError } from '../errors/render-error.ts';
import type { BuildFlags } from './commands/build.ts';
import type { ScriptFlags } from './commands/script.ts';
import { openSurroundings, type Surroundings } from './surroundings.ts';
import { paint } from './paint.ts';

/** Runs the command line: results to standard output, all else to standard error; sets the exit code. */
export async function main(argv: readonly string[]): Promise<void> {
  const surroundings = openSurroundings();
  // A reader that has gone (`antenne voices | head -1`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  try {
    await createProgram(surroundings).parseAsync([...argv]);
  } catch (error) {
    process.exitCode = surroundings.interruptedBy() ?? report(error);
  } finally {
    surroundings.close();
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  process.stderr.write(`${renderError(error, paint(process.stderr).red)}\n`);
  return exitCodeOf(error);
}

/** The commands; what each does is loaded when it runs. */
export function createProgram(surroundings: Surroundings): Command {
  const program = new Command('antenne');
  program
    .description('Puts written news on the air: an article in, a spoken briefing out, every quoted person in a voice of their own.')
    .version(version(), '-V, --version')
    .exitOverride()
    .showSuggestionAfterError()
    .configureOutput({ writeOut: (text) => process.stdout.write(text), writeErr: (text) => process.stderr.write(text) })
    .addHelpText('after', EXAMPLES);

  sourceOptions(program.command('build').argument('<source...>', 'a text file, a saved script (.script.json), or - for standard input'))
    .description('article in, episode out: MP3, transcript, chapters, page')
    .option('-o, --out <dir>', 'folder of the episode’s files', 'out')
    .option('--engine <name>', 'speech engine: auto, espeak, mock, or ./adapter.js')
    .option('--guid <guid>', 'the episode this is a new version of')
    .option('--json', 'print the episode’s manifest')
    .option('--force', 'build although it is up to date')
    .option('--no-cache', 'neither read nor write spoken clips')
    .action(async (sources: string[], flags: BuildFlags) => (await import('./commands/build.ts')).build(sources, flags, surroundings));

  sourceOptions(program.command('script').argument('<source...>', 'as for build'))
    .description('who says what; nothing is spoken')
    .option('--engine <name>', 'speech engine whose voices --ssml casts')
    .option('--json', 'print the script as JSON')
    .option('--ssml', 'print the SSML documents (with --json as a JSON array)')
    .option('--explain', 'show why each speaker was taken')
    .action(async (sources: string[], flags: ScriptFlags) => (await import('./commands/script.ts')).script(sources, flags, surroundings));

  configOptions(program.command('voices'))
    .description('voices that can be cast')
    .option('--engine <name>', 'speech engine')
    .option('--language <tag>', 'voices of one language')
    .option('--json', 'print them as JSON')
    .action(async (flags: { engine?: string; language?: string; json?: boolean; config?: string }) => (await import('./commands/voices.ts')).voices(flags, surroundings));

  configOptions(program.command('verify').argument('<episode>', 'an .episode.json, the MP3 beside it, or a folder with one episode'))
    .description('measures finished files against what they claim')
    .option('--json', 'print the checks as JSON')
    .action(async (episode: string, flags: { json?: boolean; config?: string }) => (await import('./commands/verify.ts')).verify(episode, flags, surroundings));

  program
    .command('doctor')
    .description('ffmpeg, encoder, engines, folders')
    .option('--json', 'print the checks as JSON')
    .option('-o, --out <dir>', 'output folder to look at', 'out')
    .action(async (flags: { json?: boolean; out: string }) => (await import('./commands/doctor.ts')).doctor(flags, surroundings));

  program.action(() => {
    program.outputHelp({ error: true });
    throw new AntenneError('usage/no-command', 'no command was given', { hint: 'antenne build ARTICLE.txt' });
  });
  return program;
}

const EXAMPLES = `
Examples:
  antenne build article.txt              make a briefing of a pasted article, into out/
  pbpaste | antenne script -             see who says what before anything is spoken
  antenne verify out/                    measure what was made
`;

function configOptions(command: Command): Command {
  return command.option('--config <file>', 'config file (default: antenne.config.json in the working folder)').option('--quiet', 'no progress and no notes');
}

function sourceOptions(command: Command): Command {
  return configOptions(command)
    .addOption(new Option('--language <tag>', 'language of the article (BCP 47), when it is not found by itself'))
    .option('--title <text>', 'title of the episode')
    .option('--captions', 'speak the captions of pictures too')
    .option('--cast <file>', 'voices and genders of people (JSON, as "cast" in the config)');
}

function version(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
}

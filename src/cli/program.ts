import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import type { BuildFlags } from './commands/build.ts';
import type { DoctorFlags } from './commands/doctor.ts';
import type { LexiconFlags } from './commands/lexicon.ts';
import type { PublishFlags } from './commands/publish.ts';
import type { ScriptFlags } from './commands/script.ts';
import type { ServeFlags } from './commands/serve.ts';
import type { ValidateFlags } from './commands/validate.ts';
import type { VerifyFlags } from './commands/verify.ts';
import type { VoicesFlags } from './commands/voices.ts';
import type { WithdrawFlags } from './commands/withdraw.ts';
import type { Surroundings } from './surroundings.ts';
import { engineNames } from '../tts/engine-names.ts';
import { usageError } from './usage-error.ts';

/** Reads the command line and runs the command it names; what a command does is loaded only then. Throws AntenneError. */
export async function runProgram(args: readonly string[], surroundings: Surroundings): Promise<void> {
  const { output, notes, calledAs } = surroundings;
  const [results, remarks]: [string[], string[]] = [[], []];
  const program = new Command('antenne')
    .description(
      'Puts written news on the air: an article in, a spoken briefing out,\nevery quoted person in a voice of their own.',
    )
    .version(readVersion(), '-V, --version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void results.push(text),
      writeErr: (text) => void remarks.push(text),
      outputError: () => undefined, // told by the error itself
      getOutHelpWidth: () => output.columns,
      getErrHelpWidth: () => notes.columns,
    })
    .addHelpText('after', EXAMPLES);
  addCommands(program, surroundings);
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return output.write(results.join(''));
    await notes.write(remarks.join(''));
    throw usageError(
      error,
      args,
      calledAs,
      program.commands.map((command) => command.name()),
    );
  }
}

function addCommands(program: Command, surroundings: Surroundings): void {
  withSource(program.command('build'))
    .description('sources in, one episode out: the MP3 and its transcript, chapters, page')
    .option('-o, --out <dir>', 'folder for the files of the episode', 'out')
    .option('--guid <guid>', 'the episode that this is a new version of')
    .option('--at <time>', 'time of publication, such as 2025-03-01T06:30; otherwise the article’s own date')
    .option('--force', 'build it although it is up to date')
    .option('--no-cache', 'neither read nor write spoken clips and fetched pages; implies --force')
    .option('--json', 'print the manifest of the episode instead of the path of the MP3')
    .action(async (sources: string[], flags: BuildFlags) =>
      (await import('./commands/build.ts')).build(sources, flags, surroundings),
    );

  withSource(program.command('script'))
    .description('who says what; nothing is spoken')
    .option('--check', 'exit 9 when it is in doubt who speaks a quotation')
    .option('--explain', 'show why each quotation has its speaker, and what is said for what is written')
    .option('--json', 'print the script as JSON: build accepts it again')
    .option('--ssml', 'print the SSML documents; with --json an array of {id, voice, ssml}')
    .option('--no-cache', 'neither read nor write fetched pages')
    .option('--dialect <name>', 'with --ssml: as another engine would be sent them, such as azure or polly-neural')
    .action(async (sources: string[], flags: ScriptFlags) =>
      (await import('./commands/script.ts')).script(sources, flags, surroundings),
    );

  withEngine(program.command('voices'))
    .description('the voices that can be cast')
    .option('--language <tag>', 'only voices of this language')
    .option('--json', 'print them as JSON')
    .option('--quiet', 'errors and the result alone')
    .action(async (flags: VoicesFlags) => (await import('./commands/voices.ts')).voices(flags, surroundings));

  program
    .command('verify')
    .argument('<episode>', EPISODE)
    .description('measure finished files against what they claim')
    .option('--json', 'print the checks as JSON')
    .option('--quiet', 'errors and the result alone')
    .action(async (episode: string, flags: VerifyFlags) =>
      (await import('./commands/verify.ts')).verify(episode, flags, surroundings),
    );

  withPlan(withShow(program.command('publish').argument('[episode...]', EPISODE)))
    .description('put episodes into the show: media first, the feed last; without one, release what is due')
    .option('--at <time>', 'time of publication, such as 2025-03-01T06:30; one to come holds the episode until then')
    .option('--keep <n>', 'how many of the newest episodes the main feed names; older ones stand on its further pages')
    .option('--force', 'go on where a guard stops: guids that vanish or change, a feed of another program')
    .action(async (episodes: string[], flags: PublishFlags) =>
      (await import('./commands/publish.ts')).publish(episodes, flags, surroundings),
    );

  withConfig(program.command('serve').argument('[dir]', 'a published show, or a folder of episodes'))
    .description('a show over HTTP, for this machine or, with --lan, for phones in the local network')
    .option('--port <n>', '7480 or the next that is free otherwise; 0: any that is free')
    .option('--lan', 'other machines of the local network may reach it too')
    .option('--json', 'print the addresses as a line of JSON')
    .option('--quiet', 'errors and the result alone')
    .action(async (dir: string | undefined, flags: ServeFlags) =>
      (await import('./commands/serve.ts')).serve(dir, flags, surroundings),
    );

  withEngine(program.command('doctor'))
    .description('is everything there: ffmpeg, encoder, engines, keys, folders')
    .option('-o, --out <dir>', 'the folder that episodes are to be written to', 'out')
    .option('--conformance', 'check by speaking whether an engine keeps the contract: for those who write one')
    .option('--json', 'print the checks as JSON')
    .option('--quiet', 'errors and the result alone')
    .action(async (flags: DoctorFlags) => (await import('./commands/doctor.ts')).doctor(flags, surroundings));

  addRarer(program, surroundings);
}

/** What is needed now and then; the help lists it last. */
function addRarer(program: Command, surroundings: Surroundings): void {
  withLinks(
    withLexicon(
      withConfig(program.command('lexicon').argument('[source...]', 'articles; without one, the lexicon itself')),
    ),
  )
    .description('the names and acronyms of an article that no lexicon knows yet, to be filled in')
    .option('--language <tag>', 'language of the article; without an article: antenne’s own entries for it too')
    .option('--json', 'print them as JSON for --lexicon')
    .option('--pls', 'print them as a W3C Pronunciation Lexicon, for other programs too')
    .option('--no-cache', 'neither read nor write fetched pages')
    .option('--quiet', 'no notes')
    .action(async (sources: string[], flags: LexiconFlags) =>
      (await import('./commands/lexicon.ts')).lexicon(sources, flags, surroundings),
    );

  withPlan(
    withShow(program.command('withdraw').argument('<guid>', 'of the episode, as its manifest and the feed have it')),
  )
    .description('take an episode off the air: out of the feed, its page says why, its sound is removed')
    .option('--reason <text>', 'why, in a sentence: the page shows it')
    .option('--undo', 'bring it back, with its guid, dates and addresses')
    .action(async (guid: string, flags: WithdrawFlags) =>
      (await import('./commands/withdraw.ts')).withdraw(guid, flags, surroundings),
    );

  withShow(program.command('validate').argument('[episode...]', EPISODE))
    .description('what directories and apps would refuse of the show, and of episodes if they were in it')
    .option('--keep <n>', 'as publish has it')
    .action(async (episodes: string[], flags: ValidateFlags) =>
      (await import('./commands/validate.ts')).validate(episodes, flags, surroundings),
    );
}

const EPISODE = 'an .episode.json, the MP3 beside it, or a folder with one episode';

/** The show and its place are those of the config. */
function withShow(command: Command): Command {
  return withConfig(command)
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'no notes; warnings, errors and the result stay');
}

function withPlan(command: Command): Command {
  return command.option('--dry-run', 'change nothing, print what would be put and removed');
}

const EXAMPLES = `
Examples:
  antenne build article.txt               make the briefing: out/….mp3, and a page to listen with
  antenne script article.txt --explain    see who will say what, and why, before anything is spoken
  antenne publish out                     put the episode in out/ into the show of antenne.config.json

A source is a file (text, Markdown, HTML, RSS or Atom, JSON-LD), a link, a saved script (….script.json), or -
for standard input.
Exit codes: 0 done, 2 usage, 3 config, 4 input, 5 voice, 6 speech engine, 7 audio or files,
8 publishing, 9 verification.`;

function withSource(command: Command): Command {
  const reading = withLexicon(
    withEngine(command.argument('[source...]', 'a file, a link, a saved script, or - for standard input')),
  )
    .hook('preAction', refuseNothing)
    .option('--feed <url>', 'a feed that is asked for regularly; heeds robots.txt; may be repeated', collect);
  return withLinks(reading)
    .option('--language <tag>', 'language of the article, such as fr or en-GB; found by itself otherwise')
    .option('--title <text>', 'title, where the article’s own will not do')
    .option('--captions', 'speak the captions of pictures too')
    .option('--cast <file>', 'who speaks with which voice: JSON of the shape of "cast" in the config')
    .option('--attribution <method>', 'rules, or llm: a server is asked to choose where the rules are in doubt')
    .option('--quiet', 'no progress and no notes');
}

/** What sources that are links and feeds are read with. */
function withLinks(command: Command): Command {
  return command
    .option('--items <n>', 'how many of the newest items of a feed; 5 otherwise')
    .option('--item <guid or link>', 'one item of a feed')
    .option('--refresh', 'fetch pages anew that are kept')
    .option('--allow-private-network', 'links may lead to this machine, private networks, and any port');
}

/** A feed stands in for a source, so commander cannot tell that there is none. */
function refuseNothing(command: Command): void {
  const { feed } = command.opts<{ feed?: readonly string[] }>();
  if (command.args.length === 0 && feed === undefined)
    command.error("error: missing required argument 'source'", { code: 'commander.missingArgument' });
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

function withEngine(command: Command): Command {
  return withConfig(command).option(
    '--engine <name>',
    `speech engine: auto, ${engineNames.join(', ')}, or an adapter module ./adapter.js`,
  );
}

/** May be given several times; commander hands in what it has so far. */
function withLexicon(command: Command): Command {
  return command.option(
    '--lexicon <file>',
    'how words are said: PLS (.pls, .xml) or JSON such as { "EUTM": "E U T M" }; may be given again',
    (file: string, before: readonly string[] | undefined): readonly string[] => [...(before ?? []), file],
  );
}

function withConfig(command: Command): Command {
  return command.option('--config <file>', 'settings; otherwise antenne.config.json in the working folder, if there');
}

function readVersion(): string {
  return (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string })
    .version;
}

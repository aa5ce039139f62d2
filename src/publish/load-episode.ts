import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { findManifest } from '../episode/find-manifest.ts';
import { hashFile } from '../episode/hash-file.ts';
import { readManifest } from '../episode/read-manifest.ts';
import { AntenneError } from '../errors/antenne-error.ts';
import type { Episode } from '../model/episode.ts';
import type { Script } from '../model/script.ts';
import { checkScript } from '../script/check-script.ts';
import { publishedFiles } from '../show/published-files.ts';
import { parseJson } from '../source/parse-json.ts';
import { readRegular } from '../source/regular-file.ts';

/** An episode whose files are what its manifest says. */
export interface LoadedEpisode {
  readonly episode: Episode;
  readonly script: Script;
  /** Where its files lie. */
  readonly folder: string;
  readonly manifest: string;
  /** As a person named it. */
  readonly given: string;
}

/** Reads an episode to publish, and makes sure that its files are those that were built. Throws family `input`, or `publish/not-as-built`. */
export async function loadEpisode(path: string, from: string): Promise<LoadedEpisode> {
  const given = await findManifest(path, from);
  const manifest = resolve(from, given);
  const folder = dirname(manifest);
  const episode = await readManifest(manifest, given);
  const { audio, transcripts, chapters } = publishedFiles(episode, episode.name);
  const scriptFile = episode.files.find(({ name }) => name === `${episode.name}.script.json`);
  if (!scriptFile) throw notAsBuilt(`${episode.name}.script.json`, 'the manifest does not name it', given);
  const claimed = [audio, ...transcripts, ...(chapters ? [chapters] : [])].map(({ from: name, ...rest }) => {
    return { ...rest, name };
  });
  for (const { name, bytes, sha256 } of [...claimed, scriptFile]) {
    const fault = await faultOf(join(folder, name), bytes, sha256);
    if (fault !== undefined) throw notAsBuilt(name, fault, given);
  }
  return { episode, script: await readScript(join(folder, scriptFile.name)), folder, manifest, given };
}

/** What of a file is not as the manifest says. */
async function faultOf(path: string, bytes: number, sha256: string): Promise<string | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return 'it is missing';
  if (!found.isFile()) return 'it is no file';
  if (found.size !== bytes) return `it has ${found.size} bytes, the manifest says ${bytes}`;
  return (await hashFile(path)) === sha256 ? undefined : 'its bytes are not those that were built';
}

function notAsBuilt(name: string, fault: string, given: string): AntenneError {
  return new AntenneError('publish/not-as-built', `${name} is not as it was built: ${fault}`, {
    where: given,
    hint: 'build the episode again; antenne verify tells more',
  });
}

async function readScript(path: string): Promise<Script> {
  const checked = checkScript(parseJson((await readRegular(path)).toString('utf8'), path, 'input/script'));
  if ('script' in checked) return checked.script;
  const [first] = checked.problems;
  throw new AntenneError('input/script', `${first?.path ?? ''}: ${first?.message ?? 'it is damaged'}`, {
    where: path,
    hint: 'build the episode again',
  });
}

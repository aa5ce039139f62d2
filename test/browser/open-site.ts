import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Episode } from '../../src/model/episode.ts';
import type { Script } from '../../src/model/script.ts';
import type { PublishedEpisode, Show } from '../../src/model/show.ts';
import { serveShow } from '../../src/serve/serve-show.ts';
import { publishedPage } from '../../src/show/pages/published-page.ts';
import { showFiles } from '../../src/show/pages/show-files.ts';
import { showPage } from '../../src/show/pages/show-page.ts';
import { withdrawnPage } from '../../src/show/pages/withdrawn-page.ts';
import { openPlace } from '../cli/run-antenne.ts';
import { samplePublished, sampleShow } from '../show/sample-show.ts';

const ASSETS = resolve(import.meta.dirname, '../../assets');
const tools = { sha256Base64: (text: string) => createHash('sha256').update(text).digest('base64') };

/** A show of one episode that was really built, and of list entries without pages, over HTTP on this machine. */
export interface Site {
  readonly address: string;
  readonly show: Show;
  readonly episode: Episode;
  readonly published: PublishedEpisode;
  /** Puts pages of the same episode in another place. */
  write(folder: string, show: Partial<Show>, changes: Partial<PublishedEpisode>): void;
  /** Answers nobody any more, as when the network is gone. */
  disconnect(): void;
  close(): void;
}

/** Builds the sample article with the mock engine and publishes its pages into a folder. */
export async function openSite(): Promise<Site> {
  const place = openPlace();
  copyFileSync(join(ASSETS, 'articles/le-bac-de-valmoure.txt'), join(place.folder, 'article.txt'));
  const built = await place.run(['build', 'article.txt', '--engine', 'mock']);
  if (built.code !== 0) throw new Error(built.stderr);
  const out = join(place.folder, 'out');
  const manifest = readdirSync(out).find((file) => file.endsWith('.episode.json')) ?? '';
  const episode = JSON.parse(readFileSync(join(out, manifest), 'utf8')) as Episode;
  const script = JSON.parse(readFileSync(join(out, `${episode.name}.script.json`), 'utf8')) as Script;
  const root = join(place.folder, 'site');
  const shown = { path: root, kind: 'show', token: undefined, hasFeed: false } as const;
  const fail = (error: unknown): never => {
    throw error;
  };
  const server = await serveShow(shown, { port: 0, lan: false, onFault: fail });
  const address = `http://127.0.0.1:${server.port}/air/`;
  const disconnect = (): void => void server.close();
  const write = (folder: string, showChanges: Partial<Show>, changes: Partial<PublishedEpisode>): void => {
    const show = sampleShow(showChanges);
    const published = samplePublished(episode, changes);
    const put = (path: string, text: string): void => {
      mkdirSync(join(root, folder, path, '..'), { recursive: true });
      writeFileSync(join(root, folder, path), text);
    };
    put(published.page, publishedPage(show, episode, script, published, tools));
    copyFileSync(join(out, episode.audio.file), join(root, folder, published.audio.path));
    copyFileSync(join(out, `${episode.name}.vtt`), join(root, folder, published.transcripts[0]?.path ?? ''));
    copyFileSync(join(ASSETS, 'cover.png'), join(root, folder, show.cover.path));
    const others = ['a', 'b'].map((name) => ({ ...published, name, guid: name, page: `episodes/${name}/index.html` }));
    put('index.html', showPage(show, [published, ...others], { number: null, last: 2 }, tools));
    put('index-1.html', showPage(show, others, { number: 1, last: 2 }, tools));
    for (const { path, text } of showFiles(show)) put(path, text);
    const { guid, title } = published;
    const told = { season: null, number: null, guid, name: 'gone', title };
    const withdrawal = { ...told, withdrawnAt: '2026-03-15T08:00:00Z', reason: 'Un nom était faux.' };
    put('episodes/gone/index.html', withdrawnPage(show, { ...withdrawal, page: 'episodes/gone/index.html' }, tools));
  };
  write('air', {}, {});
  const close = (): void => {
    disconnect();
    place.close();
  };
  return { address, show: sampleShow(), episode, published: samplePublished(episode), write, disconnect, close };
}

import { languageOf } from '../../languages/registry.ts';
import type { PublishedEpisode, PublishedSource } from '../../model/show.ts';
import { clockTime } from '../clock-time.ts';
import { escapeMarkup } from '../escape-markup.ts';
import { plainText } from '../plain-text.ts';
import { byteLength, cutText, unitLength } from './cut-text.ts';
import { DESCRIPTION_BYTES } from './feed-limits.ts';

/** What a feed says of an episode, as HTML of the few elements that podcast apps show, and what had no room. */
export interface EpisodeNotes {
  readonly html: string;
  /** Names of the parts that were shortened or left out. */
  readonly cut: readonly NotesPart[];
}

export type NotesPart = 'summary' | 'quoted' | 'chapters' | 'sources' | 'disclosure';

/** The summary, who is quoted, the chapters as lines that begin with their times, what was read out, and that the voices are synthetic. */
export function episodeNotes(episode: PublishedEpisode): EpisodeNotes {
  const cut = new Set<NotesPart>();
  const room = { bytes: DESCRIPTION_BYTES };
  // What must be said takes its room first; what is shown first is another matter.
  const disclosure = fit('disclosure', disclosureLines(episode, cut), room, cut);
  const sources = fit('sources', sourceLines(episode, cut), room, cut);
  const summary = fit('summary', summaryLines(episode, cut), room, cut);
  const quoted = fit('quoted', quotedLines(episode, cut), room, cut);
  const chapters = fit('chapters', chapterLines(episode), room, cut);
  return { html: [...summary, ...quoted, ...chapters, ...sources, ...disclosure].join('\n'), cut: [...cut] };
}

const SUMMARY_CHARACTERS = 500;
const NAMES_CHARACTERS = 400;
const TITLE_CHARACTERS = 200;
const SENTENCE_CHARACTERS = 250;
const ADDRESS_CHARACTERS = 500;
/** Apple shows chapters of a description from this many on. */
const FEWEST_CHAPTERS = 3;

/** Takes lines until one has no room. */
function fit(
  part: NotesPart,
  lines: readonly string[],
  room: { bytes: number },
  cut: Set<NotesPart>,
): readonly string[] {
  const taken: string[] = [];
  for (const line of lines) {
    const bytes = byteLength(line) + 1;
    if (bytes > room.bytes) {
      cut.add(part);
      break;
    }
    room.bytes -= bytes;
    taken.push(line);
  }
  return taken;
}

function disclosureLines({ disclosure }: PublishedEpisode, cut: Set<NotesPart>): readonly string[] {
  return paragraph(short('disclosure', disclosure ?? '', SENTENCE_CHARACTERS, cut));
}

function summaryLines({ summary }: PublishedEpisode, cut: Set<NotesPart>): readonly string[] {
  return paragraph(short('summary', summary, SUMMARY_CHARACTERS, cut));
}

function quotedLines({ quoted, language }: PublishedEpisode, cut: Set<NotesPart>): readonly string[] {
  const names = short('quoted', quoted.map(plainText).filter(Boolean).join(', '), NAMES_CHARACTERS, cut);
  return names === '' ? [] : paragraph(`${labelled(language, 'quoted')} ${names}`);
}

function chapterLines({ chapters }: PublishedEpisode): readonly string[] {
  if (chapters.length < FEWEST_CHAPTERS) return [];
  return chapters.flatMap(({ startMs, title }) =>
    paragraph(`${clockTime(startMs, '.').slice(0, 8)} ${plainText(title)}`),
  );
}

function sourceLines({ sources, language }: PublishedEpisode, cut: Set<NotesPart>): readonly string[] {
  return sources.flatMap((source) => {
    const credit = sourceCredit(source, cut);
    return credit === '' ? [] : [`<p>${escapeMarkup(labelled(language, 'source'))} ${credit}</p>`];
  });
}

/** The linked title, who wrote it, and who published it. */
function sourceCredit({ title, url, byline, publisher }: PublishedSource, cut: Set<NotesPart>): string {
  const shown = escapeMarkup(short('sources', plainText(title) || (url ?? ''), TITLE_CHARACTERS, cut));
  const whole = url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? new URL(url).href : null;
  const address = whole !== null && whole.length <= ADDRESS_CHARACTERS ? whole : null;
  if (whole !== address) cut.add('sources');
  const by = [byline, publisher].map((name) => escapeMarkup(short('sources', name ?? '', TITLE_CHARACTERS / 2, cut)));
  const linked = address === null || shown === '' ? shown : `<a href="${escapeMarkup(address)}">${shown}</a>`;
  return [linked, ...by].filter(Boolean).join(', ');
}

function short(part: NotesPart, text: string, most: number, cut: Set<NotesPart>): string {
  const whole = plainText(text);
  const shortened = cutText(whole, most, unitLength);
  if (shortened !== whole) cut.add(part);
  return shortened;
}

function paragraph(text: string): readonly string[] {
  return text === '' ? [] : [`<p>${escapeMarkup(text)}</p>`];
}

/** `Source :` in French, `Source:` in English. */
function labelled(language: string, label: 'quoted' | 'source'): string {
  const { wording } = languageOf(language);
  return wording.speakerNamed.replace('{name}', () => wording[label]);
}

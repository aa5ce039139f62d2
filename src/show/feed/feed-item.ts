import type { PublishedEpisode, PublishedFile, Show } from '../../model/show.ts';
import { plainText } from '../plain-text.ts';
import { cutText, unitLength } from './cut-text.ts';
import { episodeNotes } from './episode-notes.ts';
import { feedAddress } from './feed-address.ts';
import { NAME_CHARACTERS, VALUE_CHARACTERS } from './feed-limits.ts';
import { mailDate } from './mail-date.ts';
import { syntheticVoices } from './synthetic-voices.ts';
import { xml, type XmlNode } from './write-xml.ts';

/** An episode as a feed names it. */
export function feedItem(show: Show, episode: PublishedEpisode): XmlNode {
  const { audio, season, number, chaptersFile } = episode;
  return xml('item', [
    xml('title', cutText(plainText(episode.title), VALUE_CHARACTERS, unitLength)),
    xml('guid', episode.guid, { isPermaLink: 'false' }),
    xml('link', feedAddress(show, episode.page)),
    xml('pubDate', mailDate(episode.publishedAt)),
    xml('description', { html: episodeNotes(episode).html }),
    xml('enclosure', '', {
      url: feedAddress(show, audio.path),
      length: String(audio.bytes),
      type: audio.mimeType,
    }),
    xml('itunes:duration', String(wholeSeconds(audio.durationMs))),
    xml('itunes:explicit', String(show.explicit)),
    xml('itunes:episodeType', 'full'),
    season === null ? null : xml('itunes:season', String(season)),
    number === null ? null : xml('itunes:episode', String(number)),
    season === null ? null : xml('podcast:season', String(season)),
    number === null ? null : xml('podcast:episode', String(number)),
    ...episode.transcripts.map((file) => transcript(show, file, episode.language)),
    chaptersFile === null
      ? null
      : xml('podcast:chapters', '', { url: feedAddress(show, chaptersFile.path), type: chaptersFile.mimeType }),
    soundbite(episode),
    syntheticVoices(episode.disclosure),
  ]);
}

function transcript(show: Show, { path, mimeType }: PublishedFile, language: string): XmlNode {
  return xml('podcast:transcript', '', {
    url: feedAddress(show, path),
    type: mimeType,
    language: language === 'und' ? null : language,
  });
}

function soundbite({ soundbite: found }: PublishedEpisode): XmlNode | null {
  if (found === null) return null;
  const title = cutText(plainText(found.title), NAME_CHARACTERS, unitLength);
  return xml('podcast:soundbite', title, { startTime: seconds(found.startMs), duration: seconds(found.durationMs) });
}

/** A listener never sees a duration of nothing. */
function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.round(milliseconds / 1000));
}

function seconds(milliseconds: number): string {
  return String(Math.round(milliseconds) / 1000);
}

import { canonicalTag } from '../../languages/canonical-tag.ts';
import type { PublishedEpisode, Show } from '../../model/show.ts';
import { categoryFault } from './apple-categories.ts';
import { showDescription } from './channel-elements.ts';
import { COVER, NAME_CHARACTERS, VALUE_CHARACTERS } from './feed-limits.ts';
import { findingList, type Finding, type FindingList } from './finding.ts';
import { lintEpisode } from './lint-episode.ts';
import { isCount, isPlainPath, isText, isWebAddress } from './lint-values.ts';
import { xmlText } from './write-xml.ts';

/** What directories and apps would refuse of a show and its episodes, newest first: one error is enough to keep it from being published. */
export function lintShow(show: Show, episodes: readonly PublishedEpisode[]): readonly Finding[] {
  const list = findingList(null);
  lintWords(show, list);
  lintAddresses(show, list);
  lintCover(show, list);
  lintExtras(show, list);
  list.warning(episodes.length === 0, 'rss/items', 'episodes', 'there are none');
  return [...list.found, ...lintTogether(episodes), ...episodes.flatMap(lintEpisode)];
}

function lintWords(show: Show, { error, warning }: FindingList): void {
  const { title, description, author, language, copyright, email } = show;
  for (const [field, value] of Object.entries({ title, description, author })) {
    error(!isText(value), `psp-1/${field}`, field, 'there is none');
    const isLong = isText(value) && field !== 'description' && value.length > VALUE_CHARACTERS;
    warning(isLong, `psp-1/${field}`, field, `it is cut to ${VALUE_CHARACTERS} characters`);
  }
  const isCut = isText(description) && !showDescription(show).startsWith(xmlText(description).trim());
  warning(isCut, 'psp-1/description', 'description', 'it is cut: a description has 4000 bytes');
  warning(description === title, 'psp-1/description', 'description', 'it says no more than the title');
  error(
    canonicalTag(language) === null,
    'psp-1/language',
    'language',
    `"${language}" is not the tag of a language: set show.language`,
  );
  const fault = categoryFault(show.category);
  error(fault !== null, 'apple/category', 'category', fault ?? '');
  error(typeof show.explicit !== 'boolean', 'psp-1/explicit', 'explicit', 'it must be true or false');
  const isClaim = copyright !== null && /©|copyright|\b\d{4}\b/i.test(copyright);
  warning(isClaim, 'psp-1/copyright', 'copyright', 'it needs no sign, no word "copyright" and no year');
  error(email !== null && !/^[^\s@]+@[^\s@]+$/.test(email), 'apple/email', 'email', `"${email}" is no address`);
  const isSilent = show.disclosure === null;
  warning(isSilent, 'apple/ai-disclosure', 'disclosure', 'it is not said that the voices are synthetic');
}

function lintAddresses({ baseUrl, link, guid }: Show, { error, warning }: FindingList): void {
  const isFolder = isWebAddress(baseUrl) && baseUrl.endsWith('/') && !/[?#]/.test(baseUrl);
  error(!isFolder, 'psp-1/self-link', 'baseUrl', 'it must be an absolute address of the web that ends in a slash');
  const isPlain = isFolder && baseUrl.toLowerCase().startsWith('http:');
  warning(isPlain, 'apple/https', 'baseUrl', 'directories expect https');
  error(!isWebAddress(link), 'psp-1/link', 'link', `"${link}" is no absolute address of the web`);
  error(!UUID_V5.test(guid), 'podcast/guid', 'guid', `"${guid}" is no UUID of version 5`);
}

function lintCover({ cover }: Show, { error, warning }: FindingList): void {
  const { path, mimeType, widthPixels, heightPixels, bytes, isRgb } = cover;
  const extensions = EXTENSIONS[mimeType] ?? [];
  error(!isPlainPath(path), 'psp-1/image', 'cover', `"${path}" is no plain path in ASCII`);
  error(
    !extensions.some((each) => path.endsWith(each)),
    'apple/artwork',
    'cover',
    `"${path}" is no name of a ${mimeType}`,
  );
  const fits = widthPixels === heightPixels && widthPixels >= COVER.least && widthPixels <= COVER.most;
  const size = `${widthPixels} by ${heightPixels} pixels: it must be a square of ${COVER.least} to ${COVER.most}`;
  error(!fits, 'apple/artwork', 'cover', size);
  error(!isRgb, 'apple/artwork', 'cover', 'its colours must be RGB, not grey or those of print');
  warning(bytes > COVER.bytes, 'psp-1/image', 'cover', `${Math.ceil(bytes / 1024)} KB: at most 512 are advised`);
}

function lintExtras(show: Show, { error, warning }: FindingList): void {
  const { license, updateFrequency, hosts, medium, season } = show;
  const long = (name: string): boolean => name.length > NAME_CHARACTERS;
  error(typeof show.locked !== 'boolean', 'podcast/locked', 'locked', 'it must be true or false');
  error(!MEDIA.has(medium), 'podcast/medium', 'medium', `"${medium}" is none of ${[...MEDIA].join(', ')}`);
  error(season !== null && !isCount(season), 'apple/number', 'season', `${season} is no number from 1 on`);
  error(!isCount(show.keep), 'psp-1/items', 'keep', `${show.keep} is no number from 1 on`);
  if (license !== null) {
    const isKnown = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(license.name);
    const isNamed = isText(license.name) && (license.url === null ? isKnown : isWebAddress(license.url));
    error(
      !isNamed,
      'podcast/license',
      'license',
      'it must be the identifier of a licence, or a name and the address of its text',
    );
    warning(long(license.name), 'podcast/license', 'license', `its name is cut to ${NAME_CHARACTERS} characters`);
  }
  if (updateFrequency !== null) {
    const { text, rule } = updateFrequency;
    error(!isText(text), 'podcast/updateFrequency', 'updateFrequency', 'it does not say in words how often');
    const isRule = rule === null || RULE.test(rule);
    error(
      !isRule,
      'podcast/updateFrequency',
      'updateFrequency.rule',
      `"${rule}" is no rule of RFC 5545, such as FREQ=DAILY`,
    );
    warning(long(text), 'podcast/updateFrequency', 'updateFrequency', `it is cut to ${NAME_CHARACTERS} characters`);
  }
  hosts.forEach(({ name, role, url }) => {
    error(!isText(name) || !isText(role), 'podcast/person', 'hosts', 'a host has no name or no role');
    error(url !== null && !isWebAddress(url), 'podcast/person', 'hosts', `"${url}" is no absolute address of the web`);
    warning(long(name) || long(role), 'podcast/person', 'hosts', `a name is cut to ${NAME_CHARACTERS} characters`);
  });
}

/** What must be different from episode to episode, and the order of all. */
function lintTogether(episodes: readonly PublishedEpisode[]): readonly Finding[] {
  const seen = new Map<string, string>();
  return episodes.flatMap((episode, index) => {
    const { error, warning, found } = findingList(episode);
    for (const [field, value] of [
      ['guid', episode.guid],
      ['audio.path', episode.audio?.path],
      ['page', episode.page],
    ] as const) {
      const other = seen.get(`${field} ${value}`);
      error(other !== undefined, 'psp-1/unique', field, `"${value}" is also that of the episode "${other}"`);
      seen.set(`${field} ${value}`, episode.title);
    }
    const before = episodes[index - 1];
    const isLater = before !== undefined && Date.parse(before.publishedAt) < Date.parse(episode.publishedAt);
    warning(isLater, 'rss/order', 'publishedAt', 'it is later than that of the episode before: the newest comes first');
    return found;
  });
}

const UUID_V5 = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const EXTENSIONS: Readonly<Record<string, readonly string[]>> = {
  'image/jpeg': ['.jpg', '.jpeg'],
  'image/png': ['.png'],
};
/** Values of `podcast:medium` for what is read out (podcast namespace). */
const MEDIA: ReadonlySet<string> = new Set(['podcast', 'audiobook', 'newsletter', 'blog', 'course']);
const RULE = /^FREQ=(?:SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[A-Za-z0-9,:+-]+)*$/;

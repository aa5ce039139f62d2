import { AntenneError } from '../errors/antenne-error.ts';
import type { OpenShow } from './open-show.ts';

/**
 * Stops before a change that apps would take ill: a feed or page of another program in the place, a record that is gone or damaged,
 * episodes of the feed that would vanish from it. All of that goes with `force`.
 */
export async function guardShow(open: OpenShow, force: boolean): Promise<void> {
  if (force) return;
  if (open.recordFault) throw open.recordFault;
  const { target, feed, record, recordBytes, signal } = open;
  const where = target.describes;
  const feedText = feed === null ? '' : Buffer.from(feed).toString('utf8');
  if (recordBytes === null) {
    if (feed === null && (await target.head('index.html', { signal })) === null) return;
    throw new AntenneError('publish/foreign', 'there is a feed or a page already, and no record of a show', {
      where,
      hint: 'choose another place; --force replaces feed.xml and index.html, and apps lose the episodes of that feed',
    });
  }
  const [guid] = textsIn(feedText, 'podcast:guid');
  if (feed !== null && guid !== record.guid)
    throw new AntenneError(
      'publish/foreign',
      'the feed there is not the one that was published: its podcast:guid is another',
      {
        where,
        hint: 'find out which program writes there; --force puts the show’s own feed in its place',
      },
    );
  if (open.describe('und').guid !== record.guid)
    throw new AntenneError(
      'publish/guid-changed',
      'show.guid of the config is not the podcast:guid of the show that is there',
      {
        where,
        hint: `it is ${record.guid}; with --force apps and directories take it for another show`,
      },
    );
  const known = new Set([...record.episodes, ...record.withdrawn].map((each) => each.guid));
  const vanished = textsIn(feedText, 'guid').filter((each) => !known.has(each));
  if (vanished.length > 0)
    throw new AntenneError(
      'publish/guid-vanished',
      `${vanished.length} episodes of the feed are not in the show’s record`,
      {
        where: `${where}: ${vanished.slice(0, 3).join(', ')}`,
        hint: 'put back the record that belongs to the feed; with --force they leave the feed',
      },
    );
}

/** The texts of all elements of a name; the feed is one of ours, or is refused. */
function textsIn(xml: string, name: string): readonly string[] {
  return xml
    .split(`<${name}`)
    .slice(1)
    .flatMap((rest) => {
      const [from, to] = [rest.indexOf('>'), rest.indexOf('</')];
      const isElement = /^[\s>]/.test(rest) && from !== -1 && to > from;
      return isElement ? [unescaped(rest.slice(from + 1, to).trim())] : [];
    });
}

function unescaped(text: string): string {
  const plain: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' };
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => plain[name] ?? '');
}

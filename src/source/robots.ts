import robotsParser from 'robots-parser';
import { AntenneError } from '../errors/antenne-error.ts';
import { readBody } from './read-body.ts';
import { rulesConcerning } from './robots-rules.ts';
import { PRODUCT_TOKEN } from './user-agent.ts';
import { ask, type Visit } from './visit.ts';

/** The package's types describe a default export that Node does not see: the module is the function. */
const readRobots = robotsParser as unknown as typeof robotsParser.default;

/** RFC 9309, section 2.5: a limit must be at least this; what comes after it is not read. */
const MOST_BYTES = 500 * 1_024;
/** RFC 9309, section 2.4: not longer than a day. */
const FRESH_MS = 24 * 3_600_000;

/** Makes sure that a URL’s site lets programs like this one fetch it by themselves (RFC 9309). Throws `input/robots`, and what fetching throws. */
export async function checkRobots(url: URL, visit: Visit): Promise<void> {
  const place = new URL('/robots.txt', url);
  const text = (await keptRules(place, visit)) ?? (await fetchRules(place, visit));
  const rules = readRobots(place.href, rulesConcerning(text, PRODUCT_TOKEN));
  if (rules.isAllowed(url.href, PRODUCT_TOKEN) ?? true) return;
  throw new AntenneError('input/robots', `${url.host} does not want programs to fetch this by themselves`, {
    hint: `${place.href} says so; ask the site, or read an article yourself and name its link as SOURCE`,
  });
}

async function keptRules(place: URL, { cache, access, now }: Visit): Promise<string | undefined> {
  const kept = access.refresh ? undefined : await cache?.read(keyOf(place));
  const ageMs = now().getTime() - Date.parse(kept?.checkedAt ?? '');
  return ageMs >= 0 && ageMs < FRESH_MS ? kept?.bytes.toString('utf8') : undefined;
}

async function fetchRules(place: URL, visit: Visit): Promise<string> {
  const { cache, now, signal } = visit;
  try {
    const answer = await ask(place, visit, async () => ({ accept: 'text/plain, */*;q=0.1' }));
    const { status, body } = answer;
    const isThere = status >= 200 && status < 300;
    const bytes = isThere ? await readBody(answer, { bytes: MOST_BYTES, longer: 'cut' }, signal) : Buffer.alloc(0);
    body.destroy();
    // Section 2.3.1.3, of status 400 to 499: “the crawler MAY access any resources on the server”.
    if (!isThere && (status < 400 || status >= 500)) throw new Error(`the server answered ${status}`);
    await cache?.write(keyOf(place), { status, headers: {}, bytes, checkedAt: now().toISOString() });
    return bytes.toString('utf8');
  } catch (cause) {
    if (signal.aborted || (cause instanceof AntenneError && cause.code === 'input/forbidden-address')) throw cause;
    // Section 2.3.1.4, of faults of the server or the network: “the crawler MUST assume complete disallow”.
    throw new AntenneError(
      'input/robots',
      `the rules for programs of ${place.host} cannot be had, so none may fetch it`,
      {
        where: place.href,
        hint: 'try again later',
        retryable: true,
        cause,
      },
    );
  }
}

/** The same address may be a page that somebody reads. */
function keyOf(place: URL): string {
  return `robots ${place.href}`;
}

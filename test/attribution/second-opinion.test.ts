import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { askSecondOpinion } from '../../src/attribution/second-opinion.ts';
import { accountForText } from '../../src/script/account-for-text.ts';
import { writeScriptAndPeople } from '../../src/script/write-script.ts';
import { articleOf, options } from '../script/article-of.ts';

const KEY = 'sk-test-very-secret';
const ARTICLE = `Lucie Morvan, maire du bourg, et Anne Castel, son adjointe, sont arrivées à midi.

« Nous ne partirons pas d’ici sans une réponse claire et écrite. »`;

let server: Server | undefined;
afterEach(() => server?.close());

interface Asked {
  readonly url: string;
  readonly authorization: string | undefined;
  readonly body: { model: string; messages: { content: string }[] };
}

/** A loopback server that answers the questions in turn, the last answer again and again. */
async function serve(
  ...answers: readonly ((response: ServerResponse, request: IncomingMessage) => void)[]
): Promise<{ baseUrl: string; asked: Asked[] }> {
  const asked: Asked[] = [];
  server = createServer((request, response) => {
    let text = '';
    request.on('data', (part: Buffer) => (text += part.toString()));
    request.on('end', () => {
      const { authorization } = request.headers;
      asked.push({ url: request.url ?? '', authorization, body: JSON.parse(text) as Asked['body'] });
      (answers[asked.length - 1] ?? answers.at(-1))?.(response, request);
    });
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`, asked };
}

function says(content: string) {
  return (response: ServerResponse): void =>
    void response
      .setHeader('content-type', 'application/json')
      .end(JSON.stringify({ choices: [{ message: { role: 'assistant', content } }] }));
}

function refuses(status: number, body = '{}', headers: Readonly<Record<string, string>> = {}) {
  return (response: ServerResponse): void => void response.writeHead(status, headers).end(body);
}

async function ask(baseUrl: string, text = ARTICLE, signal?: AbortSignal) {
  const written = writeScriptAndPeople([articleOf(text, 'fr')], options);
  const endpoint = { baseUrl, key: KEY, model: 'm', fetch, backoffMs: () => 1 };
  const script = await askSecondOpinion(written, endpoint, signal);
  const names = new Map(script.speakers.map(({ id, name, kind }) => [id, name ?? kind]));
  const quotation = script.lines.find(({ kind }) => kind === 'quotation');
  return { before: written.script, script, quotation, speaker: names.get(quotation?.speaker ?? '') };
}

describe('a second opinion', () => {
  it('is asked for a doubtful quotation, with the people of the article, and its choice is taken', async () => {
    const { baseUrl, asked } = await serve(says('{"speaker": 2}'));
    const { before, script, quotation, speaker } = await ask(baseUrl);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: '/v1/chat/completions', authorization: `Bearer ${KEY}` });
    const question = asked[0]?.body.messages[1]?.content ?? '';
    expect(question).toMatch(/1\. Lucie Morvan.*\n2\. Anne Castel/u);
    expect(question).toContain('⟦Nous ne partirons pas');
    expect(speaker).toBe('Anne Castel');
    expect(quotation?.attribution).toMatchObject({ basis: 'second-opinion' });
    expect(script.lines.map(({ text }) => text)).toEqual(before.lines.map(({ text }) => text));
    expect(accountForText(script)).toEqual([]);
    expect(script.warnings).toEqual([]);
  });

  it('is not asked where the rules are sure', async () => {
    const { baseUrl, asked } = await serve(says('{"speaker": 1}'));
    const { speaker } = await ask(baseUrl, 'Lucie Morvan, maire du bourg, a écrit : « Le pont est ouvert à tous. »');
    expect(asked).toHaveLength(0);
    expect(speaker).toBe('Lucie Morvan');
  });

  it('may say that it is nobody', async () => {
    const { baseUrl } = await serve(says('{"speaker": 0}'));
    expect(await ask(baseUrl)).toMatchObject({ speaker: 'unknown' });
  });

  it.each([
    ['a name', says('Anne Castel')],
    ['another number', says('{"speaker": 3}')],
    ['more than a choice', says('{"speaker": 1, "text": "Nous partirons."}')],
    ['a rewritten quotation', says('« Nous partirons demain »')],
    ['no content', says('')],
    ['a web page', refuses(200, '<html>welcome</html>')],
    ['JSON of another form', refuses(200, '[1]')],
    ['a refused key', refuses(401, `{"error": "bad key ${KEY}"}`)],
    ['no credit', refuses(429, '{"error": {"code": "insufficient_quota"}}')],
    ['a redirect', refuses(302, '', { location: 'http://127.0.0.1:1/' })],
    ['a lasting fault', refuses(503)],
  ])('that is %s is refused: the rules’ answer stands, with a warning and without the key', async (_what, answer) => {
    const { baseUrl } = await serve(answer);
    const { before, script, speaker } = await ask(baseUrl);
    expect(speaker).toBe('unknown');
    expect(script.lines).toEqual(before.lines);
    expect(script.warnings.map(({ code }) => code)).toContain('attribution/no-second-opinion');
    expect(JSON.stringify(script)).not.toContain(KEY);
  });

  it('is asked again when the server is busy', async () => {
    const { baseUrl, asked } = await serve(
      refuses(429, '{}', { 'retry-after': '0.01' }),
      refuses(500),
      says('{"speaker": 1}'),
    );
    expect((await ask(baseUrl)).speaker).toBe('Lucie Morvan');
    expect(asked).toHaveLength(3);
  });

  it('is not waited for when everything is to stop', async () => {
    const stop = new AbortController();
    const { baseUrl } = await serve(() => stop.abort(new Error('interrupted')));
    await expect(ask(baseUrl, ARTICLE, stop.signal)).rejects.toThrow('interrupted');
  });

  it('is done without where there is no server', async () => {
    expect((await ask('http://127.0.0.1:1/v1')).speaker).toBe('unknown');
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dialect } from '../../src/ssml/dialect.ts';
import { dialects } from '../../src/ssml/registry.ts';
import { renderDialect } from '../../src/ssml/render-dialect.ts';
import { wordsOf, type SpeechNode } from '../../src/ssml/speech-node.ts';
import type { SsmlElement } from '../../src/ssml/ssml-element.ts';
import { faultByHand, wordsOf as wordsIn, xmlFault } from './well-formed.ts';

const VOICE = { language: 'fr', voice: 'fr-FR-"Ann" & <Co>' };
const NASTY =
  'AT&T <b> "quotes" d\'engager ]]> 😀 [[x]] \u0000\u0007 \ud800 \udc00 \uffff &amp; <!-- --> <break time="9s"/>';

/** One node of each kind, with what it becomes where it is not taken, and whether that is a loss. */
const NODES: Readonly<Record<SpeechNode['kind'], { node: SpeechNode; instead: string; lost: boolean }>> = {
  text: { node: { kind: 'text', text: 'Lyon' }, instead: 'Lyon', lost: false },
  mark: { node: { kind: 'mark', name: 'c1' }, instead: '', lost: false },
  break: { node: { kind: 'break', ms: 1500 }, instead: ',', lost: true },
  sub: { node: { kind: 'sub', written: 'p. 7', alias: 'page sept' }, instead: 'page sept', lost: false },
  phoneme: { node: { kind: 'phoneme', ipa: 'plak', words: 'Placq' }, instead: 'Placq', lost: true },
  'say-as': { node: { kind: 'say-as', characters: 'EZB', words: 'E Z B' }, instead: 'E Z B', lost: true },
  emphasis: {
    node: { kind: 'emphasis', level: 'strong', nodes: [{ kind: 'text', text: 'jamais' }] },
    instead: 'jamais',
    lost: true,
  },
  lang: {
    node: { kind: 'lang', language: 'en-GB', nodes: [{ kind: 'text', text: 'fair play' }] },
    instead: 'fair play',
    lost: true,
  },
};

const MARKUP: Readonly<Partial<Record<SpeechNode['kind'], string>>> = {
  mark: '<mark name="c1"/>',
  break: '<break time="1.5s"/>',
  sub: '<sub alias="page sept">p. 7</sub>',
  phoneme: '<phoneme alphabet="ipa" ph="plak">Placq</phoneme>',
  'say-as': '<say-as interpret-as="characters">EZB</say-as>',
  emphasis: '<emphasis level="strong">jamais</emphasis>',
  lang: '<lang xml:lang="en-GB">fair play</lang>',
};

describe('renderDialect', () => {
  it('writes a conforming root, the sentence, and the words', () => {
    expect(render('ssml', [{ kind: 'text', text: 'Bonjour.' }]).document).toBe(
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="fr"><s>Bonjour.</s></speak>',
    );
  });

  it('names the voice for Azure, in SSML 1.0', () => {
    expect(render('azure', [{ kind: 'text', text: 'Bonjour.' }]).document).toBe(
      '<speak version="1.0" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="fr">' +
        '<voice name="fr-FR-&quot;Ann&quot; &amp; &lt;Co&gt;">Bonjour.</voice></speak>',
    );
  });

  it('gives a sound as the engine takes it: as phonemes, as the words respelled, in plain text the respelling alone', () => {
    const node: SpeechNode = { kind: 'phoneme', ipa: 'plak', respelling: 'Plaque', words: 'Placq' };
    const written = (name: string): string => /<s>(.*)<\/s>/.exec(render(name, [node]).document)?.[1] ?? '';
    expect(written('ssml')).toBe('<phoneme alphabet="ipa" ph="plak">Placq</phoneme>');
    expect(written('espeak-ng')).toBe('<sub alias="Plaque">Placq</sub>');
    expect(render('openai', [node])).toMatchObject({ document: 'Plaque', text: 'Placq', losses: [] });
  });

  it('writes plain text as it is where no markup is taken', () => {
    const { document } = render('openai', [{ kind: 'text', text: 'AT&T « a < b » [[x]]' }]);
    expect(document).toBe('AT&T « a < b » [[x]]');
  });

  it('lets no article steer a voice that reads signs', () => {
    const nodes: readonly SpeechNode[] = [{ kind: 'text', text: '[laughs] <break time="9s"/>' }];
    expect(render('elevenlabs-v3', nodes).document).toBe('(laughs) (break time="9s"/)');
    expect(render('elevenlabs-flash-v2.5', nodes).document).toBe('[laughs] (break time="9s"/)');
  });

  it.each(dialects.flatMap((dialect) => Object.keys(NODES).map((kind) => [dialect.name, kind as SpeechNode['kind']])))(
    'writes for %s what it takes of %s, and else what is heard instead',
    (name, kind) => {
      const { node, instead, lost } = NODES[kind as SpeechNode['kind']];
      const dialect = named(name);
      const isTaken = kind !== 'text' && dialect.elements.has(kind as SsmlElement);
      const { document, losses, text } = renderDialect([{ kind: 'text', text: 'À ' }, node], dialect, VOICE);
      expect(document).toContain(`À ${isTaken ? MARKUP[kind as SpeechNode['kind']] : kind === 'break' ? '' : instead}`);
      expect(document.includes('<sub') || document.includes('<phoneme')).toBe(
        isTaken && ['sub', 'phoneme'].includes(kind),
      );
      expect(losses).toEqual(!isTaken && lost ? [kind] : []);
      expect(text).toBe(`À ${wordsOf([node])}`);
    },
  );

  it('puts a comma for a pause that is not taken, but only behind a word', () => {
    const pause: SpeechNode = { kind: 'break', ms: 400 };
    expect(render('openai', [{ kind: 'text', text: 'un' }, pause, { kind: 'text', text: ' deux' }]).document).toBe(
      'un, deux',
    );
    expect(render('openai', [{ kind: 'text', text: 'un.' }, pause, { kind: 'text', text: ' Deux' }]).document).toBe(
      'un. Deux',
    );
    expect(render('openai', [pause, { kind: 'text', text: 'un' }]).document).toBe('un');
  });

  it('shortens a pause that is too long for the engine, and says so', () => {
    const long: SpeechNode = { kind: 'break', ms: 12_000 };
    expect(render('polly-neural', [long])).toMatchObject({
      document: expect.stringContaining('<break time="10s"/>'),
      losses: ['break'],
    });
    expect(render('azure', [long])).toMatchObject({
      document: expect.stringContaining('<break time="12s"/>'),
      losses: [],
    });
  });

  it('writes what is inside of what is not taken', () => {
    const nodes: readonly SpeechNode[] = [
      { kind: 'lang', language: 'en', nodes: [NODES.phoneme.node, { kind: 'text', text: ' bis' }] },
    ];
    expect(render('openai', nodes)).toEqual({ document: 'Placq bis', text: 'Placq bis', losses: ['lang', 'phoneme'] });
  });

  it('never lets a language break the document', () => {
    const document = renderDialect([], named('ssml'), { language: '"><x', voice: '' }).document;
    expect(document).toContain('xml:lang="und"');
  });

  describe.each(dialects.map((dialect) => [dialect.name, dialect] as const))('%s', (_name, dialect) => {
    const hostile = fc.oneof(
      fc.constant(NASTY),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ maxLength: 30 }),
    );
    const leaf = (text: string): readonly SpeechNode[] => [
      { kind: 'text', text },
      { kind: 'mark', name: text },
      { kind: 'sub', written: text, alias: text },
      { kind: 'phoneme', ipa: text, words: text },
      { kind: 'say-as', characters: text, words: text },
      { kind: 'break', ms: text.length * 700 },
    ];
    const tree = (text: string): readonly SpeechNode[] => [
      ...leaf(text),
      { kind: 'emphasis', level: 'reduced', nodes: leaf(text) },
      {
        kind: 'lang',
        language: text,
        nodes: [...leaf(text), { kind: 'emphasis', level: 'moderate', nodes: leaf(text) }],
      },
    ];

    it('stays well-formed whatever is said', () => {
      fc.assert(
        fc.property(hostile, hostile, (text, voice) => {
          const { document } = renderDialect(tree(text), dialect, { language: text, voice });
          expect(document.isWellFormed()).toBe(true);
          if (dialect.root !== 'none') expect(faultByHand(document)).toBeUndefined();
        }),
        { numRuns: 60 },
      );
      const { document } = renderDialect(tree(NASTY), dialect, { language: 'fr', voice: NASTY });
      if (dialect.root !== 'none') expect(xmlFault(document)).toBeUndefined();
    });

    it('says every word', () => {
      const { document } = renderDialect([{ kind: 'text', text: NASTY }], dialect, VOICE);
      const heard = dialect.root === 'none' ? document : wordsIn(document);
      expect(letters(heard)).toBe(letters(NASTY));
    });
  });
});

function named(name: string): Dialect {
  const dialect = dialects.find((each) => each.name === name);
  if (!dialect) throw new Error(`no dialect ${name}`);
  return dialect;
}

function render(name: string, nodes: readonly SpeechNode[]) {
  return renderDialect(nodes, named(name), VOICE);
}

function letters(text: string): string {
  return (text.match(/[\p{L}\p{N}]/gu) ?? []).join('');
}

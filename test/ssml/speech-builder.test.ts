import { describe, expect, it } from 'vitest';
import type { SsmlElement } from '../../src/ssml/ssml-element.ts';
import { buildSpeech, cleanText } from '../../src/ssml/speech-builder.ts';
import { wordsOf, xmlFault } from './well-formed.ts';

const ALL: ReadonlySet<SsmlElement> = new Set(['s', 'mark']);
const NASTY = 'AT&T <b> "quotes" d\'engager ]]> 🌧️ [[x]] \u0000\u0007 \ud800 \udc00 \uffff &amp; <!-- -->';

describe('buildSpeech', () => {
  it('writes a conforming root, the sentence, and the words', () => {
    expect(buildSpeech([{ text: 'Bonjour.' }], { language: 'fr', elements: ALL })).toBe(
      '<speak version="1.1" xmlns="http://www.w3.org/2001/10/synthesis" xml:lang="fr"><s>Bonjour.</s></speak>',
    );
  });

  it('escapes what would be markup and strips what XML forbids', () => {
    const document = buildSpeech([{ text: NASTY }], { language: 'fr', elements: ALL });
    expect(xmlFault(document)).toBeUndefined();
    expect(document).toContain('AT&amp;T &lt;b&gt; &quot;quotes&quot; d&apos;engager ] ]&gt; 🌧️ [ [x] ]');
    expect(wordsOf(document)).toContain('&amp; <!-- -->');
  });

  it('puts marks inside the sentence, before their words', () => {
    const pieces = [{ text: 'Un ; ' }, { text: 'deux.', mark: 'c1' }];
    expect(buildSpeech(pieces, { language: 'fr', elements: ALL })).toContain('<s>Un ; <mark name="c1"/>deux.</s>');
  });

  it('leaves out elements that the engine does not know', () => {
    const pieces = [{ text: 'Un ; ' }, { text: 'deux.', mark: 'c1' }];
    expect(buildSpeech(pieces, { language: 'fr', elements: new Set(['s']) })).toContain('<s>Un ; deux.</s>');
    expect(buildSpeech(pieces, { language: 'fr', elements: new Set() })).toContain('"fr">Un ; deux.</speak>');
  });

  it('never lets a language break the document', () => {
    expect(buildSpeech([{ text: 'a' }], { language: '"><x', elements: ALL })).toContain('xml:lang="und"');
  });
});

describe('cleanText', () => {
  it('keeps the length and all that XML allows', () => {
    expect(cleanText('a\u0000b\ud800c\td🌧️')).toBe('a b c\td🌧️');
  });
});

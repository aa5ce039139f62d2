import { describe, expect, it } from 'vitest';
import { cleanText, escapeWords } from '../../src/ssml/speech-builder.ts';

describe('escapeWords', () => {
  it('escapes what would be markup, in text and in attributes', () => {
    expect(escapeWords(`AT&T <b> "x" d'engager ]]> &amp; 🌧️`)).toBe(
      'AT&amp;T &lt;b&gt; &quot;x&quot; d&apos;engager ] ]&gt; &amp;amp; 🌧️',
    );
  });

  it('parts square brackets, however many stand in a row', () => {
    expect(escapeWords('[[[x]]]')).toBe('[ [ [x] ] ]');
  });
});

describe('cleanText', () => {
  it('keeps the length and all that XML allows', () => {
    expect(cleanText('a\u0000b\ud800c\td🌧️')).toBe('a b c\td🌧️');
  });
});

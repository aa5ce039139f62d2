import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseXml } from '../../../src/markup/parse-xml.ts';
import { writeXml, xml, xmlText } from '../../../src/show/feed/write-xml.ts';
import { hostileText } from './hostile-text.ts';
import { elementsIn, textIn } from './xml-elements.ts';

const LIMITS = { maxBytes: 10_000_000, maxDepth: 50 };
describe('writeXml', () => {
  it('gives back any text from elements, CDATA and attributes, but for what XML cannot hold', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, (one, html, attribute) => {
        const root = parseXml(
          writeXml(xml('a', [xml('b', one), xml('c', { html }), xml('d', '', { e: attribute })])),
          LIMITS,
        );
        const [b, c, d] = elementsIn(root);
        expect(b && textIn(b)).toBe(xmlText(one));
        expect(c && textIn(c)).toBe(xmlText(html));
        expect(d?.attributes['e']).toBe(xmlText(attribute).replace(/[\n\t]/g, ' '));
      }),
    );
  });

  it('keeps the order of elements and attributes, and leaves out what is null', () => {
    const root = xml('z', [xml('b', '1', { y: '2', x: '3', w: null }), null, xml('a', [xml('c', '')])]);
    expect(writeXml(root)).toBe(
      '<?xml version="1.0" encoding="UTF-8"?>\n<z>\n  <b y="2" x="3">1</b>\n  <a>\n    <c/>\n  </a>\n</z>\n',
    );
  });
});

describe('xmlText', () => {
  it('drops control characters, and keeps letters of all scripts', () => {
    expect(xmlText('a\u0000\u001b\u007f\u0085\ufffe\uffffb\r\nc\rd\te')).toBe('ab\nc\nd\te');
    expect(xmlText('🐟 שלום \u202e عالم é 中文')).toBe('🐟 שלום \u202e عالم é 中文');
    expect(xmlText('\ud83d!')).toBe('\ufffd!');
  });
});

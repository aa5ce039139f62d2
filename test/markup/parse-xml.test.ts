import { describe, expect, it } from 'vitest';
import { findDoctype } from '../../src/markup/find-doctype.ts';
import { parseXml, type XmlElement } from '../../src/markup/parse-xml.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const LIMITS = { maxBytes: 5_000_000, maxDepth: 20 };

function parse(xml: string): XmlElement {
  return parseXml(xml, LIMITS);
}

describe('parseXml', () => {
  it('keeps the order of words and elements, and names and attributes as they are written', () => {
    expect(
      parse('\uFEFF<?xml version="1.0"?><!-- <a> --><p:a xmlns:p="n" x="1 &lt; &#x41;"> t &amp;<b/>u&#66;</p:a>'),
    ).toEqual({
      name: 'p:a',
      attributes: { 'xmlns:p': 'n', x: '1 < A' },
      children: [' t &', { name: 'b', attributes: {}, children: [] }, 'uB'],
    });
  });

  it('takes what stands in CDATA as it is, and numbers and truth as words', () => {
    expect(parse('<a><![CDATA[<x>&amp;]]></a>').children).toEqual(['<x>&amp;']);
    expect(parse('<a>007</a>').children).toEqual(['007']);
    expect(parse('<a>true</a>').children).toEqual(['true']);
  });

  it.each([
    ['nothing', '', 'not well-formed'],
    ['no XML', 'hello', 'not well-formed'],
    ['an element that is not closed', '<a><b></a>', "closing tag 'b'"],
    ['two roots', '<a/><b/>', 'one element'],
    ['words behind the root', '<a/>more', 'one element'],
    ['an unknown entity', '<a>&foo;</a>', '&foo;'],
    ['an entity of a DOCTYPE', '<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', 'DOCTYPE with declarations'],
    ['two DOCTYPEs', '<!DOCTYPE a><!DOCTYPE a><a/>', 'DOCTYPE with declarations'],
    ['a declaration inside', '<a><!ENTITY x "y">&x;</a>', 'DOCTYPE with declarations'],
    [
      'a file that a DOCTYPE names inside',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      'DOCTYPE with declarations',
    ],
    [
      'a heap of attributes',
      `<a ${Array.from({ length: 300 }, (_, index) => `k${index}="v"`).join(' ')}/>`,
      'more than 256 attributes',
    ],
    ['a number that is no character', '<a>&#0;</a>', '&#0;'],
    ['a control character', '<a>\u0007</a>', 'control character'],
    ['half a surrogate pair', '<a>\ud800</a>', 'control character'],
    ['an attribute without quotes', '<a x=1/>', 'not well-formed'],
    ['an attribute twice', '<a x="1" x="2"/>', 'repeated'],
    ['elements nested too deep', '<a>'.repeat(40) + '</a>'.repeat(40), 'more than 20 deep'],
    ['more than it may have', `<a>${'x'.repeat(5_000_000)}</a>`, 'larger than 5 MB'],
    ['a name that is no name', '<__proto__/>', 'cannot be read'],
  ])('refuses %s', (_what, xml, message) => {
    expect(() => parse(xml)).toThrow(
      expect.objectContaining({ code: 'input/xml', message: expect.stringContaining(message) }),
    );
  });

  it('never lets an entity grow', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${`&a${i - 1};`.repeat(10)}">`).join('')}]><a>&a8;</a>`;
    expect(() => parse(bomb)).toThrow(/DOCTYPE with declarations/);
  });

  it('finds a DOCTYPE where one may stand, and nowhere else', () => {
    expect(findDoctype('<?xml version="1.0"?>\n<!-- <!DOCTYPE b> -->\n<!DOCTYPE a><a/>')).toBe(44);
    expect(findDoctype('<a><!-- <!DOCTYPE a [ --></a>')).toBeUndefined();
    expect(findDoctype('<!-- never closed <!DOCTYPE a>')).toBeUndefined();
  });

  it('takes time in proportion to the document', () => {
    for (const unit of ['<a>b</a>', '<!-- -->', '&amp;', '<a b="c"/>', '<![CDATA[x]]>']) {
      const read = (size: number): void => void parse(`<r>${unit.repeat(size / unit.length)}</r>`);
      expect(growth(read, 400_000), unit).toBeLessThan(MOST_GROWTH);
    }
  });

  it.each(['<!--', '<![CDATA[', '<?', '<', '<a', '<a b="', '</a>', '<!', "<a b='", '&'])(
    'takes no longer to refuse many %s',
    (unit) => {
      const read = (size: number): void => {
        expect(() => parse(`<r>${unit.repeat(size / unit.length)}`)).toThrow(
          expect.objectContaining({ code: 'input/xml' }),
        );
      };
      expect(growth(read, 200_000)).toBeLessThan(MOST_GROWTH);
    },
  );
});

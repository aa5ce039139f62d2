import { describe, expect, it } from 'vitest';
import { parseXml, type XmlElement } from '../../src/markup/parse-xml.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const codeOf = (text: string): string => {
  try {
    parseXml(text);
    return '';
  } catch (error) {
    return (error as { code: string }).code;
  }
};
const first = ({ children }: XmlElement): XmlElement =>
  children.find((child) => typeof child !== 'string') as XmlElement;

describe('reading XML', () => {
  it('gives elements and text in order, with the namespaces they are in', () => {
    const root = parseXml(
      '<?xml version="1.0"?>\n<a:feed xmlns:a="urn:a" xmlns="urn:b"><x k="1">one <a:b/> two</x><!-- no --></a:feed>\n',
    );
    expect(root).toMatchObject({ name: 'feed', prefix: 'a', namespace: 'urn:a' });
    expect(first(root)).toMatchObject({ name: 'x', namespace: 'urn:b', attributes: new Map([['k', '1']]) });
    expect(first(root).children).toMatchObject(['one ', { name: 'b', namespace: 'urn:a' }, ' two']);
  });

  it('knows no namespace for a prefix that nothing declares', () => {
    expect(first(parseXml('<a><dc:b>x</dc:b></a>'))).toMatchObject({ name: 'b', prefix: 'dc', namespace: null });
  });

  it('decodes the references of XML and numbers, once, and leaves CDATA as it is', () => {
    const root = parseXml(
      '<a t="&quot;&#233;&quot;">AT&amp;amp;T &#x2019;&eacute;<![CDATA[<b>&amp;</b>]]> ]] &gt;</a>',
    );
    expect(root.children).toEqual(['AT&amp;T ’&eacute;', '<b>&amp;</b>', ' ]] >']);
    expect(root.attributes.get('t')).toBe('"é"');
  });

  it('puts the sign for damage where a number is no character', () => {
    expect(parseXml('<a>&#0;&#xd800;&#9999999;&#10;</a>').children).toEqual(['\ufffd\ufffd\ufffd\n']);
  });

  it('takes a document type without reading it', () => {
    const root = parseXml(
      '<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://example.org/rss.dtd">\n<rss>&x;</rss>',
    );
    expect(root.children).toEqual(['&x;']);
  });

  it.each([
    ['an entity bomb', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]><a>&c;</a>'],
    ['an external entity', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
    [
      'an external parameter entity',
      '<!DOCTYPE a SYSTEM "a.dtd" [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]><a/>',
    ],
    ['a declaration in the middle', '<a><!ENTITY b "c">&b;</a>'],
    ['two document types', '<!DOCTYPE a><!DOCTYPE a><a/>'],
    ['deep nesting', '<a>'.repeat(300) + '</a>'.repeat(300)],
    ['a heap of attributes', `<a ${Array.from({ length: 300 }, (_, index) => `k${index}="v"`).join(' ')}/>`],
    ['more than anybody writes', `<a>${'x'.repeat(8_000_000)}</a>`],
  ])('refuses %s', (_, text) => {
    expect(codeOf(text)).toBe('input/unsafe-xml');
  });

  it.each([
    '',
    'words',
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a>&</a>',
    '<a b=c/>',
    '<a b="1" b="2"/>',
    '<a b="1',
    '<a><!-- ',
    '<a><![CDATA[ ]]</a>',
    '<!-- a --><?b?>',
    '<a',
    '<#text>x</#text>',
    '<constructor>x</constructor>',
    '<a __proto__="b" hasOwnProperty="c"/>',
  ])('says of %j that it is not well-formed', (text) => {
    expect(codeOf(text)).toBe('input/xml');
  });

  it('says where the fault is', () => {
    expect(() => parseXml('<a>\n  <b>\n</a>')).toThrowError(/line 3, column 1/);
    expect(() => parseXml('<a>\n  <b c="')).toThrowError(/line 2, column 3/);
  });

  it.each([
    '<!--',
    '<![CDATA[',
    '<?',
    '<',
    '<a',
    '<a b="',
    '<a>',
    '<a/>',
    '</a>',
    '&',
    '&amp;',
    '<!',
    "<a b='",
    '<a b',
  ])('takes time that grows with the length of many %s and no faster', (part) => {
    expect(growth((size) => void codeOf(`<r>${part.repeat(size)}`), 100_000)).toBeLessThan(MOST_GROWTH);
    expect(growth((size) => void codeOf(`<r>${part.repeat(size)}</r>`), 100_000)).toBeLessThan(MOST_GROWTH);
  });
});

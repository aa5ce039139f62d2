import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf } from '../../../src/speech/lexicon/lexicon-words.ts';
import { readPls } from '../../../src/speech/lexicon/read-pls.ts';
import { writePls } from '../../../src/speech/lexicon/write-pls.ts';

const START =
  '<lexicon version="1.0" xmlns="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="fr">';

function read(lexemes: string, start = START): ReturnType<typeof readPls> {
  return readPls(`<?xml version="1.0"?>\n${start}${lexemes}</lexicon>`, 'names.pls');
}

describe('reading PLS', () => {
  it('reads written forms, words and sounds in any order, in the language of the lexicon', () => {
    const { entries, warnings } = read(`
      <meta name="author" content="x"/>
      <lexeme><alias>E U T M</alias><grapheme> EUTM </grapheme><example>The EUTM.</example></lexeme>
      <lexeme xml:id="b"><grapheme>Przybyła</grapheme><grapheme>Przybyła\n  Anna</grapheme><phoneme>pʂɨˈbɨwa</phoneme></lexeme>`);
    expect(entries).toEqual([
      { graphemes: ['EUTM'], alias: 'E U T M', language: 'fr' },
      { graphemes: ['Przybyła', 'Przybyła Anna'], phonemes: 'pʂɨˈbɨwa', language: 'fr' },
    ]);
    expect(warnings).toEqual([]);
  });

  it('takes what is preferred, else what comes first, and keeps words for engines without sounds', () => {
    const { entries } = read(`
      <lexeme><grapheme>A</grapheme><phoneme>a</phoneme><phoneme prefer="true">ɑ</phoneme></lexeme>
      <lexeme><grapheme>B</grapheme><alias>bé</alias><phoneme>be</phoneme></lexeme>
      <lexeme><grapheme>C</grapheme><phoneme>se</phoneme><alias>cé</alias></lexeme>
      <lexeme><grapheme>D</grapheme><alias>un</alias><alias prefer="1">dé</alias></lexeme>`);
    expect(entries.map(({ alias, phonemes }) => [alias, phonemes])).toEqual([
      [undefined, 'ɑ'],
      ['bé', undefined],
      ['cé', 'se'],
      ['dé', undefined],
    ]);
  });

  it('reads a document with a prefix', () => {
    const text =
      '<p:lexicon version="1.0" xmlns:p="http://www.w3.org/2005/01/pronunciation-lexicon" alphabet="ipa" xml:lang="de"><p:lexeme><p:grapheme>A</p:grapheme><p:alias>b</p:alias></p:lexeme></p:lexicon>';
    expect(readPls(text, 'x.pls').entries).toEqual([{ graphemes: ['A'], alias: 'b', language: 'de' }]);
  });

  it('says once a file what it leaves out: another alphabet, a role, a form that was there', () => {
    const { entries, warnings } = read(`
      <lexeme role="x:verb"><grapheme>A</grapheme><alias>b</alias></lexeme>
      <lexeme><grapheme>A</grapheme><alias>c</alias></lexeme>
      <lexeme><grapheme>D</grapheme><phoneme alphabet="x-sampa">d</phoneme></lexeme>
      <lexeme><grapheme>E</grapheme><phoneme alphabet="x-sampa">e</phoneme></lexeme>
      <lexeme><grapheme>F</grapheme><phoneme alphabet="x-sampa">f</phoneme><alias>effe</alias></lexeme>`);
    expect(entries.map(({ graphemes, alias }) => [graphemes[0], alias])).toEqual([
      ['A', 'b'],
      ['F', 'effe'],
    ]);
    expect(warnings.map(({ code }) => code)).toEqual(['lexicon/alphabet', 'lexicon/role', 'lexicon/repeated']);
    expect(warnings[0]?.message).toContain('names.pls: “D (x-sampa)”, “E (x-sampa)” have no pronunciation');
  });

  const lexeme = '<lexeme><grapheme>A</grapheme><alias>b</alias></lexeme>';
  it.each([
    ['no XML', 'hello', 'names.pls', 'not well-formed'],
    ['an element that is not closed', `${START}<lexeme>`, 'names.pls: line 1', 'not well-formed'],
    ['a DOCTYPE', `<!DOCTYPE lexicon SYSTEM "pls.dtd">${START}</lexicon>`, 'names.pls', 'DOCTYPE'],
    [
      'a file behind an entity',
      `<!DOCTYPE l [<!ENTITY x SYSTEM "file:///etc/hostname">]>${START}&x;</lexicon>`,
      'names.pls',
      'DOCTYPE',
    ],
    [
      'entities that grow',
      `<!DOCTYPE l [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>${START}&b;</lexicon>`,
      'names.pls',
      'DOCTYPE',
    ],
    ['an unknown entity', `${START}<lexeme><grapheme>&b;</grapheme></lexeme></lexicon>`, 'names.pls', '&b;'],
    ['another root', '<html xmlns="http://www.w3.org/1999/xhtml"/>', 'names.pls', 'no PLS lexicon: its root is <html>'],
    ['another namespace', START.replace('2005', '2099') + '</lexicon>', 'names.pls', '2099'],
    ['no namespace', '<lexicon version="1.0" alphabet="ipa" xml:lang="fr"/>', 'names.pls', 'no PLS lexicon'],
    ['a later version', START.replace('1.0', '2.0') + '</lexicon>', 'names.pls', 'PLS 2.0'],
    ['no alphabet', START.replace('alphabet="ipa"', '') + lexeme + '</lexicon>', 'names.pls', 'alphabet'],
    ['no language', START.replace('xml:lang="fr"', '') + lexeme + '</lexicon>', 'names.pls', 'language'],
    [
      'a lexeme without a form',
      `${START}${lexeme}<lexeme><alias>b</alias></lexeme></lexicon>`,
      'names.pls: lexeme 2',
      'no written form',
    ],
    [
      'an empty form',
      `${START}<lexeme><grapheme> </grapheme><alias>b</alias></lexeme></lexicon>`,
      'names.pls: lexeme 1',
      'empty',
    ],
    [
      'a lexeme that says nothing',
      `${START}<lexeme><grapheme>A</grapheme></lexeme></lexicon>`,
      'names.pls: lexeme 1 (“A”)',
      'how it is said',
    ],
    [
      'an alias without a word',
      `${START}<lexeme><grapheme>A</grapheme><alias>…</alias></lexeme></lexicon>`,
      'names.pls: lexeme 1 (“A”)',
      'no word',
    ],
    [
      'markup in an alias',
      `${START}<lexeme><grapheme>A</grapheme><alias>b <i>c</i></alias></lexeme></lexicon>`,
      'names.pls: lexeme 1 (“A”)',
      'markup in <alias>: <i>',
    ],
    [
      'markup that was escaped',
      `${START}<lexeme><grapheme>A</grapheme><alias>&lt;b&gt;</alias></lexeme></lexicon>`,
      'names.pls: lexeme 1 (“A”)',
      'markup',
    ],
    [
      'sounds that are none',
      `${START}<lexeme><grapheme>A</grapheme><phoneme>/a/</phoneme></lexeme></lexicon>`,
      'names.pls: lexeme 1 (“A”)',
      'not IPA',
    ],
    [
      'a form without end',
      `${START}<lexeme><grapheme>${'x'.repeat(1_000_000)}</grapheme><alias>b</alias></lexeme></lexicon>`,
      `names.pls: lexeme 1 (“${'x'.repeat(40)}…”)`,
      '1000000 characters',
    ],
    [
      'a control character',
      `${START}<lexeme><grapheme>A\u0007</grapheme><alias>b</alias></lexeme></lexicon>`,
      'names.pls: line 1, column',
      'control character',
    ],
    ['more than 5 MB', `${START}<!--${'x'.repeat(10_000_000)}--></lexicon>`, 'names.pls', 'larger than 5 MB'],
  ])('refuses %s, and says where', (_what, text, where, message) => {
    expect(() => readPls(text, 'names.pls')).toThrow(
      expect.objectContaining({
        code: 'config/lexicon',
        message: expect.stringContaining(message),
        where: expect.stringContaining(where),
        hint: expect.stringMatching(/\w/),
      }),
    );
  });
});

describe('writing PLS', () => {
  const ENTRIES = entriesOf({
    'AT&T': 'A T et T',
    '<x>': { alias: 'ixe "y"', phonemes: 'iks' },
    Przybyła: { phonemes: 'pʂɨˈbɨwa' },
  });

  it('writes what it reads again', () => {
    const { entries, warnings } = readPls(writePls(ENTRIES, 'fr'), 'x.pls');
    expect(warnings).toEqual([]);
    expect(entries).toEqual(ENTRIES.map((entry) => ({ ...entry, language: 'fr' })));
  });

  it('writes any words', () => {
    const words = fc.string({ minLength: 1, maxLength: 40 }).filter((text) => /^[^\p{C}\s]+$/u.test(text));
    fc.assert(
      fc.property(words, (grapheme) => {
        const written = writePls([{ graphemes: [grapheme], alias: 'b' }], 'fr');
        expect(readPls(written, 'x.pls').entries[0]?.graphemes).toEqual([grapheme]);
      }),
    );
  });

  const hasXmllint = spawnSync('xmllint', ['--version']).status === 0;
  it.skipIf(!hasXmllint)('writes what the schema of PLS 1.0 allows (skipped without xmllint)', () => {
    expect(schemaFault(writePls(ENTRIES, 'fr-CA'))).toBe('');
    expect(schemaFault(writePls([], 'und'))).toBe('');
    expect(schemaFault(writePls(ENTRIES, 'not a language'))).not.toBe('');
  });
});

function schemaFault(document: string): string {
  const schema = resolve(import.meta.dirname, '../../fixtures/pls.rng');
  const options = ['--nonet', '--noout', '--relaxng', schema, '-'];
  const { status, stderr } = spawnSync('xmllint', options, { input: document, encoding: 'utf8' });
  return status === 0 ? '' : stderr;
}

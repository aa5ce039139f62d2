import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findJsonFault } from '../../src/source/find-json-fault.ts';
import { parseJson } from '../../src/source/parse-json.ts';

describe('parsing JSON', () => {
  it.each([
    ['{"a":}', '1:6', 'a value is missing'],
    ['{"a": 1,}', '1:9', 'a key in double quotation marks'],
    ['{\n  "a" 1}', '2:7', 'a colon'],
    ['[1 2]', '1:4', 'a comma or the closing ]'],
    ['{"a": 1\n"b": 2}', '2:1', 'a comma or the closing }'],
    ['{"a": "b', '1:7', 'not closed'],
    ['["a\nb"]', '1:2', 'not closed'],
    ['[1,', '1:4', 'ends too early'],
    ['[1]]', '1:4', 'after the end'],
    ['[01]', '1:2', 'a value is missing, or is not one'],
    ["{'a': 1}", '1:2', 'a key in double quotation marks'],
  ])('says where %j goes wrong, and how', (text, place, message) => {
    expect(() => parseJson(text, 'a.json', 'config/invalid')).toThrow(
      expect.objectContaining({
        code: 'config/invalid',
        where: `a.json:${place}`,
        message: expect.stringContaining(message),
      }),
    );
  });

  it('finds a fault in exactly what JSON.parse refuses', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"\\u00e9"',
      '"\\x"',
      '"',
      '1',
      '-',
      '1.5e3',
      '.5',
      'true',
      'nul',
      ' ',
      '\n',
    );
    const nearlyJson = fc.oneof(
      fc.json(),
      fc.array(pieces, { maxLength: 9 }).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(nearlyJson, (text) => {
        let refused = false;
        try {
          JSON.parse(text);
        } catch {
          refused = true;
        }
        expect(findJsonFault(text) !== undefined).toBe(refused);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not undone by depth', () => {
    expect(findJsonFault('['.repeat(200_000))?.message).toBe('the file ends too early');
  });
});

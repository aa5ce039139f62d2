import fc from 'fast-check';
import robotsParser from 'robots-parser';
import { describe, expect, it } from 'vitest';
import { rulesConcerning } from '../../src/source/robots-rules.ts';
import { growth, MOST_GROWTH } from '../growth.ts';

const judge = robotsParser as unknown as typeof robotsParser.default;

describe('the lines of a robots.txt that concern one program', () => {
  it('are those for it and for all', () => {
    const text =
      'User-agent: a # first\nUser-agent: Antenne/2.0\nDisallow: /x**y\n\nUser-agent: b\nDisallow: /\nUser-agent: *\nAllow: /';
    expect(rulesConcerning(text, 'antenne')).toBe(
      'user-agent: another\nuser-agent: antenne\ndisallow: /x*y\nuser-agent: another\nuser-agent: *\nallow: /',
    );
  });

  it('lead to the same verdict as all lines', () => {
    const line = fc.constantFrom(
      'User-agent: *',
      'User-agent: antenne',
      'user-agent: Antenne/1.0',
      'User-agent: b',
      'User-agent:',
      'Disallow: /',
      'Disallow:',
      'Disallow: /news',
      'Allow: /news/feed',
      'Allow: /',
      'Disallow: /*feed$',
      'Crawl-delay: 10',
      'Sitemap: https://example.org/map',
      'Unknown: x',
      '# comment',
      '',
      'no rule',
    );
    const link = 'https://example.org/news/feed';
    fc.assert(
      fc.property(fc.array(line, { maxLength: 10 }), (lines) => {
        const text = lines.join('\n');
        const verdict = (rules: string) => judge('https://example.org/robots.txt', rules).isAllowed(link, 'antenne');
        expect(verdict(rulesConcerning(text, 'antenne'))).toBe(verdict(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['names', (size: number) => `${'User-agent: antenne\n'.repeat(size / 40)}${'Disallow: /b\n'.repeat(size / 26)}`],
    ['groups', (size: number) => 'User-agent: *\nDisallow: /b\n'.repeat(size / 26)],
    ['stars', (size: number) => `User-agent: *\nDisallow: /${'*'.repeat(size)}b`],
  ])('are judged in linear time, however many %s there are', (_what, write) => {
    const run = (size: number): void => {
      const rules = rulesConcerning(write(Math.ceil(size)), 'antenne');
      judge('https://example.org/robots.txt', rules).isAllowed('https://example.org/a', 'antenne');
    };
    expect(growth(run, 400_000)).toBeLessThan(MOST_GROWTH);
  });
});

import { expect, it } from 'vitest';
import { englishQuotationRules } from '../../src/languages/en/quotation-rules.ts';
import { frenchQuotationRules } from '../../src/languages/fr/quotation-rules.ts';
import { neutralQuotationRules } from '../../src/languages/neutral/quotation-rules.ts';
import { findQuotations } from '../../src/script/find-quotations.ts';
import { articleOf, scriptOf } from './article-of.ts';

const RULES = { fr: frenchQuotationRules, en: englishQuotationRules, und: neutralQuotationRules };

function found(text: string, language: keyof typeof RULES): readonly string[] {
  const article = articleOf(text, language);
  return findQuotations(text, article.blocks, RULES[language]).quotations.map((quotation) =>
    quotation.parts.map((part) => text.slice(part.span.start, part.span.end)).join(' / '),
  );
}

it('takes the blanks inside the marks away, whatever their width', () => {
  expect(found('«\u00a0Oui\u202f» «non » " peut-être "', 'fr')).toEqual(['Oui', 'non', 'peut-être']);
});

it('pairs straight marks with the spacing inverted', () => {
  expect(found('le mot" digue "revient', 'fr')).toEqual(['digue']);
});

it('keeps nested quotations inside the outer one', () => {
  expect(found('« A « b » c » et "d «e» f"', 'fr')).toEqual(['A « b » c', 'd «e» f']);
});

it('reads a closing mark glued to a stop, and an opening one behind a bracket', () => {
  expect(found('(“one”), “two”. “three”', 'en')).toEqual(['one', 'two', 'three']);
});

it('takes apostrophes for no marks', () => {
  expect(found("the boys' bikes, the '90s and O'Hara's aren't dogs' business", 'en')).toEqual([]);
});

it('tells single marks from apostrophes inside them', () => {
  expect(found('‘I can’t,’ she said. ‘It’s the girls’ turn.’', 'en')).toEqual(['I can’t,', 'It’s the girls’ turn.']);
});

it('ends an unclosed quotation with its paragraph and says so', () => {
  expect(found('Elle dit : « Je pars\n\nFin.', 'fr')).toEqual(['Je pars']);
  const { warnings } = scriptOf('Elle dit : « Je pars\n\nFin.', 'fr');
  expect(
    warnings.filter((warning) => warning.code === 'script/unclosed-quotation').map((warning) => warning.span),
  ).toEqual([{ start: 11, end: 12 }]);
});

it('goes on through paragraphs to the mark that closes what none opened', () => {
  expect(found('Il dit : "Un.\n\nDeux.\n\nTrois." Puis "quatre".', 'fr')).toEqual(['Un. / Deux. / Trois.', 'quatre']);
});

it('does not go on into a paragraph that opens marks of its own', () => {
  expect(found('Il dit : « Un.\n\nElle dit : « Deux. »', 'fr')).toEqual(['Un.', 'Deux.']);
});

it('does not go on across a heading', () => {
  expect(found('Il dit : « Un.\n\n## Plus tard\n\nDeux. »', 'fr')).toEqual(['Un.']);
});

it('drops the slip when a whole pair stands inside an unclosed one', () => {
  expect(found('Il a dit « oui et Léa a dit « non »', 'fr')).toEqual(['non']);
});

it('reads German marks, where the closing one opens elsewhere', () => {
  expect(found('„Ja“, »nein«, «doch», ‚ach‘', 'und')).toEqual(['Ja', 'nein', 'doch', 'ach']);
});

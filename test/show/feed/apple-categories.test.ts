import { expect, it } from 'vitest';
import { appleCategories, categoryFault, readCategory } from '../../../src/show/feed/apple-categories.ts';

it.each([
  ['News', ['News']],
  ['News > Daily News', ['News', 'Daily News']],
  [' News>Politics ', ['News', 'Politics']],
  ['Documentary', ['Society & Culture', 'Documentary']],
  ['Weather', ['Weather']],
])('reads %s', (written, category) => {
  expect(readCategory(written)).toEqual(category);
});

it('has each subcategory once, so that its name alone is enough', () => {
  const below = Object.values(appleCategories).flat();
  expect(new Set(below).size).toBe(below.length);
});

it('says what was probably meant', () => {
  expect(categoryFault(['News', 'Politics'])).toBeNull();
  expect(categoryFault(['news'])).toBe('"news" is not on Apple\'s list: did you mean "News"?');
  expect(categoryFault(['News', 'Daily'])).toBe('"Daily" is not under "News" on Apple\'s list');
  expect(categoryFault(['constructor'])).toBe('"constructor" is not on Apple\'s list');
});

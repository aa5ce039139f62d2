import { describe, it } from 'vitest';
import { languages } from '../../src/languages/registry.ts';
import { languageContract } from '../../src/testing/language-contract.ts';

describe.each(languages.map((language) => [language.tag, language] as const))('the language %s', (_tag, language) => {
  for (const check of languageContract) it(check.name, () => check.run(language));
});

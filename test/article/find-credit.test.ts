import { describe, expect, it } from 'vitest';
import { creditFinder } from '../../src/article/find-credit.ts';
import { germanLineRules } from '../../src/languages/de/line-rules.ts';
import { englishLineRules } from '../../src/languages/en/line-rules.ts';
import { spanishLineRules } from '../../src/languages/es/line-rules.ts';
import { frenchLineRules } from '../../src/languages/fr/line-rules.ts';

const findEnglish = creditFinder(englishLineRules);
const findGerman = creditFinder(germanLineRules);
const findFrench = creditFinder(frenchLineRules);
const findSpanish = creditFinder(spanishLineRules);

describe('credits', () => {
  it.each([
    ['Le quai du portImage : agence/A. Nom', 'Image : agence/A. Nom'],
    ['Le quai du port. (Photo A. Nom. Presse)', '(Photo A. Nom. Presse)'],
    ['Le quai du port / (C) A. Nom', '/ (C) A. Nom'],
    ['Crédit photo : Ana Lim', 'Crédit photo : Ana Lim'],
    ['La photo : un souvenir de vacances que la ministre aurait voulu oublier.', undefined],
    ['« Je ne suis pas sur la photo », dit-il.', undefined],
  ])('in French: %s', (text, credit) => {
    expect(creditOf(text, findFrench(text))).toBe(credit);
  });

  it.each([
    ['The mill on Sunday. Photograph: Ana Lim/Press Agency', 'Photograph: Ana Lim/Press Agency'],
    ['The mill on Sunday (Ana Lim/AFP)', '(Ana Lim/AFP)'],
    ['Ana Lim/Getty Images', 'Ana Lim/Getty Images'],
    ['Photo by Ana Lim', 'Photo by Ana Lim'],
    ['The agency said Reuters had asked first.', undefined],
    ['Pictures of the fire spread at once.', undefined],
  ])('in English: %s', (text, credit) => {
    expect(creditOf(text, findEnglish(text))).toBe(credit);
  });

  it.each([
    ['El muelle, ayer por la mañana. Foto: Ana Lim/EFE', 'Foto: Ana Lim/EFE'],
    ['Cola ante el pozo de la calle 8 Foto: Especial', 'Foto: Especial'],
    ['El muelle, en marzo. (Foto: Archivo)', '(Foto: Archivo)'],
    ['La foto: un recuerdo que la ministra preferiría olvidar.', undefined],
  ])('in Spanish: %s', (text, credit) => {
    expect(creditOf(text, findSpanish(text))).toBe(credit);
  });

  it.each([
    ['Die Fähre am Anleger. Foto: Ana Lim/dpa', 'Foto: Ana Lim/dpa'],
    ['Die Fähre „Martha“ Bild: Ana Lim', 'Bild: Ana Lim'],
    ['Die Fähre am Anleger (Foto: Ana Lim)', '(Foto: Ana Lim)'],
    ['Bild: Ana Lim / Keystone', 'Bild: Ana Lim / Keystone'],
    ['Das Bild hängt seit Jahren im Rathaus.', undefined],
  ])('in German: %s', (text, credit) => {
    expect(creditOf(text, findGerman(text))).toBe(credit);
  });
});

function creditOf(text: string, start: number | null): string | undefined {
  return start === null ? undefined : text.slice(start);
}

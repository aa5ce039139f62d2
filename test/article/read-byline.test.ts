import { describe, expect, it } from 'vitest';
import { readByline } from '../../src/article/read-byline.ts';
import { germanLineRules } from '../../src/languages/de/line-rules.ts';
import { englishLineRules } from '../../src/languages/en/line-rules.ts';
import { spanishLineRules } from '../../src/languages/es/line-rules.ts';
import { frenchLineRules } from '../../src/languages/fr/line-rules.ts';

describe('bylines', () => {
  it.each([
    ['By Ana Lim', ['Ana Lim']],
    ['By ANA LIM and JO BERG', ['Ana Lim', 'Jo Berg']],
    ['By Ana Lim, Jo Berg and Kit van der Meer', ['Ana Lim', 'Jo Berg', 'Kit van der Meer']],
    ['By Ana Lim, Health reporter', ['Ana Lim']],
    ['By Ana Lim, New Orrin', ['Ana Lim']],
    ['By Ana Lim | March 3, 2024', ['Ana Lim']],
    ['By Ana Lim in New Orrin', ['Ana Lim']],
    ['From our correspondent in New Orrin, Ana Lim', ['Ana Lim']],
    ['By Ana Lim and Jo Berg in New Orrin', ['Ana Lim', 'Jo Berg']],
    ['Ana Lim and Jo Berg', ['Ana Lim', 'Jo Berg']],
    ['By the time the fire was out', undefined],
    ['By Sunday night the mill was gone', undefined],
    ['“By noon the barn was under water. My son found the radio.', undefined],
  ])('in English: %s', (text, names) => {
    expect(readByline(text, englishLineRules)?.names).toEqual(names);
  });

  it.each([
    ['Par Ana Lim (avec Jo Berg)', ['Ana Lim', 'Jo Berg']],
    ['Par Ana Lim avec AFP', ['Ana Lim']],
    ['Par AFP', ['AFP']],
    ["Propos recueillis par Zoé d'Aubrac", ["Zoé d'Aubrac"]],
    ['Par Ana Lim, envoyée spéciale à Orrin', ['Ana Lim']],
    ['Par notre correspondante, Ana Lim', ['Ana Lim']],
    ['De notre envoyé spécial à Orrin, Ana Lim', ['Ana Lim']],
    ['Par ailleurs, la mairie a fermé', undefined],
    ['Le Tram Attendra', undefined],
  ])('in French: %s', (text, names) => {
    expect(readByline(text, frenchLineRules)?.names).toEqual(names);
  });

  it.each([
    ['Por Ana Lim y Jo Berg', ['Ana Lim', 'Jo Berg']],
    ['Por Ana Lim, Lima', ['Ana Lim']],
    ['Texto: Ana de la Lima', ['Ana de la Lima']],
    ['Por EFE', ['EFE']],
    ['De nuestra corresponsal en Lima, Ana Lim', ['Ana Lim']],
    ['Por otra parte, el puerto sigue cerrado', undefined],
    ['Por Navidad no abre nadie', undefined],
  ])('in Spanish: %s', (text, names) => {
    expect(readByline(text, spanishLineRules)?.names).toEqual(names);
  });

  it.each([
    ['Von Ana Lim und Jo Berg', ['Ana Lim', 'Jo Berg']],
    ['Von Ana Lim, dpa', ['Ana Lim']],
    ['Das Gespräch führte Ana Lim.', ['Ana Lim']],
    ['Interview: Ana Lim', ['Ana Lim']],
    ['Von unserer Korrespondentin Ana Lim', ['Ana Lim']],
    ['Von Anfang an war die Lage klar', undefined],
    ['Von Montag an gilt das Verbot', undefined],
  ])('in German: %s', (text, names) => {
    expect(readByline(text, germanLineRules)?.names).toEqual(names);
  });
});

import { describe, expect, it } from 'vitest';
import { matchesPhrase, omissionOf } from '../../src/article/match-phrases.ts';
import { keyOf, textLine } from '../../src/article/text-line.ts';
import { detectLanguage, loadLanguageDetector } from '../../src/languages/detect-language.ts';
import { germanLineRules } from '../../src/languages/de/line-rules.ts';
import { englishLineRules } from '../../src/languages/en/line-rules.ts';
import { spanishLineRules } from '../../src/languages/es/line-rules.ts';
import { frenchLineRules } from '../../src/languages/fr/line-rules.ts';
import { neutralLineRules } from '../../src/languages/neutral/line-rules.ts';

const lineOf = (text: string) => textLine(text, { start: 0, end: text.length }, 0, 0);

describe('line rules', () => {
  it.each([
    ['fr', frenchLineRules],
    ['en', englishLineRules],
    ['es', spanishLineRules],
    ['de', germanLineRules],
    ['und', neutralLineRules],
  ])('write their phrases as lines are compared (%s)', (_, rules) => {
    const all = [...Object.values(rules.phrases), rules.endMarks, rules.boxHeadings, rules.paywalls];
    for (const phrase of all.flatMap((phrases) => [...(phrases.whole ?? [])])) expect(keyOf(phrase)).toBe(phrase);
    for (const phrase of all.flatMap((phrases) => [...(phrases.starts ?? []), ...(phrases.short ?? [])])) {
      expect(keyOf(`${phrase} x`), phrase).toBe(`${phrase} x`);
    }
  });

  it.each([
    ['Aller au contenu', 'navigation'],
    ['>>> Lire aussi : « Un pont »', 'related-link'],
    ['Recevez chaque matin notre lettre.', 'subscription'],
    ['12 réactions', 'share'],
    [
      'Lire la presse ne suffit plus aux habitants du quartier, qui veulent maintenant un journal à eux et une radio.',
      null,
    ],
  ])('in French: %s', (text, reason) => {
    expect(omissionOf(lineOf(text), frenchLineRules)).toBe(reason);
  });

  it.each([
    ['Skip to content', 'navigation'],
    ['941 comments', 'share'],
    ['Watch: the mill burns', 'media'],
    ['Share prices fell on Monday for the third day, and traders blamed the weather.', null],
  ])('in English: %s', (text, reason) => {
    expect(omissionOf(lineOf(text), englishLineRules)).toBe(reason);
  });

  it.each([
    ['Saltar al contenido', 'navigation'],
    ['Utilizamos cookies propias y de terceros para mejorar su experiencia.', 'consent'],
    ['¿Ya eres suscriptor?', 'subscription'],
    ['Recibe cada mañana nuestro boletín en tu correo.', 'subscription'],
    ['Compartir en Facebook', 'share'],
    ['12 comentarios', 'share'],
    ['PUBLICIDAD - SIGUE LEYENDO DEBAJO', 'advertisement'],
    ['LEE TAMBIÉN: El puente que nadie cruza', 'related-link'],
    ['Mirá también: El reloj que atrasa', 'related-link'],
    ['Redacción / Agencias', 'credit'],
    ['Vea el vídeo', 'media'],
    ['Fotogalería: la riada, en imágenes', 'gallery'],
    [
      'Recibe en su casa a los vecinos que llegan del valle, y a todos les pone un plato de sopa y una manta seca.',
      null,
    ],
    ['Además, el ayuntamiento pagará la mitad del tejado y la comunidad de vecinos pondrá las tejas que faltan.', null],
    ['Comparte piso con dos hermanas en el barrio del puerto desde que empezó la carrera en la universidad.', null],
  ])('in Spanish: %s', (text, reason) => {
    expect(omissionOf(lineOf(text), spanishLineRules)).toBe(reason);
  });

  it.each([
    ['Zum Inhalt springen', 'navigation'],
    ['Lesen Sie auch: „Das Tor, das keiner will“', 'related-link'],
    ['Bestellen Sie hier unseren Newsletter und lesen Sie jeden Morgen das Wichtigste.', 'subscription'],
    ['31 Kommentare', 'share'],
    ['Anzeige', 'advertisement'],
    ['Die Anzeige ging am Montag bei der Polizei ein, und seither wird ermittelt.', null],
    ['Mehr als hundert Leute standen am Ufer und warteten darauf, dass die Fähre wieder fährt.', null],
  ])('in German: %s', (text, reason) => {
    expect(omissionOf(lineOf(text), germanLineRules)).toBe(reason);
  });

  it('find a phrase only where it ends with a word', () => {
    expect(matchesPhrase(lineOf('Homework club opens'), { starts: ['home'] })).toBe(false);
  });
});

describe('the language of a text', () => {
  it.each([
    ['fr', 'Le maire a dit que la salle serait ouverte dans un mois et que les habitants pourraient y venir.'],
    ['en', 'The mayor said that the hall would be open in a month and that the people of the town could come to it.'],
    [
      'de',
      'Der Bürgermeister sagte, dass die Halle in einem Monat offen sei und die Leute der Stadt dann kommen können.',
    ],
    [
      'es',
      '“Acá no hay nada que esconder”, dijo el mandatario tras la reunión con los vecinos de la quebrada, según el diario.',
    ],
    [
      'es',
      'El alcalde dijo que la sala se abriría en un mes y que los vecinos de la ciudad, según él, ya han pedido ir a ella con sus hijos.',
    ],
  ])('is told by its frequent words: %s', (tag, text) => {
    expect(detectLanguage(text)).toBe(tag);
  });

  it('is not guessed from a few words', () => {
    expect(detectLanguage('OK')).toBeNull();
    expect(detectLanguage('')).toBeNull();
  });

  it('is asked of the statistical detector where frequent words do not tell', async () => {
    const polish =
      'Burmistrz powiedział, że hala zostanie otwarta za miesiąc, a mieszkańcy miasta będą mogli z niej korzystać.';
    const detect = await loadLanguageDetector([polish]);
    expect(detect(polish)).toBe('pl');
    expect(await loadLanguageDetector([])).toBe(detectLanguage);
  });
});

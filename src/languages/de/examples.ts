import type { LanguageExample } from '../language-example.ts';

/** What a listener hears of German texts. */
export const germanExamples: readonly LanguageExample[] = [
  {
    shows: 'verb and subject behind the marks',
    text: 'Die Mühle mahlt wieder\n\n„Das Mehl ist im März fertig“, versprach die Müllerin Jutta Rehm am Montag.',
    heard: [['Jutta Rehm', 'Das Mehl ist im März fertig']],
  },
  {
    shows: 'the particle of a separable verb at the end of its clause, and a clause between two pairs of marks',
    text: 'Die Mühle mahlt wieder\n\n„Wir haben es jahrelang versucht“, räumte Ingenieur Paul Dorn ein, „und sind jedes Mal gescheitert.“',
    heard: [
      ['Paul Dorn', 'Wir haben es jahrelang versucht'],
      ['Paul Dorn', 'und sind jedes Mal gescheitert.'],
    ],
  },
  {
    shows: 'the verb in second place before a colon',
    text: 'Die Mühle mahlt wieder\n\nAm Sonntag sagte die Bürgermeisterin Vera Zumstein: „Das Rad dreht sich seit Montag.“',
    heard: [['Vera Zumstein', 'Das Rad dreht sich seit Montag.']],
  },
  {
    shows: 'so with a name, marks that point inwards, and a pronoun',
    text: 'Die Mühle mahlt wieder\n\n»Der Bach ist sauber«, so Paul Dorn. »Man kann darin fischen«, sagte er.',
    heard: [
      ['Paul Dorn', 'Der Bach ist sauber'],
      ['Paul Dorn', 'Man kann darin fischen'],
    ],
  },
  {
    shows: 'Swiss marks, and a noun in -in that means somebody named before',
    text: 'Die Mühle mahlt wieder\n\nIngenieurin Maja Frei hat die Arbeiten begleitet. «Das Rad hält hundert Jahre», versicherte die Ingenieurin.',
    heard: [['Maja Frei', 'Das Rad hält hundert Jahre']],
  },
  {
    shows: 'a source phrase',
    text: 'Die Mühle mahlt wieder\n\nNach Angaben von Paul Dorn: „Der Bach ist seit einem Monat wieder sauber.“ Getanzt wurde bis Mitternacht.',
    heard: [['Paul Dorn', 'Der Bach ist seit einem Monat wieder sauber.']],
  },
  {
    shows: 'words between marks that nobody says',
    text: 'Die Mühle mahlt wieder\n\nDer Film „Das Rad und der Wind“ läuft am Samstag, und die sogenannte „neue Zeit“ wird bis Mitternacht gefeiert.',
    heard: [],
  },
  {
    shows: 'an interview with labels',
    text: 'Die Mühle mahlt wieder\n\nFrage: Seit wann dreht sie sich?\n\nJutta Rehm: Seit Montag früh um sechs.\n\nFrage: Und das Mehl?\n\nJutta Rehm: Das ist im März fertig, wenn alles gut geht.',
    heard: [
      ['Jutta Rehm', 'Seit Montag früh um sechs.'],
      ['Jutta Rehm', 'Das ist im März fertig, wenn alles gut geht.'],
    ],
  },
];

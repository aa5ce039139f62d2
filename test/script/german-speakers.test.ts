import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  [
    'a proverb and a banner speak with nobody’s voice',
    '„Ohne Fleiß kein Preis“, sagt das Sprichwort. Ein Plakat verkündet: „Der Deich bleibt hier.“',
    [],
  ],
  [
    'the verb stands before its subject behind the marks',
    '„Die Halle öffnet im Mai“, sagte Bürgermeisterin Jutta Rehm am Montag.',
    ['Jutta Rehm: Die Halle öffnet im Mai'],
  ],
  [
    'guillemets point inwards, or outwards as in Switzerland',
    '»Das Tor ist zu«, rief Jutta Rehm. «Das Tor ist offen», entgegnete Beat Zumstein.',
    ['Jutta Rehm: Das Tor ist zu', 'Beat Zumstein: Das Tor ist offen'],
  ],
  [
    'the particle of a verb ends its clause, with a time in figures and colon before it',
    '„Wir waren zu langsam“, räumte Trainerin Jutta Rehm nach dem 21:24 ein, „und zu müde“.',
    ['Jutta Rehm: Wir waren zu langsam', 'Jutta Rehm: und zu müde'],
  ],
  [
    'the participle comes last',
    '„Ich habe nichts gesehen“, hat Rehm später in der Halle gestanden.\n\nJutta Rehm wohnt nebenan.',
    ['Jutta Rehm: Ich habe nichts gesehen'],
  ],
  [
    'the verb comes second: its subject stands behind it where something else begins the sentence',
    'Am Montag sagte die Ministerin Jutta Rehm: „Wir bauen das Tor neu.“',
    ['Jutta Rehm: Wir bauen das Tor neu.'],
  ],
  [
    'so with a name is a verb of saying',
    '„Das Tor ist morsch“, so Rehm. „Es muss weg“, so die Försterin weiter.\n\nFörsterin Jutta Rehm kennt den Wald.',
    ['Jutta Rehm: Das Tor ist morsch', 'Jutta Rehm: Es muss weg'],
  ],
  [
    'a dative is the one who is told',
    'Jutta Rehm und Paul Dorn kamen zu spät. „Es lag am Zug“, sagte Paul Dorn der Ministerin.',
    ['Paul Dorn: Es lag am Zug'],
  ],
  [
    'a medium that is told or reports does not speak',
    '„Es lag am Zug“, sagte Vizeadmiral Paul Dorn laut dem Sender Radio Delta. „Am Zug allein“, sagte er der Zeitung.',
    ['Paul Dorn: Es lag am Zug', 'Paul Dorn: Am Zug allein'],
  ],
  [
    'compound nouns of people are known by their last part',
    'Landesumweltministerin Jutta Rehm kam zuletzt. „Der Wald gehört allen“, erklärte die Ministerin.',
    ['Jutta Rehm: Der Wald gehört allen'],
  ],
  [
    'a party in brackets makes somebody its politician',
    'Jutta Rehm (ABP) und Vera Dorn (NLP) trafen sich. Es wurde spät. „Wir sind uns einig“, sagte die NLP-Politikerin.',
    ['Vera Dorn: Wir sind uns einig'],
  ],
  [
    'common nouns are no names, however many capitals they have',
    'Ende März legte die Stadt Pläne vor. „Das Geld reicht nicht“, sagte Kämmerer Ernst Fischer. „Das Geld ist da“, widersprach Fischer später nicht mehr.',
    ['Ernst Fischer: Das Geld reicht nicht', 'Ernst Fischer: Das Geld ist da'],
  ],
  [
    'a name in the genitive owns what follows',
    'Jutta Rehm schweigt. „Meine Mandantin sagt nichts“, erklärte Rehms Anwalt Paul Dorn.',
    ['Paul Dorn: Meine Mandantin sagt nichts'],
  ],
  [
    'sie with a plural verb means several',
    '„Wir ziehen weg“, sagten Jutta und Paul Rehm. „Schon im Mai“, ergänzten sie.',
    ['Jutta und Paul Rehm: Wir ziehen weg', 'Jutta und Paul Rehm: Schon im Mai'],
  ],
  [
    'nobody says what hieß es says, unless the text names a body',
    '„Das Bad bleibt zu“, hieß es am Rande der Feier. „Das Bad öffnet bald“, hieß es aus dem Rathaus.',
    ['unknown: Das Bad bleibt zu', 'Rathaus: Das Bad öffnet bald'],
  ],
  [
    'a statement is its author’s',
    'In einer Mitteilung der Feuerwehr heißt es: „Das Feuer brach im Keller aus.“',
    ['Feuerwehr: Das Feuer brach im Keller aus.'],
  ],
  [
    'a relative clause has a subject of its own',
    'Die Wirtin, die Paul Dorn aus Graz geholt hat, winkt ab: „Das schaffe ich allein.“',
    ['Die Wirtin: Das schaffe ich allein.'],
  ],
  [
    'an age means a named person, and an indefinite age somebody new',
    'Jutta Rehm stieg aus. Eine 20-Jährige half ihr. „Danke“, sagte Jutta Rehm. „Gern“, sagte die 20-Jährige. „Bis bald“, rief die 64-Jährige.',
    ['Jutta Rehm: Danke', 'Eine 20-Jährige: Gern', 'Jutta Rehm: Bis bald'],
  ],
  [
    'another word for somebody means whom the sentences are about',
    'Femke Dijkstra übernimmt das Kino. „Ich nehme beides“, verspricht die Niederländerin.',
    ['Femke Dijkstra: Ich nehme beides'],
  ],
  [
    'the one who is reported in a sentence speaks the quotation behind it',
    'Das Tor sei nicht zu retten, sagte Jutta Rehm. „Der Wurm sitzt tief im Holz.“',
    ['Jutta Rehm: Der Wurm sitzt tief im Holz.'],
  ],
  [
    'two people take turns at the beginning of their paragraphs',
    '„Kommst du?“, fragte Jutta Rehm.\n\n„Gleich“, rief Paul Dorn.\n\n„Das hast du vorhin auch gesagt.“',
    ['Jutta Rehm: Kommst du?', 'Paul Dorn: Gleich', 'Jutta Rehm: Das hast du vorhin auch gesagt.'],
  ],
  [
    'indirect speech, terms, titles and fragments stay with the narrator',
    'Das Tor sei „nicht mehr zu retten“, sagte Rehm. Das Wort „Torfrieden“ steht im Stück „Der Wald, der schweigt“. Vom „Ende einer Ära“ will er nichts wissen.',
    [],
  ],
  [
    'the text of a law is nobody’s',
    'Im Gesetz steht für schwere Brandstiftung: „Freiheitsstrafe nicht unter zwei Jahren“.',
    [],
  ],
  [
    'several paragraphs are opened once and closed once',
    'Jutta Rehm erzählt es so:\n\n„Am ersten Tag kam der Sturm.\n\nAm zweiten kam das Wasser.\n\nAm dritten gingen wir.“',
    [
      'Jutta Rehm: Am ersten Tag kam der Sturm.',
      'Jutta Rehm: Am zweiten kam das Wasser.',
      'Jutta Rehm: Am dritten gingen wir.',
    ],
  ],
  [
    'two of one gender leave a pronoun open',
    'Jutta Rehm und Vera Dorn kamen zusammen. „Wir haben uns verlaufen“, sagte sie.',
    ['unknown: Wir haben uns verlaufen'],
  ],
  [
    'interview labels may say how something is said',
    'Frage: Wird das Tor gebaut?\n\nRehm: Ja.\n\nFrage: Wann?\n\nRehm (lacht): Bald.\n\nJutta Rehm baut Tore.',
    ['Jutta Rehm: Ja.', 'Jutta Rehm: Bald.'],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  const script = scriptOf(text, 'de');
  expect(heard(script)).toEqual(expected);
  expect(accountForText(script)).toEqual([]);
});

it('knows the gender from title, noun in -in, article, pronoun or first name', () => {
  const text =
    '„Ja“, sagt Frau Rehm. „Nein“, ruft der Bäcker. „Vielleicht“, meint Sascha Dorn, Leiterin des Museums. „Gut“, seufzt eine Angestellte. „Schön“, sagt Alois Huber.';
  const genders = scriptOf(text, 'de')
    .speakers.slice(1)
    .map((speaker) => [speaker.name ?? speaker.description, speaker.gender]);
  expect(genders).toEqual([
    ['Rehm', 'female'],
    ['der Bäcker', 'male'],
    ['Sascha Dorn', 'female'],
    ['eine Angestellte', 'female'],
    ['Alois Huber', 'male'],
  ]);
});

import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  ['the subject stands before its verb', '“The gate is shut,” Wendy Harker said.', ['Wendy Harker: The gate is shut,']],
  [
    'a proverb and a banner speak with nobody’s voice',
    'A banner read: “The lock is ours to keep.” “Still waters run deep,” says the proverb.',
    [],
  ],
  [
    'a long apposition stands between subject and verb',
    '“The gate is shut,” Harker, a warden at the lock, said on Friday.\n\nWendy Harker lives nearby.',
    ['Wendy Harker: The gate is shut,'],
  ],
  [
    'British marks are told from apostrophes',
    '‘I’ve kept the boys’ boats since the ’90s,’ said Wendy Harker. ‘They’re dry.’',
    ['Wendy Harker: I’ve kept the boys’ boats since the ’90s,', 'Wendy Harker: They’re dry.'],
  ],
  [
    'a clause parts a sentence',
    '“We tried,” she said, “and we failed.” Wendy Harker smiled.\n\n“We tried,” Wendy Harker said, “and we failed.”',
    ['unknown: We tried,', 'unknown: and we failed.', 'Wendy Harker: We tried,', 'Wendy Harker: and we failed.'],
  ],
  [
    'the one who is told does not speak',
    'Wendy Harker told Peter Sloane: “You are late.”',
    ['Wendy Harker: You are late.'],
  ],
  [
    'a gerund belongs to the subject of the sentence',
    '“We lost the key,” said its keeper, Peter Sloane, adding: “We have another.”',
    ['Peter Sloane: We lost the key,', 'Peter Sloane: We have another.'],
  ],
  [
    'an organisation and its pronoun are one speaker',
    'Brackwater Ferries said in a statement: “The boat is safe.” It added: “Nobody is ill.”',
    ['Brackwater Ferries: The boat is safe.', 'Brackwater Ferries: Nobody is ill.'],
  ],
  [
    'a spokeswoman without a name is a speaker of her own',
    'According to a spokeswoman for the lock, “nobody was hurt today”. “We were lucky,” she added.',
    ['a spokeswoman for the lock: nobody was hurt today', 'a spokeswoman for the lock: We were lucky,'],
  ],
  [
    'two men: the subject of the sentence before is meant, not the nearer name',
    'Peter Sloane met Martin Hale at the weir. “It will flood,” he said.',
    ['Peter Sloane: It will flood,'],
  ],
  [
    'a role means who has it',
    'Wendy Harker, the harbour master, opened the gate. “Come in,” the harbour master said.',
    ['Wendy Harker: Come in,'],
  ],
  [
    'as somebody put it is set off by a comma',
    'As Peter Sloane put it, “You can’t fish in a car park.”',
    ['Peter Sloane: You can’t fish in a car park.'],
  ],
  [
    'a name before its analysis owns it',
    "Harbour Weekly's report concluded, “The lock will last another century.”",
    ['Harbour Weekly: The lock will last another century.'],
  ],
  [
    'titles, nicknames and fragments stay with the narrator',
    'The play “The Long Weir” opens tonight. He is known as “the Heron”. Hale called the plan “a disgrace” and Sloane has “huge respect” for it.',
    [],
  ],
  [
    'words inside a sentence after that stay with the narrator',
    'Wendy Harker said that the gate was “not something we could have mended in a day”.',
    [],
  ],
  [
    'another subject in between ends the follow-on',
    '“The gate is shut,” said Wendy Harker. Peter Sloane walked away. “I have seen enough of this place.”',
    ['Wendy Harker: The gate is shut,', 'unknown: I have seen enough of this place.'],
  ],
  [
    'a headline’s quotation stays with the narrator',
    '# Lock keeper: ‘We tried everything’\n\n“We tried everything,” said Wendy Harker.',
    ['Wendy Harker: We tried everything,'],
  ],
  [
    'a question label and an answer label tell who asks',
    'Wendy Harker keeps the lock.\n\nQ: Is it hard?\n\nA: Only in winter.\n\nQ: Why?\n\nA: Ice.',
    ['Wendy Harker: Only in winter.', 'Wendy Harker: Ice.'],
  ],
  [
    'an owner before a noun is not who speaks',
    'Peter Sloane’s lawyer, Wendy Harker, sighed. “He is late,” she said.\n\n“He always is,” said an engineer at the firm’s Leeds mill.',
    ['Wendy Harker: He is late,', 'an engineer at the firm’s Leeds: He always is,'],
  ],
  [
    'a name before a role says where somebody belongs',
    'Lock director Peter Sloane said: “It will hold.” Brackwater Ferries spokeswoman Ana Hale disagreed. “It will not,” she said.',
    ['Peter Sloane: It will hold.', 'Ana Hale: It will not,'],
  ],
  [
    'a number, commas and a complement stand between subject and verb',
    '“It is deep,” Wendy Harker, 34, a diver from Hull, told reporters. “We saw eels,” a boy at the front of the boat shouted.',
    ['Wendy Harker: It is deep,', 'a boy at the front of the boat: We saw eels,'],
  ],
  [
    'whatever a subject does behind a quotation is a way of saying it',
    'Wendy Harker waved. “Mind the third step,” she mouthed from the bank.',
    ['Wendy Harker: Mind the third step,'],
  ],
  [
    'a title in marks before a relative clause stays with the narrator',
    '“Deep Water,” which opens on Friday, is her third film. Peter Sloane liked it.',
    [],
  ],
  [
    'a surname may be a noun of a person',
    'Theresa Baker runs the yard. “It burned,” Mrs Baker said. “All of it went,” Baker added.',
    ['Theresa Baker: It burned,', 'Theresa Baker: All of it went,'],
  ],
  [
    'an age and an origin call somebody again',
    'Luca Bruni, 36, was in tears. “It is over,” the 36-year-old said. “At last,” the Italian added.',
    ['Luca Bruni: It is over,', 'Luca Bruni: At last,'],
  ],
  [
    'an origin at the head of a paragraph is not whoever spoke last',
    '“He ran,” said Wendy Harker of Luca Bruni, who won.\n\nThe Italian smiled. “I ran,” he said.',
    ['Wendy Harker: He ran,', 'The Italian: I ran,'],
  ],
  [
    'they means several people before one',
    'Wendy Harker laughed. Two pupils shared a boat. “We are wet,” they said.',
    ['Two pupils: We are wet,'],
  ],
  [
    'the subject of the main clause is meant, not that of another',
    'Asked whether Peter Sloane would come, Martin Hale laughed. “He is asleep,” he said.',
    ['Martin Hale: He is asleep,'],
  ],
  [
    'two subjects of one gender leave a pronoun open',
    'Peter Sloane left and Martin Hale stayed. “It is late,” he said.',
    ['unknown: It is late,'],
  ],
  [
    'in a new paragraph of the narrator two subjects of the one before leave it open',
    'Ana Hale sang for years. “She was good,” said Wendy Harker.\n\nFame came late, and it did not last. “Nobody asked me,” she said.',
    ['Wendy Harker: She was good,', 'unknown: Nobody asked me,'],
  ],
  [
    'of two with one surname the title tells, or who has just been spoken of',
    'Iain Mull and Ross Mull live here with Kirsty Mull.\n\n“No,” said Ms Mull.\n\nIain laughed. “Yes, we do,” Mr Mull said.\n\n“Never,” said Mr Mull.',
    ['Kirsty Mull: No,', 'Iain Mull: Yes, we do,', 'unknown: Never,'],
  ],
  [
    'a role may be given a name only later',
    'The coroner opened the hearing. “Sit down,” the coroner said. Philippa Dray, the coroner, has sat since May.',
    ['Philippa Dray: Sit down,'],
  ],
  [
    'a company is called again by what companies are',
    'Corvane, the operator, tweeted: “Please do not travel.” “We regret it,” the company said. “Very much,” it added.',
    ['Corvane: Please do not travel.', 'Corvane: We regret it,', 'Corvane: Very much,'],
  ],
  [
    'what somebody’s letter says, they say; a sign speaks for itself',
    'Wendy Harker left on Monday. Her letter read: “I have had enough of this.”\n\nA boy held up a sign. It read: “Where will I go on Saturdays?”',
    ['Wendy Harker: I have had enough of this.', 'a sign: Where will I go on Saturdays?'],
  ],
  [
    'the one who is told may be described at length',
    'Then Wendy Harker told Peter Sloane, the man who had opened the gate, “You can go home now, Peter.”',
    ['Wendy Harker: You can go home now, Peter.'],
  ],
  [
    'a subject that laughs says what follows; one that only walks away after another’s words does not',
    'Asked about it, Wendy Harker laughed. “Let me enjoy the bus home first.”',
    ['Wendy Harker: Let me enjoy the bus home first.'],
  ],
  [
    'an adverbial before the marks changes nothing',
    'Peter Sloane shrugged. After a week, “you start looking for other things,” he said.',
    ['Peter Sloane: you start looking for other things,'],
  ],
  [
    'what a crowd sings without a comma is the crowd’s or the narrator’s, and nobody’s voice has no name',
    'Nobody knows who sang “Are you watching this?” from the roof.',
    [],
  ],
  [
    'decimals and abbreviations end no sentence',
    'The Bakers Union, which speaks for 1.2 million people, warned: “We will remember it.” “So will we,” said Det Con Ana Hale.',
    ['Bakers Union: We will remember it.', 'Ana Hale: So will we,'],
  ],
  [
    'curly and straight marks may be mixed',
    '“I could hear them", said Wendy Harker, who was there. She left.',
    ['Wendy Harker: I could hear them'],
  ],
  [
    'a participle that begins the sentence is nobody’s name',
    'A diver came to the hearing.\n\nGiving evidence, Wendy Harker said she had seen it. “It was open,” she told the court.',
    ['Wendy Harker: It was open,'],
  ],
  [
    'a clause may stand between a role and its name',
    'A lawyer representing the lock, Ana Hale, apologised. “We are sorry,” she said.',
    ['Ana Hale: We are sorry,'],
  ],
  [
    'a word of naming gives a man his name',
    'The postman, a young man called Kieran, ends his round here. “It is one big house,” he says.',
    ['Kieran: It is one big house,'],
  ],
];

it.each(cases)('%s', (_, text, expected) => {
  const script = scriptOf(text, 'en');
  expect(heard(script)).toEqual(expected);
  expect(accountForText(script)).toEqual([]);
});

it('gives no name to a speaker in a language it does not know, and keeps terms with the narrator', () => {
  expect(heard(scriptOf('Ana Lunde skriver: «Vi stenger havnen i dag.» Ordet «havn» er gammelt.', 'nb'))).toEqual([
    'unknown: Vi stenger havnen i dag.',
  ]);
});

it('pairs marks that open here and close there by their neighbours', () => {
  expect(heard(scriptOf('Jana Roth sagt: „Das Tor ist heute zu.“ Und: »Wir warten noch immer hier.«', 'da'))).toEqual([
    'unknown: Das Tor ist heute zu.',
    'unknown: Wir warten noch immer hier.',
  ]);
});

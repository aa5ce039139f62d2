import { expect, it } from 'vitest';
import { accountForText } from '../../src/script/account-for-text.ts';
import { heard, scriptOf } from './article-of.ts';

const cases: readonly (readonly [title: string, text: string, heard: readonly string[]])[] = [
  ['the subject stands before its verb', '“The gate is shut,” Wendy Harker said.', ['Wendy Harker: The gate is shut,']],
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

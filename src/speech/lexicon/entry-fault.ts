import type { LexiconEntry } from './lexicon-entry.ts';

/** The most UTF-16 units of each part: more is a mistake, and would slow down every line. */
const LONGEST = { grapheme: 200, alias: 500, phonemes: 200, respelling: 200 };

/** What is wrong with an entry and what to do about it; undefined when it can be used. */
export function entryFault(entry: LexiconEntry): { readonly message: string; readonly hint: string } | undefined {
  const { graphemes, alias, phonemes, respelling, language } = entry;
  for (const grapheme of graphemes) {
    const fault = graphemeFault(grapheme);
    if (fault) return fault;
  }
  if (alias === undefined && phonemes === undefined && respelling === undefined)
    return {
      message: 'it does not say how it is said',
      hint: 'give it an alias (words), phonemes (IPA) or a respelling',
    };
  if (language !== undefined && !LANGUAGE.test(language))
    return { message: `"${cut(language)}" is not the tag of a language`, hint: 'tags look like fr, en-GB or pt-BR' };
  return wordsFault('alias', alias) ?? wordsFault('respelling', respelling) ?? phonemesFault(phonemes);
}

type Fault = ReturnType<typeof entryFault>;

const LANGUAGE = /^[a-zA-Z]{2,8}(?:-[a-zA-Z0-9]{1,8}){0,8}$/;
const CONTROL = /\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

function graphemeFault(grapheme: string): Fault {
  if (grapheme.trim() === '')
    return { message: 'the written form is empty', hint: 'write the word as articles have it' };
  return lengthFault('written form', grapheme, LONGEST.grapheme) ?? controlFault('written form', grapheme);
}

function wordsFault(what: 'alias' | 'respelling', said: string | undefined): Fault {
  if (said === undefined) return undefined;
  if (!/[\p{L}\p{N}]/u.test(said))
    return {
      message: `the ${what} has no word in it`,
      hint: 'write the words that are to be said, or take the entry out',
    };
  const fault = lengthFault(what, said, LONGEST[what]) ?? controlFault(what, said);
  if (fault) return fault;
  // Two square brackets in a row open a notation of sounds in one engine.
  if (/[<>]|\[\[|\]\]|&#?\w{1,20};/u.test(said))
    return {
      message: `the ${what} holds markup: “${cut(said)}”`,
      hint: 'write plain words; sounds belong into phonemes',
    };
  return undefined;
}

function phonemesFault(phonemes: string | undefined): Fault {
  if (phonemes === undefined) return undefined;
  const fault = lengthFault('phonemes', phonemes, LONGEST.phonemes) ?? controlFault('phonemes', phonemes);
  if (fault) return fault;
  if (/\p{L}/u.test(phonemes) && IPA.test(phonemes)) return undefined;
  return {
    message: `the phonemes are not IPA: “${cut(phonemes)}”`,
    hint: 'write the letters of the International Phonetic Alphabet, without slashes or square brackets around them',
  };
}

/** Letters that are small or have no case, marks, signs of stress, length, tone, break and tie, and blanks. */
const IPA = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{Sk}ꜛꜜ↗↘↓↑|‖‿.‖() -]+$/u;

function lengthFault(what: string, text: string, longest: number): Fault {
  return text.length <= longest
    ? undefined
    : { message: `the ${what} has ${text.length} characters: “${cut(text)}”`, hint: `at most ${longest} are taken` };
}

function controlFault(what: string, text: string): Fault {
  return CONTROL.test(text)
    ? { message: `the ${what} holds a control character`, hint: 'type it anew in a plain text editor' }
    : undefined;
}

/** The beginning of a text of any length, for a message. */
export function cut(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

import { wordSet } from './word-set.ts';

/** The most frequent short words of a language: what tells a sentence from a menu, and one language from another. */
export function functionWordsOf(tag: string): ReadonlySet<string> {
  return functionWords.get(tag) ?? new Set();
}

/** Function words by language; words that several languages have count for each. */
export const functionWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'fr',
    wordSet(
      'le la les un une des du de et est en que qui dans pour par sur au aux avec ce cette ces il elle ils elles on nous vous ne pas plus se sa son ses leur leurs mais ou où',
      'sont été être ont avait était comme sans après avant entre depuis aussi même selon très tout tous lors dont chez fait y à a',
    ),
  ],
  [
    'en',
    wordSet(
      'the a an of and to in is that for on with as was were by at from it its this these those are be been has have had he she they we you his her their not but or which who',
      'will would after before when there about into more than said says over out up what if so can could how our my your no',
    ),
  ],
  [
    'de',
    wordSet(
      'der die das und ist in den von zu mit dem des nicht ein eine einen einem einer auf für im sich auch als es an werden aus er hat dass sie nach wird bei um am sind noch wie',
      'über so zum zur haben nur oder aber vor bis mehr durch man sein wurde wir ich war',
    ),
  ],
  [
    'es',
    wordSet(
      'el la los las un una de del a y en que es por para con no se su sus al lo como más pero este esta entre ha han fue son ya o cuando también hasta desde sobre sin le les',
      'ser está muy según tras donde años dos todo',
    ),
  ],
  [
    'it',
    wordSet(
      'il lo la i gli le un una di a del della dei delle e è che in per con non si su al alla da dal nel nella sono ha hanno come più ma anche questo questa dopo tra era',
    ),
  ],
  [
    'pt',
    wordSet(
      'o a os as um uma de do da dos das e é que em no na nos nas por para com não se ao à mais como mas foi são ele ela também já seu sua entre quando pelo pela ou até isso está',
    ),
  ],
  [
    'nl',
    wordSet(
      'de het een en van in is dat op te voor met zijn niet aan er om ook als maar bij door naar uit dan nog wel wordt werd heeft hebben hij ze zij dit die deze over',
    ),
  ],
]);

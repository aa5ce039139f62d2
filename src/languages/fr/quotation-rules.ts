import type { QuotationRules } from '../quotation-rules.ts';
import { phrases, wordSet } from '../shared/word-set.ts';
import { frenchReportingVerbs, frenchSubjectlessVerbs } from './reporting-verbs.ts';

/** Speech in French: « », “ ”, " ", dialogue dashes, the reporting clause after its quotation with the subject behind the verb. */
export const frenchQuotationRules: QuotationRules = {
  marks: [
    { open: '«', close: '»' },
    { open: '“', close: '”' },
    { open: '„', close: '”' },
    { open: '"', close: '"' },
    { open: '‘', close: '’' },
    { open: "'", close: "'" },
    { open: '‹', close: '›' },
  ],
  reportingVerbs: frenchReportingVerbs,
  subjectlessVerbs: frenchSubjectlessVerbs,
  verbHelpers: wordSet(
    "a ont avait avaient aurait auraient eut est sont était étaient s' se lui leur l' le la les en y m' me nous n' ne pas t",
    'vient viennent venait de tient tenait à devait doit va ira peut pouvait pourrait même aussi encore déjà ensuite alors également',
    "toujours ainsi puis enfin toutefois cependant d' ailleurs hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche",
    'ce cette matin soir bien plus tard à nouveau simplement',
  ),
  adverbEnding: 'ment',
  incisesInside: true,
  verbSecond: false,
  sourcePhrases: phrases(
    'selon',
    "d'après",
    'à en croire',
    "de l'avis de",
    "de l'avis du",
    'aux yeux de',
    'aux yeux du',
    'aux dires de',
    'aux dires du',
    'dixit',
  ),
  openingSourcePhrases: phrases('pour'),
  asWords: wordSet('comme ainsi'),
  namingWords: wordSet(
    'dit dite dits appelé appelée appelés baptisé baptisée baptisés surnommé surnommée intitulé intitulée intitulés nommé nommée',
    'qualifié qualifiée traité traitée soi-disant comme mot mots terme termes expression film livre émission opération plan thème',
    'titre chanson roman album série spectacle exposition slogan formule notion label programme projet revue collection',
  ),
  speakingWords: wordSet("je j' me m' moi mon ma mes nous notre nos tu te t' toi ton ta tes vous votre vos"),
  finiteVerbs: wordSet(
    'est sont était étaient sera seront serait soit suis sommes êtes a ai as avons avez ont avait avaient aura auront aurait aurai',
    'fait font faisait fera peut peuvent pouvait pourra pourrait doit doivent devait devra devrait va vont allait ira veut veulent voulait',
    'faut fallait faudra faudrait vient viennent venait reste restent sait savent savait dit disent voit voient met mettent prend prennent',
    "c'est",
  ),
  questionLabels: wordSet('q question questions'),
  answerLabels: wordSet('r réponse a rép'),
};

import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What German pages print below an article, above links to others, and where the rest is for subscribers. */
export const germanEndingPhrases: Pick<LineRules, 'endMarks' | 'boxHeadings' | 'paywalls'> = {
  endMarks: {
    whole: phraseSet(
      'impressum | datenschutz | datenschutzerklärung | agb | kontakt | kommentare | alle kommentare | leserkommentare | ihre meinung | diskutieren sie mit | meistgelesen | am meisten gelesen | meistgelesene artikel',
      'meistkommentiert | schlagworte | schlagwörter | stichwörter | themen in diesem artikel | mehr zu diesem thema | tags | kategorien | archiv | nutzungsbedingungen | mediadaten | über den autor | über die autorin',
      'zum autor | zur autorin | der autor | die autorin | aus dem netz | auch im netz | alle rechte vorbehalten | folgen sie uns | fehler melden | fehler gefunden? | services | unsere angebote | weitere angebote',
      'top-themen | neueste artikel | startseite | korrekturhinweis',
      'zur person',
    ),
    short: phraseList(
      'schlagworte | stichworte | schlagwörter | tags: | themen: | kategorien: | impressum | © | copyright | alle rechte | meistgelesen | am meisten gelesen | veröffentlicht in | kommentar schreiben | schreiben sie einen kommentar',
      'fehler melden | haben sie einen fehler | kommentare (',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | alle rechte vorbehalten | nachdruck | die vervielfältigung | der beitrag erschien zuerst | dieser artikel erschien zuerst | dieser artikel ist zuerst | dieser beitrag erschien zuerst',
      'haben sie hinweise | haben sie einen fehler | diskutieren sie mit | bitte beachten sie unsere netiquette',
    ),
    holds: phraseList('erschien zuerst auf | alle rechte vorbehalten'),
  },
  boxHeadings: {
    whole: phraseSet(
      'mehr zum thema | mehr zu diesem thema | zum thema | mehr dazu | lesen sie auch | auch interessant | das könnte sie auch interessieren | das könnte sie interessieren | das könnte dich auch interessieren',
      'ähnliche artikel | verwandte artikel | verwandte themen | weitere artikel | weitere themen | weitere meldungen | weitere nachrichten | empfehlungen | empfehlungen der redaktion | redaktionstipp | unsere empfehlungen',
      'aus dem archiv | siehe auch | weiterführende links | links zum thema | passend zum thema | hintergrund | dossier | im dossier | nicht verpassen | aktuelle artikel | mehr aus dem ressort | mehr aus der region | lesetipps | zum weiterlesen',
    ),
    short: phraseList('mehr zum thema | weitere artikel | ähnliche artikel | alle artikel zu | auch interessant'),
    named: phraseList('mehr aus | mehr zu | mehr von'),
  },
  paywalls: {
    whole: phraseSet('nur für abonnenten | exklusiv für abonnenten | jetzt weiterlesen'),
    starts: phraseList(
      'jetzt weiterlesen mit | weiterlesen mit | dieser artikel ist nur | dieser artikel ist exklusiv | dieser inhalt ist nur | sie möchten weiterlesen | um weiterzulesen | zum weiterlesen | den vollständigen artikel',
      'den ganzen artikel lesen | lesen sie den ganzen | bitte melden sie sich an, um | sie haben ihr | bereits abonnent | mit einem abo | diesen artikel weiterlesen',
    ),
  },
};

import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What French pages print below an article, above links to others, and where the rest is for subscribers. */
export const frenchEndingPhrases: Pick<LineRules, 'endMarks' | 'boxHeadings' | 'paywalls'> = {
  endMarks: {
    whole: phraseSet(
      'mentions légales | commentaires | vos commentaires | réactions | vos réactions | les plus lus | le plus lu',
      'les plus partagés | les plus commentés | thématiques associées | mots-clés | mots clés | tags | thèmes | sujets',
      'archives | contact | contacts | conditions générales | cgu | cgv | politique de confidentialité',
      'données personnelles | plan du site | à propos | suivez-nous | signaler une erreur | sponsorisé',
      "contenus sponsorisés | services | nos services | tous droits réservés | crédits | l'auteur | l'autrice",
      "à propos de l'auteur | à propos de l'autrice | vous souhaitez réagir? | ailleurs sur le web | à ne pas manquer",
      "les dernières actualités | l'actu en continu | nos autres sites | publicité légale",
    ),
    short: phraseList(
      'archivé en | mots-clés | mots clés | tags: | thèmes: | sujets: | © | copyright | tous droits | publié dans',
      'classé dans | réagissez | laisser un commentaire | laissez un commentaire | signaler un | les plus lus',
      'toutes les archives | vous avez aimé cet article',
      'commentaires (| réactions (',
    ),
    starts: phraseList(
      '© # | copyright © | copyright # | tous droits réservés | reproduction interdite | toute reproduction',
      "l'article est apparu en premier | cet article est apparu en premier | pour commenter cet article",
    ),
  },
  boxHeadings: {
    whole: phraseSet(
      'sur le même sujet | sur le même thème | dans la même rubrique | articles liés | articles associés',
      'articles similaires | à lire aussi | lire aussi | à lire également | lire également | à lire | a lire aussi',
      'a lire également | en relation | voir aussi | pour aller plus loin | aller plus loin | sur le web',
      'nos articles sur le sujet | notre dossier | dossier | vous aimerez aussi | vous aimerez peut-être',
      'vous pourriez aussi aimer | à découvrir | à voir aussi | recommandé pour vous | nos recommandations',
      "notre sélection | lire plus | plus d'articles | d'autres articles | autres articles | dans l'actualité",
      'dans la même catégorie | les plus récents | suggestions',
    ),
    short: phraseList(
      "sur le même sujet | articles liés | plus sur | plus d'actualités | plus d'infos | tous nos articles",
      'nos derniers articles | nos autres articles | à lire dans | les articles',
    ),
  },
  paywalls: {
    whole: phraseSet('réservé aux abonnés | article réservé aux abonnés'),
    starts: phraseList(
      'cet article est réservé | article réservé aux | la suite est réservée | la lecture de ce',
      'pour lire la suite | la suite de cet article | lisez la suite en | abonnez-vous pour lire | vous avez lu #',
      'connectez-vous pour lire',
    ),
    notices: phraseList('il vous reste #'),
  },
};

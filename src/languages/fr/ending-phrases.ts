import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What French pages print below an article, above links to others, and where the rest is for subscribers. */
export const frenchEndingPhrases: Pick<LineRules, 'endMarks' | 'boxHeadings' | 'paywalls'> = {
  endMarks: {
    whole: phraseSet(
      'mentions légales | commentaires | vos commentaires | réactions | vos réactions | les plus lus | le plus lu | les plus partagés',
      'les plus commentés | thématiques associées | mots-clés | mots clés | tags | thèmes | sujets | archives | contact | contacts',
      'conditions générales | cgu | cgv | politique de confidentialité | données personnelles | plan du site | à propos | suivez-nous',
      "signaler une erreur | sponsorisé | contenus sponsorisés | services | nos services | tous droits réservés | crédits | l'auteur | l'autrice",
      "à propos de l'auteur | à propos de l'autrice | vous souhaitez réagir? | ailleurs sur le web | à ne pas manquer | les dernières actualités",
      "l'actu en continu | nos autres sites | publicité légale | plus sur le sujet | plus d'infos sur | tous les commentaires | vos commentaires (#)",
      'commentaires (#) | laisser un commentaire | laisser une réponse | poster un commentaire | publier un commentaire | ajouter un commentaire',
      'écrire un commentaire | votre commentaire | espace commentaires | les commentaires sont fermés | règles de modération | charte de modération',
      'connectez-vous pour commenter | thématiques | thèmes associés | sujets associés | sujets liés | mots clefs | étiquettes | rubriques associées',
      'lieux | personnalités | biographie | voir ses articles | tous ses articles | du même auteur | de la même autrice | service clients',
      "service client | conditions d'utilisation | conditions générales d'utilisation | ombudsman | protection des données | recrutement",
      'nous contacter | régie publicitaire | accessibilité: non conforme | accessibilité: partiellement conforme | nos sites | les sites du groupe',
      'le groupe | nos partenaires | articles les plus lus | articles récents | les plus consultés | les plus vus | les plus commentés du moment',
      "top articles | le top # | tendances | dernières minutes | dernières nouvelles | les dernières infos | dernières infos | l'info en continu",
      'en ce moment | la rédaction vous conseille | la rédaction vous recommande | sélectionné pour vous | contenus partenaires | liens sponsorisés',
      "le monde est | derniers articles | derniers podcasts | navigation de l'article | partagez votre avis | réagir | réagissez | la discussion",
      "conversation | participer à la conversation | newsletter du jour | nos newsletters | lire l'édition du | jeux | nos jeux | mots croisés",
      "petites annonces | avis de décès | nécrologie | annonces légales | les offres du moment | codes promo | guides d'achat",
    ),
    short: phraseList(
      'archivé en | mots-clés | mots clés | tags: | thèmes: | sujets: | © | copyright | tous droits | publié dans | classé dans | réagissez',
      'laisser un commentaire | laissez un commentaire | signaler un | les plus lus | toutes les archives | vous avez aimé cet article',
      'commentaires ( | réactions ( | plus sur le sujet | poster un commentaire | ajouter un commentaire | laisser un | votre adresse e-mail ne sera',
      'les champs obligatoires | les commentaires sont | connectez-vous pour commenter | classé sous | étiquettes: | mots-clefs | rubriques:',
      "dans cet article: | voir ses articles | voir tous ses | tous ses articles | tous les articles de | suivez l'auteur | conditions d'utilisation",
      'gérer mes cookies | (c) # | impressum | vos commentaires | # commentaires | lire aussi: les | la rédaction vous | conditions générales',
    ),
    starts: phraseList(
      "© # | copyright © | copyright # | tous droits réservés | reproduction interdite | toute reproduction | l'article est apparu en premier",
      'cet article est apparu en premier | pour commenter cet article | (c) # | reproduction et diffusion interdites',
      'votre adresse e-mail ne sera pas publiée | votre adresse de messagerie ne sera | les commentaires sont la propriété',
      'les commentaires sont modérés | pour pouvoir commenter | vous devez être connecté pour | vous devez vous connecter | les propos tenus dans',
      "cette tribune n'engage | cet article n'engage | les opinions exprimées | les contenus sont | article publié le | cet article est paru",
      "cet article a d'abord été | cet article a été initialement publié",
    ),
    holds: phraseList('tous droits réservés | tous droits reserves'),
  },
  boxHeadings: {
    whole: phraseSet(
      'sur le même sujet | sur le même thème | dans la même rubrique | articles liés | articles associés | articles similaires | à lire aussi',
      'lire aussi | à lire également | lire également | à lire | a lire aussi | a lire également | en relation | voir aussi | pour aller plus loin',
      'aller plus loin | sur le web | nos articles sur le sujet | notre dossier | dossier | vous aimerez aussi | vous aimerez peut-être',
      'vous pourriez aussi aimer | à découvrir | à voir aussi | recommandé pour vous | nos recommandations | notre sélection | lire plus',
      "plus d'articles | d'autres articles | autres articles | dans l'actualité | dans la même catégorie | les plus récents | suggestions",
      'à lire aussi sur le sujet | lire aussi sur le sujet | à lire sur le même sujet | sur ce sujet | sur ce thème | sujets connexes',
      'en lien avec cet article | liens utiles | notre dossier complet | notre série | dans la même série | dans le même dossier | autres épisodes',
      'tous les épisodes | à voir également | à (re)lire | à relire | à revoir | à écouter | à écouter aussi | vous pourriez aimer',
      'vous pourriez être intéressé par | cela peut vous intéresser | ça peut vous intéresser | ces articles peuvent vous intéresser',
      'ces articles pourraient vous intéresser | ceci pourrait vous intéresser | pour aller plus loin sur le sujet | pour approfondir | et aussi',
      "aussi à lire | à ne pas rater | à ne pas manquer | l'actu en continu | plus d'actualités | plus d'actu | autres actualités | autres sujets",
      "ailleurs dans l'actualité | ailleurs sur le site | les plus populaires | populaires | populaire | recommandés | recommandé | nos suggestions",
      'notre choix | le choix de la rédaction | les choix de la rédaction | la rédaction recommande | lire dans cette rubrique',
      'en savoir plus sur le sujet | contenu associé | contenus associés | contenus liés',
    ),
    short: phraseList(
      "sur le même sujet | articles liés | plus sur | plus d'actualités | plus d'infos | tous nos articles | nos derniers articles",
      "nos autres articles | à lire dans | les articles | à lire aussi | lire aussi: | autres articles | d'autres articles | les derniers articles",
      "dans la même rubrique | plus de contenus | toute l'actualité | toutes nos informations | sur le même thème | vous aimerez | vous pourriez",
      'ces articles',
    ),
  },
  paywalls: {
    whole: phraseSet(
      'réservé aux abonnés | article réservé aux abonnés | contenu réservé aux abonnés | cet article est réservé aux abonnés | réservé à nos abonnés',
      'contenu payant | article payant | article premium | pour les abonnés seulement',
    ),
    starts: phraseList(
      'cet article est réservé | article réservé aux | la suite est réservée | la lecture de ce | pour lire la suite | la suite de cet article',
      'lisez la suite en | abonnez-vous pour lire | vous avez lu # | connectez-vous pour lire | pour continuer votre lecture',
      "pour continuer la lecture | pour poursuivre votre lecture | pour poursuivre la lecture | pour lire cet article | pour lire l'intégralité",
      'pour accéder à la suite | abonnez-vous pour | la suite de ce contenu | le reste de cet article | ce contenu est réservé',
      'ce contenu est accessible | cet article est payant | cet article est destiné | vous avez atteint la limite | il vous reste # % | déjà abonné',
      'inscrivez-vous pour lire | créez un compte pour lire | connectez-vous pour continuer | débloquez cet article | lisez la suite',
    ),
    notices: phraseList('il vous reste #'),
  },
};

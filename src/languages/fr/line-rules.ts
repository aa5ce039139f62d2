import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet } from '../shared/phrase-set.ts';
import { wordSet } from '../shared/word-set.ts';

/** Lines around an article as French pages print them. */
export const frenchLineRules: LineRules = {
  phrases: {
    navigation: {
      whole: phraseSet(
        'menu | le menu | accueil | recherche | rechercher | rubriques | plan du site | retour | retour en haut',
        "haut de page | fermer | ouvrir le menu | fermer le menu | page d'accueil | à la une | en direct | en continu",
        "toute l'actualité | actualités | dernières infos | dernière minute | suivant | précédent | article suivant",
        'article précédent | direct | le direct | replay | édition abonnés | mon espace | langue | langues | voir plus',
        'voir tout | afficher plus | afficher la suite | lire la suite | en savoir plus | qui sommes-nous? | contactez-nous',
        'soutenez-nous',
        'navigation',
      ),
      short: phraseList(
        'aller au | aller à | passer au | accéder au | retour à | retour vers | rechercher dans | rechercher sur',
        "voir les autres | voir tous les | voir toutes les | fil d'ariane | vous êtes ici | temps de chargement",
        'afficher le menu',
      ),
    },
    consent: {
      whole: phraseSet(
        'tout accepter | accepter | refuser | tout refuser | accepter refuser | continuer sans accepter | paramétrer',
        'personnaliser | accepter et fermer | accepter et continuer | gérer mes choix | gérer les cookies',
        'paramétrer les cookies | ok',
      ),
      starts: phraseList(
        'nous utilisons des cookies | nous utilisons, avec | nous et nos partenaires | nos partenaires et nous',
        'en poursuivant votre navigation | en poursuivant la navigation | ce site utilise des cookies',
        'en cliquant sur accepter | gestion des cookies',
        'vous pouvez retirer votre consentement | le respect de votre vie privée',
      ),
      holds: phraseList(
        'nous … utilisation de cookies | en … utilisation de cookies | en … utilisation des cookies | vous … utilisation des cookies | en … dépôt de cookies | consulter … politique de cookies | consultez … politique de confidentialité | voir … politique de confidentialité | pour … notre politique de confidentialité | en … politique de confidentialité',
      ),
      notices: phraseList('avec votre accord | vous pouvez modifier vos choix'),
    },
    subscription: {
      whole: phraseSet(
        "s'abonner | je m'abonne | abonnez-vous | abonnement | se connecter | connexion | mon compte | créer un compte",
        "s'inscrire | s'identifier | déjà abonné? | déjà abonné | newsletter | newsletters | je m'inscris | inscription",
        'votre adresse e-mail | votre adresse email | adresse e-mail | email | e-mail | espace abonnés | abonnés',
        'article réservé aux abonnés | offrir cet article | faire un don | don',
        'recevoir',
      ),
      short: phraseList(
        "s'abonner | abonnez-vous | inscrivez-vous | recevez | déjà abonné | l'abonnement",
        'profitez de | à partir de # € | sans engagement | connectez-vous | article offert | suivez-nous | téléchargez',
        'accédez à | newsletter | soutenez',
        'recevoir la | recevoir les | recevoir nos | recevoir notre | recevoir par',
      ),
      starts: phraseList(
        "abonnez-vous | inscrivez-vous à | recevez chaque | recevez tous les | recevez l'essentiel | recevoir la newsletter",
        "recevez notre | recevez nos | retrouvez toute l'actualité | toute l'actualité dans votre | pour ne rien manquer",
        'pour ne rien rater | chaque matin, recevez | chaque semaine, recevez | suivez-nous sur | suivez toute',
        "téléchargez l'application | téléchargez notre | vous pouvez vous désabonner",
        'vous pouvez vous désinscrire | déjà abonné? | cet article est réservé | article réservé aux',
        'la suite est réservée | la suite de cet article',
      ),
      notices: phraseList('il vous reste # | en vous inscrivant'),
    },
    share: {
      whole: phraseSet(
        "partager | partage | partager l'article | partager cet article | partagez | imprimer | copier le lien | lien copié",
        'envoyer par e-mail | envoyer par mail | envoyer | enregistrer | sauvegarder | favoris | ajouter à ma liste',
        'lire plus tard | commenter | réagir | facebook | twitter | x | whatsapp | linkedin | messenger | telegram',
        'pinterest | instagram | bluesky | threads | tiktok | youtube | mail | e-mail | sms | flipboard | taille du texte',
        "écouter l'article | écouter cet article | classer",
        'suivre',
      ),
      short: phraseList(
        'partagez | copier le lien | envoyer par | temps de lecture | lecture: | lecture #',
        'durée de lecture | imprimer | facebook | twitter | whatsapp | # réactions | # réaction | # commentaires',
        '# commentaire | # partages | # partage | # min | # minutes de lecture | lire les # commentaires',
        'voir les # commentaires | lu # fois | # vues | réactions ( | commentaires (',
        "partager sur | partager par | partager via | partager avec | partager cet | partager cette | partager ce | partager l'article | partager la page | partager le lien | commenter cet | commenter cette | commenter l'article | suivre ce | suivre cet | suivre l'auteur | suivre sur | suivre nos | ajouter à mes | ajouter à ma | ajouter à la liste | ajouter aux",
      ),
      named: phraseList('partager | suivre'),
    },
    advertisement: {
      whole: phraseSet(
        'publicité | pub | annonce | annonces | contenu sponsorisé | sponsorisé | partenaire | contenu partenaire',
        "la suite après la publicité | la suite après cette publicité | l'article continue après la publicité",
        'publi-reportage | communiqué | en partenariat',
      ),
      short: phraseList(
        "la suite après | la suite de votre article après | l'article continue | contenu proposé par",
        'contenu sponsorisé | sponsorisé par | proposé par | en partenariat avec | offert par',
      ),
      named: phraseList('publicité'),
    },
    'related-link': {
      short: phraseList(
        'lire aussi | à lire | a lire | lire également | lire notre | lire: | lisez | à voir | voir aussi',
        'notre dossier | retrouvez notre | retrouvez tous | découvrez | et aussi',
        'aussi sur | également sur | notre décryptage | notre reportage | notre enquête | cliquez ici | consultez',
        "lire l' | lire la suite | lire nos | lire ici | lire plus | découvrir nos | découvrir notre | découvrir tous | découvrir toutes | découvrir l'offre",
        'pour aller plus loin:',
      ),
      starts: phraseList(
        "lire aussi | à lire aussi | a lire aussi | lire également | à lire également | a lire également | lire l'article",
        'voir aussi: | relire: | lire notre | à relire | pour approfondir',
      ),
      named: phraseList('lire | relire | découvrir', 'pour aller plus loin'),
    },
    credit: { short: phraseList('avec afp | avec reuters | avec agences | avec les agences | source: afp') },
    media: {
      whole: phraseSet(
        'vidéo | vidéos | audio | podcast | écouter | regarder | lecture | lire la vidéo | voir la vidéo | photos',
        'infographie | en images',
      ),
      short: phraseList(
        'écoutez | regardez | voir la vidéo | à écouter | à voir en vidéo',
        'retrouvez en vidéo',
        "écouter l' | écouter cet | écouter notre | regarder l' | revoir l'",
        'écouter le | écouter la | écouter en | écouter maintenant | regarder la | regarder le | regarder en | regarder maintenant',
      ),
      starts: phraseList(
        "écoutez l'interview | écoutez le reportage | écoutez notre | regardez la vidéo | regardez notre",
        'votre navigateur ne | cette vidéo ne peut | ce contenu ne peut | pour afficher ce contenu',
        'veuillez activer javascript',
      ),
      named: phraseList('écouter | regarder | vidéo | podcast | audio | revoir | réécouter'),
    },
    gallery: {
      whole: phraseSet(
        'galerie | galerie photo | galerie photos | diaporama | en photos | portfolio | photo précédente | photo suivante',
        "agrandir | agrandir l'image",
      ),
      short: phraseList(
        "diaporama | agrandir l'image | voir les # photos | # photos | photo # sur | image #",
        'galerie photo | galerie photos | galerie de photos',
      ),
      named: phraseList('galerie'),
    },
    embed: {
      starts: ['voir ce tweet', 'voir cette publication sur', 'une publication partagée par', 'un post partagé par'],
    },
  },
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
  missingPages: phraseList(
    "page introuvable | page non trouvée | page inexistante | page n'existe pas | page n'existe plus | page demandée est introuvable",
  ),
  captionStarts: phraseList("légende | légende image | photo d'illustration | image d'illustration"),
  captionPointers: ['sur la photo', 'sur cette photo'],
  noteStarts: phraseList(
    'note de la rédaction | ndlr | rectificatif | correction | erratum | précision | mise à jour | le prénom a été',
    'les prénoms ont été | le nom a été | les noms ont été | cet article a été modifié | cet article a été corrigé',
    'une version précédente',
  ),
  captionRemarks: phraseList(
    "archive | archives | d'illustration | photo d'archives | image d'archive | capture d'écran | illustration",
  ),
  creditWords: phraseList(
    'crédit photo | crédits photo | crédit image | crédit | crédits | photographie | photographe | photo | photos',
    'image | images | illustration | dessin | infographie | source photo',
  ),
  bylineStarts: phraseList(
    'propos recueillis par | textes et photos par | publié par | rédigé par | écrit par | un article de',
    'un reportage de | texte: | auteur: | autrice: | auteurs: | par notre correspondant | par notre correspondante | par notre envoyé spécial',
    'par notre envoyée spéciale | par nos envoyés spéciaux | par nos correspondants | de notre correspondant | de notre correspondante',
    'de notre envoyé spécial | de notre envoyée spéciale | de nos envoyés spéciaux | de nos correspondants | par',
  ),
  bylineJoints: ['et', 'avec', '&', '/'],
  months: monthNames(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mar avr mai juin juil aout sept oct nov déc',
    'jan fév mars avr mai jun jul aoû sep oct nov dec',
  ),
  dateOrder: 'day-month',
  dateWords: wordSet(
    'le à a publié publiée publication mis mise jour modifié modifiée actualisé actualisée posté créé créée écrit dernière modification mardi mercredi jeudi vendredi samedi dimanche lundi',
    "et de du ce en ligne date heure heures h min gmt utc cet cest paris tu temps aujourd'hui hier paru parue",
  ),
  modifiedWords: phraseList('mis à jour | mise à jour | modifié | modifiée | actualisé | dernière modification'),
  functionWords: functionWordsOf('fr'),
  finiteVerbs: wordSet(
    "est sont était étaient a ont avait avaient sera seront fut furent c'est s'est se va vont doit doivent peut peuvent fait font a-t-il a-t-elle n'est n'a n'ont qu'il qu'elle attend attendent veut veulent reste restent",
  ),
  headingWords: phraseSet(
    'réactions | archives | services | contact | direct | recherche | thèmes | sujets | langue | langues | dossier | partage | annonces | refuser | accepter',
  ),
  noticeWords: wordSet(
    'newsletter newsletters lettre e-mail email mail mails boîte cookies cookie données partenaires abonné abonnés abonnement article articles compte offre offres publicités confidentialité désabonner désinscrire contenu contenus',
  ),
  headingStarts: phraseList(
    "comment | pourquoi | quand | qui | que | qu'est-ce | quel | quelle | quels | quelles | où | combien | faut-il",
    'est-ce',
  ),
};

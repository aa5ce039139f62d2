import type { LineRules } from '../line-rules.ts';
import { phraseList, phraseSet } from '../shared/phrase-set.ts';

/** What French pages print around and between the paragraphs of an article, by the reason for leaving it out. */
export const frenchNoticePhrases: LineRules['phrases'] = {
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
};

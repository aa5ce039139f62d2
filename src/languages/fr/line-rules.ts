import type { LineRules } from '../line-rules.ts';
import { functionWordsOf } from '../shared/function-words.ts';
import { monthNames, phraseList, phraseSet, weekdayNames } from '../shared/phrase-set.ts';
import { organisationWordsOf } from '../shared/organisation-words.ts';
import { wordSet } from '../shared/word-set.ts';
import { frenchEndingPhrases } from './ending-phrases.ts';
import { frenchNoticePhrases } from './notice-phrases.ts';

/** Lines around an article as French pages print them. */
export const frenchLineRules: LineRules = {
  phrases: frenchNoticePhrases,
  ...frenchEndingPhrases,
  missingPages: phraseList(
    "page introuvable | page non trouvée | page inexistante | page n'existe pas | page n'existe plus | page demandée est introuvable",
  ),
  skipLinks: [
    'ignorer … et continuer la lecture',
    'passer … et continuer la lecture',
    'sauter … et continuer la lecture',
  ],
  captionStarts: phraseList(
    "photo d'archives | image d'archives | photo prétexte | photo illustration | capture d'écran | illustration: | image illustrative",
    "légende | légende image | photo d'illustration | image d'illustration",
  ),
  captionPointers: ['sur la photo', 'sur cette photo'],
  noteStarts: phraseList(
    "correctif | nota bene | nb: | n.b. | certains prénoms | certains noms | les identités ont | cet article a été mis à jour | cet article a été actualisé | une erreur s'est glissée | une première version | dans une précédente version | dans une première version | une version antérieure | nous avons corrigé | note: | prénom modifié | prénoms modifiés | prénom d'emprunt | prénoms d'emprunt | nom d'emprunt | noms d'emprunt | nom modifié | ce texte a été modifié | cette interview a été | cet entretien a été | droit de réponse | à la demande de l'intéressé",
    'note de la rédaction | ndlr | rectificatif | correction | erratum | précision | mise à jour | le prénom a été',
    'les prénoms ont été | le nom a été | les noms ont été | cet article a été modifié | cet article a été corrigé',
    'une version précédente',
  ),
  captionRemarks: phraseList(
    "image d'illustration | photo prétexte | photo prise | à gauche | à droite | au centre | au premier plan",
    "archive | archives | d'illustration | photo d'archives | image d'archive | capture d'écran | illustration",
  ),
  creditWords: phraseList(
    "ph | source de l'image | crédit de l'image | droits photo",
    "crédits | crédit illustration | crédits images | crédit vidéo | visuel | cliché | photomontage | montage | source image | © photo | photo d'archives",
    'crédit photo | crédits photo | crédit image | crédit | crédits | photographie | photographe | photo | photos',
    'image | images | illustration | dessin | infographie | source photo',
  ),
  bylineStarts: phraseList(
    'texte par | texte par: | textes par',
    'correspondance, | correspondance: | texte, ',
    'un texte de | texte de | textes de | un article de | article de | une enquête de | enquête de | reportage de | récit de | un récit de | chronique de | une chronique de | analyse de | une analyse de | un portrait de | entretien réalisé par | interview réalisée par | entretien: | recueilli par | recueillis par | dossier réalisé par | journaliste: | posté par | mis en ligne par | texte et photos: | textes et photos: | textes: | par:',
    'propos recueillis par | textes et photos par | publié par | rédigé par | écrit par | un article de',
    'un reportage de | texte: | auteur: | autrice: | auteurs: | par notre correspondant | par notre correspondante | par notre envoyé spécial',
    'par notre envoyée spéciale | par nos envoyés spéciaux | par nos correspondants | de notre correspondant | de notre correspondante',
    'de notre envoyé spécial | de notre envoyée spéciale | de nos envoyés spéciaux | de nos correspondants | par',
  ),
  bylineJoints: ['et', 'avec', '&', '/'],
  smallWords: {
    by: ['par', 'de', "d['’]", 'by'],
    for: ['pour', 'POUR', "de l['’]"],
    at: ['à', 'au', 'aux', 'depuis', 'en'],
    of: ['sur', 'de', 'of'],
  },
  ages: {
    before: ['il y a'],
    numbers: ['une?'],
    units: ['secondes?', 'min', 'minutes?', 'heures?', 'h', 'jours?', 'j', 'semaines?', 'mois', 'ans?'],
    after: [],
  },
  notNames: wordSet("le la les l' un une des autres plus"),
  newsroomWords: wordSet('rédaction correspondante correspondant online web'),
  organisationWords: organisationWordsOf('agence média médias télévision rédaction'),
  bylineRoles: wordSet(
    'journalistes chef cheffe',
    'journaliste journalistes reporter reportrice reporters correspondant correspondante correspondants correspondantes envoyé envoyée envoyés envoyées rédacteur rédactrice rédaction chroniqueur chroniqueuse éditorialiste stagiaire pigiste',
  ),
  months: monthNames(
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
    'janv févr mar avr mai juin juil aout sept oct nov déc',
    'jan fév mars avr mai jun jul aoû sep oct nov dec',
  ),
  weekdays: weekdayNames('dimanche lundi mardi mercredi jeudi vendredi samedi', 'dim lun mar mer jeu ven sam'),
  dateOrder: 'day-month',
  dateWords: wordSet(
    'temps durée lecture lire minutes première première rédigé rédigée édition diffusé diffusée enregistré',
    'hne hae hnp hap hac hnc est edt ce cet cette matin soir midi environ',
    'le à a publié publiée publication mis mise jour modifié modifiée actualisé actualisée posté créé créée écrit dernière modification mardi mercredi jeudi vendredi samedi dimanche lundi',
    "et de du ce en ligne date heure heures h min gmt utc cet cest paris tu temps aujourd'hui hier paru parue",
  ),
  modifiedWords: phraseList('mis à jour | mise à jour | modifié | modifiée | actualisé | dernière modification'),
  functionWords: functionWordsOf('fr'),
  finiteVerbs: wordSet(
    "est sont était étaient a ont avait avaient sera seront fut furent c'est s'est se va vont doit doivent peut peuvent fait font a-t-il a-t-elle n'est n'a n'ont qu'il qu'elle attend attendent veut veulent reste restent",
  ),
  headingWords: phraseSet(
    'météo | alertes | jeux | tendances | aide | lieux | biographie | boutique | le groupe | en ce moment | réagir | conversation | la discussion | personnalités | petites annonces | populaire | recommandé | abonnés | don | sondage | émission | vidéo | podcast | audio | photos | recrutement | abonnement | cookies | inscription | courriel | accès direct | sommaire | le fil | notifications',
    'réactions | archives | services | contact | direct | recherche | thèmes | sujets | langue | langues | dossier | partage | annonces | refuser | accepter',
  ),
  commentWords: wordSet('commentaire commentaires réactions réagissez réagir commenter'),
  ownWords: wordSet('nous notre nos'),
  addressWords: wordSet('vous votre vos'),
  noticeWords: wordSet(
    'journalisme journal lecteurs lectrices lecteur don dons soutien soutenez commentaire commentaires lien page site titres média indépendant',
    'whatsapp chaîne canal application appli notifications rédaction actualité actualités inscription inscrivez-vous abonnez-vous désinscription téléchargez',
    'newsletter newsletters lettre e-mail email mail mails boîte cookies cookie données partenaires abonné abonnés abonnement article articles compte offre offres publicités confidentialité désabonner désinscrire contenu contenus',
  ),
  headingStarts: phraseList(
    "comment | pourquoi | quand | qui | que | qu'est-ce | quel | quelle | quels | quelles | où | combien | faut-il",
    'est-ce',
  ),
};

import type { Gender } from '../../model/script.ts';
import { wordMap } from '../shared/word-set.ts';

/** Nouns of bodies that speak in French news, with their grammatical gender: what `elle` or `il` can mean. */
export const frenchOrganisationGenders: ReadonlyMap<string, Gender> = wordMap(
  [
    [
      'mairie société entreprise ville région police justice direction presse fédération confédération association commission banque agence compagnie',
      'chaîne radio télévision opposition majorité organisation ong université fondation préfecture sous-préfecture gendarmerie armée cour ligue',
      'union coopérative chambre ambassade présidence vice-présidence communauté commune métropole administration autorité revue rédaction assemblée',
      'coalition équipe firme start-up startup plateforme intersyndicale régie mutuelle caisse école académie paroisse église mosquée filiale maison',
      'marque enseigne usine holding multinationale pme franchise centrale alliance délégation représentation mission brigade caserne capitainerie',
      'douane marine sécurité chancellerie interprofession cnil clinique maternité crèche troupe amicale guilde corporation coordination agglomération',
      'intercommunalité province institution profession défense accusation partie municipalité collectivité antenne branche section structure boîte',
    ].join(' '),
    'female',
  ],
  [
    [
      'syndicat ministère quotidien journal hebdomadaire mensuel magazine site parti groupe gouvernement conseil comité collectif institut hôpital',
      'tribunal parquet club fabricant constructeur opérateur exploitant consortium département état observatoire laboratoire sénat cabinet bureau',
      'office ordre lycée collège rectorat musée festival théâtre diocèse évêché archevêché distributeur éditeur assureur transporteur avionneur armateur',
      'bailleur fonds conglomérat réseau mouvement front rassemblement secrétariat état-major élysée matignon parlement congrès centre service pôle',
      'ehpad chu foyer studio label orchestre cercle patronat canton consulat barreau cartel lobby think-tank camp clan constructeur équipementier',
    ].join(' '),
    'male',
  ],
);

/** The same nouns alone. */
export const frenchOrganisations: ReadonlySet<string> = new Set(frenchOrganisationGenders.keys());

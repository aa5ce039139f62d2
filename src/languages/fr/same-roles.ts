import { wordSet } from '../shared/word-set.ts';

/** Groups of roles that may mean one person. */
export const sameFrenchRoles: readonly ReadonlySet<string>[] = [
  wordSet('président présidente chef cheffe dirigeant dirigeante patron patronne'),
  wordSet('médecin chirurgien chirurgienne docteur docteure praticien praticienne généraliste urgentiste'),
  wordSet('député députée élu élue parlementaire sénateur sénatrice eurodéputé eurodéputée'),
  wordSet('entraîneur entraîneuse sélectionneur sélectionneuse coach technicien technicienne'),
  wordSet('patron patronne directeur directrice gérant gérante dirigeant dirigeante entrepreneur entrepreneuse'),
  wordSet('joueur joueuse attaquant attaquante buteur buteuse ailier ailière'),
  wordSet('joueur joueuse milieu meneur meneuse'),
  wordSet('joueur joueuse défenseur défenseuse'),
  wordSet('joueur joueuse gardien gardienne'),
  wordSet('maire élu élue édile'),
  wordSet('adjoint adjointe conseiller conseillère élu élue'),
  wordSet('chercheur chercheuse chercheure scientifique'),
  wordSet('avocat avocate défenseur conseil pénaliste'),
  wordSet('juge magistrat magistrate'),
  wordSet('procureur procureure magistrat magistrate'),
  wordSet('présidente président juge magistrat magistrate'),
  wordSet('écrivain écrivaine romancier romancière auteur auteure autrice'),
  wordSet(
    'agriculteur agricultrice paysan paysanne exploitant exploitante éleveur éleveuse cultivateur cultivatrice fermier fermière maraîcher maraîchère',
  ),
  wordSet('musicien musicienne pianiste violoniste violoncelliste guitariste soliste'),
  wordSet('chanteur chanteuse artiste'),
  wordSet('comédien comédienne acteur actrice'),
  wordSet('réalisateur réalisatrice cinéaste'),
  wordSet('enseignant enseignante professeur professeure instituteur institutrice maître maîtresse'),
  wordSet('cycliste coureur coureuse grimpeur grimpeuse sprinteur sprinteuse'),
  wordSet('skieur skieuse fondeur fondeuse champion championne'),
  wordSet('policier policière enquêteur enquêtrice commissaire'),
  wordSet('prévenu prévenue accusé accusée'),
];

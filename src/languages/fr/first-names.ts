import type { Gender } from '../../model/script.ts';
import { wordMap } from '../shared/word-set.ts';

/** First names that are another gender's elsewhere, or that lists of other countries lack. Those of both are `unknown`. */
export const frenchFirstNames: ReadonlyMap<string, Gender> = wordMap(
  [
    [
      'bertrand barnabé aloïs calixte gildas godefroy marin pacôme théodule toussaint sylvère jean gilles erwan malo mathurin félicien fernand firmin florent geoffroy hilaire hippolyte honoré ignace jocelyn josselin ludovic médéric',
      'octave patrice philibert rémi robin rodolphe romuald stanislas sylvain sylvestre ulysse urbain valère valéry virgile vivien anatole ambroise',
      'anselme aimé alexis barthélemy basile constant côme évariste fulbert gratien lilian yacine nordine gwenaël judicaël yvonnick donatien fulgence',
      'placide théophile vianney michel andré rené pascal daniel joël gabriel emmanuel noël gaël maël léo théo noé célian aurélien télesphore',
      'isaïe josué élie tancrède tugdual brendan ronan loup ménélik zéphyr achille amédée aurèle balthazar casimir clovis cyprien désiré eudes fabrice',
      'gontran guénolé hyacinthe jouan lancelot landry léandre lucas matéo maurin nicéphore ogier perceval quentin rémy saturnin tiburce venceslas',
      'wassim yanis ilyes ilyès rayane ayoub bilel aymen anass younes zakaria hicham mounir nassim redouane toufik yazid amadou babacar cheikh demba',
      'lamine mamoudou modou ousseynou pape serigne souleymane tidiane boubou djibril issouf kouamé yao komlan edem koffi rodrigue',
    ].join(' '),
    'male',
  ],
  [
    [
      'frédérique andrée germaine augustine laurence marion ségolène valentine amel renée marcelle paule danielle gabrielle joëlle michelle pascale emmanuelle',
      'maï anaïs maëlle maëlys rozenn soazig annick klervi enora nolwenn gwenn solenn bleuenn aliénor apolline bertille cunégonde domitille ernestine',
      'fleur guenièvre hermance ismérie ludmila maïlys ondine philomène quiterie sibylle théodora zélie zoé ysaline prune capucine garance',
    ].join(' '),
    'female',
  ],
  ['camille dominique claude sacha cyrille lou alix ange charlie eden noa andrea kim morgan yaël sam gwen', 'unknown'],
);

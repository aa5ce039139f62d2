import type { Gender } from '../../model/script.ts';
import { wordMap } from '../shared/word-set.ts';

/** First names whose gender in English-speaking countries differs from elsewhere, is open, or is in few lists. */
export const englishFirstNames: ReadonlyMap<string, Gender> = wordMap(
  [
    [
      'jean joan andrea nicola hilary beverley shirley lesley lynn lynne gail gwen gwendolen dilys ffion bronwen nerys sian siân angharad catrin cerys',
      'elspeth morag mairi catriona ailsa eilidh isla iona rhona senga siobhan siobhán niamh aoife ciara caoimhe sinead sinéad orla orlagh grainne gráinne',
      'roisin róisín maeve saoirse bea bee flo dot dolly viv jess maddie mel tess nell nessa pippa poppy daisy ivy ruby hattie tilly millie ellie',
      'priti suella kemi priya meera leela anita shabana zarah nusrat nazanin aisha ayesha fatima yasmin zainab ngozi nkechi adaeze chioma amina',
      'temperance patience prudence constance clemency verity charity faith hope grace joy mercy blessing comfort philippa rosalind cordelia imogen',
      'averil beryl cheryl meryl sybil muriel avril carol carole lindsay stacey tracey tracy stacy kelly kirsty kirstie mhairi jodie jody',
    ].join(' '),
    'female',
  ],
  [
    [
      'lee les ross iain ewan euan ewen hamish lachlan fergus angus dougal graeme struan callum calum craig keith clive nigel trevor gareth rhys huw hywel',
      'dafydd ieuan iwan emlyn geraint owain aled alun glyn ifor idris seán sean shaun shane eoin owen oisin oisín cormac declan niall ciaran kieran',
      'padraig pádraig seamus séamus dermot diarmuid fintan brendan eamon éamon olu femi kayode chidi emeka obi tunde ade kofi kwame yaw sadiq rishi',
      'imran mohammed muhammad mohamed ahmed yusuf omar hassan hussein tariq waqar desmond piers rupert giles barnaby jasper crispin',
      'tavish wayne dwayne duane dwight earl duke chuck buck hank chet clint kurt rusty randy marvin melvin leroy tyrone jermaine jamal deshawn',
      'dirk milo aidan tobias edmund edwin norman marcus percy cecil basil cyril ozzy vaughan terry barry gary garry kerr jock gordon stuart',
    ].join(' '),
    'male',
  ],
  [
    [
      'alex sam chris pat robin robyn kim taylor jamie charlie frankie billie morgan casey riley rowan jordan leslie laurie sandy val kerry jo mo jan',
      'sasha max quinn vivian vivien harper reese remy nico noor wei min jun xi ming li yan hyun jae ashley courtney shannon stevie bobbie',
      'drew dale dana darcy devon ellis emerson finley francis hayden jackie jess jules kai kit lou marion micah nat phoenix reagan sage shelby',
      'skyler spencer terri toni ariel aubrey avery blair blake bo brook brooke cameron carey cary dominique evelyn gale gerry hollis',
      'indigo jocelyn justice kelsey kendall lane lonnie merle mickey mel nicky ollie paris parker peyton rene rory shea sidney sydney',
      'willie wynn yuki bao chi hoa lan linh minh thi anh ngoc singh kaur gurpreet harpreet manpreet jaspreet kiran',
    ].join(' '),
    'unknown',
  ],
);

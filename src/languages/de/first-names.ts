import type { Gender } from '../../model/script.ts';
import { wordMap } from '../shared/word-set.ts';

/** First names of Germany, Austria and Switzerland that the general list lacks or has with the other gender. */
export const germanFirstNames: ReadonlyMap<string, Gender> = wordMap(
  [
    'urs reto beat korbinian sönke alois sepp poldi hinnerk xaver vinzenz quirin ueli ruedi köbi godi jürg gion andri nicolà corsin flurin silvan jannik jannis thees tjark okke heino wulf fiete bülent sepp hansjörg hannsjörg',
    'male',
  ],
  [
    'regula vroni resi ruth verena annegret annelies röbi seraina ladina ursina flurina madlaina vreni rosmarie gudrun heidrun wiebke frauke wibke imke femke antke swantje gesa gesine dilan merle ljuba ayşe ayse gülsüm solveig',
    'female',
  ],
);

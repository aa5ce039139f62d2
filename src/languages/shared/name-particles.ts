import { wordSet } from './word-set.ts';

/** Small words that stand inside the names of people, wherever they come from. */
export const nameParticles: ReadonlySet<string> = wordSet(
  "de du des d' la le von van der den zu al el ben bin ould ag di da do dos das del della y i e ibn af mac",
);

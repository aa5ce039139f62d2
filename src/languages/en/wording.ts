import type { Wording } from '../wording.ts';
import { englishPageWording } from './page-wording.ts';

/** What the program says in English. */
export const englishWording: Wording = {
  disclosure: 'This text is read by synthetic voices.',
  narrator: 'Narrator',
  unknownSpeaker: 'Unidentified speaker',
  speakerNamed: '{name}:',
  transcript: 'Transcript',
  chapters: 'Chapters',
  voices: 'Voices',
  download: 'Download',
  source: 'Source',
  quoted: 'Quoted',
  start: 'Introduction',
  page: englishPageWording,
};

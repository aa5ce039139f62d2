import type { Wording } from '../wording.ts';
import { frenchPageWording } from './page-wording.ts';

/** What the program says in French. */
export const frenchWording: Wording = {
  disclosure: 'Ce texte est lu par des voix de synthèse.',
  narrator: 'Narration',
  unknownSpeaker: 'Voix non identifiée',
  speakerNamed: '{name} :',
  transcript: 'Transcription',
  chapters: 'Chapitres',
  voices: 'Voix',
  download: 'Télécharger',
  source: 'Source',
  quoted: 'Propos cités',
  start: 'Introduction',
  page: frenchPageWording,
};

import type { Wording } from '../wording.ts';
import { spanishPageWording } from './page-wording.ts';

/** What the program says in Spanish. */
export const spanishWording: Wording = {
  disclosure: 'Este texto está leído por voces sintéticas.',
  narrator: 'Narración',
  unknownSpeaker: 'Voz sin identificar',
  speakerNamed: '{name}:',
  transcript: 'Transcripción',
  chapters: 'Capítulos',
  voices: 'Voces',
  download: 'Descargar',
  source: 'Fuente',
  quoted: 'Citas de',
  start: 'Introducción',
  page: spanishPageWording,
};

import type { Wording } from '../wording.ts';
import { germanPageWording } from './page-wording.ts';

/** What the program says in German. */
export const germanWording: Wording = {
  disclosure: 'Dieser Text wird von synthetischen Stimmen gelesen.',
  narrator: 'Erzählstimme',
  unknownSpeaker: 'Nicht erkannte Stimme',
  speakerNamed: '{name}:',
  transcript: 'Transkript',
  chapters: 'Kapitel',
  voices: 'Stimmen',
  download: 'Herunterladen',
  source: 'Quelle',
  quoted: 'Zitiert',
  start: 'Einleitung',
  page: germanPageWording,
};

import type { Show } from '../../model/show.ts';
import { serviceWorker } from './service-worker.ts';
import { webManifest } from './web-manifest.ts';

/** A text file of a show. */
export interface ShowFile {
  /** From the base address. */
  readonly path: string;
  readonly contentType: string;
  readonly text: string;
}

/** What the pages of a show share: they are made anew at each publishing, and change only with the show. */
export function showFiles(show: Show): readonly ShowFile[] {
  return [
    { path: 'manifest.webmanifest', contentType: 'application/manifest+json; charset=utf-8', text: webManifest(show) },
    { path: 'service-worker.js', contentType: 'text/javascript; charset=utf-8', text: serviceWorker(show) },
  ];
}

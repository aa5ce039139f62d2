import type { Show } from '../../model/show.ts';
import { languageFacts } from '../language-attributes.ts';
import { plainText } from '../plain-text.ts';

/** What a device needs to install the show's pages as an app of its own. */
export function webManifest(show: Show): string {
  const manifest = {
    name: plainText(show.title),
    short_name: plainText(show.title),
    description: plainText(show.description),
    ...languageFacts(show.language),
    id: './',
    start_url: './index.html',
    scope: './',
    display: 'standalone',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    // Its true size is more than Chromium takes for an icon.
    icons: [{ src: `./${show.cover.path}`, sizes: 'any', type: show.cover.mimeType }],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

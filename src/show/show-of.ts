import { languageOf } from '../languages/registry.ts';
import type { Show } from '../model/show.ts';
import { readCategory } from './feed/apple-categories.ts';
import { plainText } from './plain-text.ts';

/** What a user says of a show: the part `show` of the config. */
export interface ShowSettings {
  readonly title: string;
  readonly author: string;
  readonly link?: string;
  readonly language?: string;
  readonly description?: string;
  readonly email?: string;
  readonly category?: string;
  readonly explicit: boolean;
  readonly keep: number;
  readonly private: boolean;
  readonly copyright?: string;
  /** The name of a known licence, or of any with the address of its text. */
  readonly license?: string | { readonly name?: string; readonly url?: string };
  /** In words, also with a rule of RFC 5545. */
  readonly updateFrequency?: string | { readonly text?: string; readonly rule?: string };
  /** By name. */
  readonly hosts: Readonly<Record<string, { readonly role?: string; readonly url?: string }>>;
  readonly medium: string;
  readonly locked: boolean;
  readonly season?: number;
  readonly numbered: boolean;
}

/** What of a show is not in its settings. */
export interface ShowFacts extends Pick<Show, 'guid' | 'baseUrl' | 'cover'> {
  /** Of the episodes, where the settings name none. */
  readonly language: string;
  /** The config's `disclosure`: a text is said instead of the language's own sentence. */
  readonly disclosure: boolean | string;
}

/** The show that a user's settings mean: what they leave open is filled in, what is wrong in them is for `lintShow`. */
export function showOf(settings: ShowSettings, facts: ShowFacts): Show {
  const language = settings.language ?? facts.language;
  const title = plainText(settings.title);
  const baseUrl = folderAddress(facts.baseUrl);
  const { disclosure } = facts;
  return {
    guid: facts.guid,
    baseUrl,
    link: address(settings.link) ?? baseUrl,
    title,
    description: settings.description?.trim() || title,
    author: plainText(settings.author) || title,
    email: settings.email ?? null,
    language,
    category: readCategory(settings.category ?? 'News'),
    explicit: settings.explicit,
    private: settings.private,
    keep: settings.keep,
    cover: facts.cover,
    copyright: settings.copyright ?? null,
    license: licenseOf(settings.license),
    updateFrequency: frequencyOf(settings.updateFrequency),
    hosts: Object.entries(settings.hosts).map(([name, { role, url }]) => ({
      name,
      role: role ?? 'host',
      url: url ?? null,
    })),
    medium: settings.medium,
    locked: settings.locked,
    season: settings.season ?? null,
    numbered: settings.numbered,
    disclosure:
      typeof disclosure === 'string' ? disclosure : disclosure ? languageOf(language).wording.disclosure : null,
  };
}

function licenseOf(given: ShowSettings['license']): Show['license'] {
  if (given === undefined) return null;
  return typeof given === 'string' ? { name: given, url: null } : { name: given.name ?? '', url: given.url ?? null };
}

function frequencyOf(given: ShowSettings['updateFrequency']): Show['updateFrequency'] {
  if (given === undefined) return null;
  return typeof given === 'string' ? { text: given, rule: null } : { text: given.text ?? '', rule: given.rule ?? null };
}

/** In its normal form, which is ASCII; one that is none stays as it is. */
function address(written: string | undefined): string | undefined {
  return written === undefined || !URL.canParse(written) ? written : new URL(written).href;
}

function folderAddress(written: string): string {
  const whole = address(written) ?? '';
  return whole.endsWith('/') ? whole : `${whole}/`;
}

import { plainText } from '../plain-text.ts';
import { cutText, unitLength } from './cut-text.ts';

/** A fault of a show that would be published, or a doubt about it. */
export interface Finding {
  /** Whose rule it is, and what it is about: `psp-1/title`, `apple/category`. */
  readonly rule: string;
  /** An error keeps the show from being published. */
  readonly severity: 'error' | 'warning';
  readonly where: FindingPlace;
  readonly message: string;
}

/** The episode, where it is one, and the field of its data; of the show itself, the field of `show`. */
export interface FindingPlace {
  readonly guid: string | null;
  readonly title: string | null;
  readonly field: string;
}

/** Collects findings about one subject. */
export interface FindingList {
  readonly found: readonly Finding[];
  error(fails: boolean, rule: string, field: string, message: string): void;
  warning(fails: boolean, rule: string, field: string, message: string): void;
}

/** An empty list about an episode, or about the show itself (null). */
export function findingList(episode: { readonly guid: string; readonly title: string } | null): FindingList {
  const found: Finding[] = [];
  const add =
    (severity: Finding['severity']): FindingList['error'] =>
    (fails, rule, field, message) => {
      if (!fails) return;
      const where = { guid: episode?.guid ?? null, title: episode?.title ?? null, field };
      found.push({ rule, severity, where, message });
    };
  return { found, error: add('error'), warning: add('warning') };
}

/** A finding in one line: `episode "Title" (guid), audio.bytes: … (rss/enclosure)`. */
export function describeFinding({ rule, where: { guid, title, field }, message }: Finding): string {
  const subject = guid === null ? 'show' : `episode "${cutText(plainText(title ?? ''), 60, unitLength)}" (${guid})`;
  return `${subject}, ${field}: ${message} (${rule})`;
}

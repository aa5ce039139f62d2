import type { Speaker } from '../model/script.ts';
import type { Person } from './people-table.ts';

/** Collects the speakers of a script in the order they are first heard. */
export interface SpeakerList {
  /** The id of a speaker; a new one for somebody new. The same name in two articles is one speaker. */
  readonly idOf: (speaker: Person | 'unknown') => string;
  /** Somebody as a speaker, heard or not; one who was not heard has the id `''`. */
  readonly asSpeaker: (person: Person) => Speaker;
  /** The narrator, the unknown speaker where one is heard, then the people. */
  readonly list: () => readonly Speaker[];
}

/** An empty list: only the narrator. */
export function createSpeakerList(): SpeakerList {
  const ids = new Map<Person, string>();
  const byName = new Map<string, string>();
  const people: Person[] = [];
  let hasUnknown = false;
  return {
    idOf(speaker) {
      if (speaker === 'unknown') {
        hasUnknown = true;
        return 'unknown';
      }
      const known = ids.get(speaker) ?? (speaker.name === null ? undefined : byName.get(speaker.name));
      const id = known ?? `s${people.length + 1}`;
      ids.set(speaker, id);
      if (known === undefined) {
        people.push(speaker);
        if (speaker.name !== null) byName.set(speaker.name, id);
      }
      return id;
    },
    asSpeaker: (person) => speakerOf(person, ids.get(person) ?? byName.get(person.name ?? '') ?? ''),
    list: () => [
      { id: 'narrator', kind: 'narrator', gender: 'unknown' },
      ...(hasUnknown ? [{ id: 'unknown', kind: 'unknown', gender: 'unknown' } as const] : []),
      ...people.map((person, index) => speakerOf(person, `s${index + 1}`)),
    ],
  };
}

function speakerOf(person: Person, id: string): Speaker {
  return {
    id,
    kind: person.kind,
    ...(person.name === null ? {} : { name: person.name }),
    gender: person.kind === 'organisation' || person.plural ? 'unknown' : person.gender,
    ...(person.description === null ? {} : { description: person.description }),
  };
}

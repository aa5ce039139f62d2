import type { OmissionReason } from '../model/article.ts';
import type { AnnouncementPurpose, AttributionBasis, Gender, LineKind, Script, SpeakerKind } from '../model/script.ts';

/** What is wrong with a script file, and where: `lines[3].speaker`. */
export interface ScriptProblem {
  readonly path: string;
  readonly message: string;
}

/** Checks that a value has the shape of a script: keys, types, and words of closed lists. */
export function checkShape(
  value: unknown,
): { readonly script: Script } | { readonly problems: readonly ScriptProblem[] } {
  const problems: ScriptProblem[] = [];
  SCRIPT(value, '', problems);
  return problems.length > 0 ? { problems } : { script: withGenders(value as Script) };
}

/** A speaker without a gender is one of whom it is not known. */
function withGenders(script: Script): Script {
  return {
    ...script,
    speakers: script.speakers.map((speaker) => ({ ...speaker, gender: speaker.gender ?? 'unknown' })),
  };
}

/** Adds what is wrong with the value at the path. */
type Check = (value: unknown, path: string, problems: ScriptProblem[]) => void;

const MOST_PROBLEMS = 50;

const LINE_KINDS: Readonly<Record<LineKind, true>> = {
  title: true,
  byline: true,
  lead: true,
  heading: true,
  paragraph: true,
  quotation: true,
  caption: true,
  announcement: true,
};
const SPEAKER_KINDS: Readonly<Record<SpeakerKind, true>> = {
  narrator: true,
  person: true,
  organisation: true,
  anonymous: true,
  unknown: true,
};
const GENDERS: Readonly<Record<Gender, true>> = { female: true, male: true, unknown: true };
const BASES: Readonly<Record<AttributionBasis, true>> = {
  announced: true,
  before: true,
  after: true,
  inside: true,
  'source-phrase': true,
  continued: true,
  label: true,
  dialogue: true,
  'second-opinion': true,
  editor: true,
  none: true,
};
const PURPOSES: Readonly<Record<AnnouncementPurpose, true>> = { disclosure: true, speaker: true };
const REASONS: Readonly<Record<OmissionReason, true>> = {
  navigation: true,
  consent: true,
  subscription: true,
  share: true,
  advertisement: true,
  kicker: true,
  credit: true,
  caption: true,
  'related-link': true,
  media: true,
  gallery: true,
  embed: true,
  'pull-quote': true,
  'end-matter': true,
  duplicate: true,
  markup: true,
  mark: true,
  label: true,
  unspeakable: true,
  length: true,
  user: true,
};

const text: Check = (value, path, problems) => {
  if (typeof value !== 'string') add(problems, path, `must be a text, is ${nameOf(value)}`);
};
const textOrNull: Check = (value, path, problems) => {
  if (value !== null) text(value, path, problems);
};
const count: Check = (value, path, problems) => {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
    add(problems, path, `must be a whole number from 0, is ${nameOf(value)}`);
};
const share: Check = (value, path, problems) => {
  if (typeof value !== 'number' || !(value >= 0 && value <= 1))
    add(problems, path, `must be a number from 0 to 1, is ${nameOf(value)}`);
};

const SPAN: Check = (value, path, problems) => {
  const before = problems.length;
  record({ start: count, end: count }, {})(value, path, problems);
  if (problems.length > before) return;
  const { start, end } = value as { start: number; end: number };
  if (start > end) add(problems, path, 'ends before it starts');
};
const SPAN_OR_NULL: Check = (value, path, problems) => {
  if (value !== null) SPAN(value, path, problems);
};

const ATTRIBUTION: Check = record({ basis: oneOf(BASES), evidence: SPAN_OR_NULL, confidence: share }, {});
const ALIGNMENT: Check = listOf(record({ text: SPAN, spoken: SPAN }, { phonemes: text, respelling: text }));
const LINE: Check = record(
  { id: text, kind: oneOf(LINE_KINDS), speaker: text, language: text, text, spoken: text },
  {
    article: text,
    announces: oneOf(PURPOSES),
    span: SPAN,
    paragraph: count,
    alignment: ALIGNMENT,
    attribution: ATTRIBUTION,
  },
);
const SOURCE: Check = record({ name: text, url: textOrNull, sha256: text, text }, {});
const FIELD: Check = record({ field: text, text, span: SPAN_OR_NULL, from: text }, {});
const ARTICLE: Check = record(
  {
    id: text,
    title: text,
    byline: textOrNull,
    publishedOn: textOrNull,
    language: text,
    metadata: listOf(FIELD),
    source: SOURCE,
  },
  {},
);
const SPEAKER: Check = record(
  { id: text, kind: oneOf(SPEAKER_KINDS) },
  { gender: oneOf(GENDERS), name: text, description: text },
);
const OMITTED: Check = record({ article: text, span: SPAN, text, reason: oneOf(REASONS) }, {});
const WARNING: Check = record({ code: text, message: text }, { article: text, span: SPAN });
const SCRIPT: Check = record(
  {
    format: oneOf({ 'antenne-script/1': true }),
    articles: listOf(ARTICLE),
    speakers: listOf(SPEAKER),
    lines: listOf(LINE),
    omitted: listOf(OMITTED),
    warnings: listOf(WARNING),
  },
  {},
);

function record(required: Readonly<Record<string, Check>>, optional: Readonly<Record<string, Check>>): Check {
  return (value, path, problems) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      add(problems, path, `must be an object, is ${nameOf(value)}`);
      return;
    }
    const fields = value as Readonly<Record<string, unknown>>;
    const inside = (key: string): string => (path === '' ? key : `${path}.${key}`);
    for (const [key, check] of Object.entries(required)) {
      if (fields[key] === undefined) add(problems, inside(key), 'is missing');
      else check(fields[key], inside(key), problems);
    }
    for (const [key, check] of Object.entries(optional)) {
      if (fields[key] !== undefined) check(fields[key], inside(key), problems);
    }
  };
}

function listOf(check: Check): Check {
  return (value, path, problems) => {
    if (!Array.isArray(value)) add(problems, path, `must be a list, is ${nameOf(value)}`);
    else value.forEach((entry, index) => check(entry, `${path}[${index}]`, problems));
  };
}

function oneOf(known: Readonly<Record<string, true>>): Check {
  return (value, path, problems) => {
    if (typeof value === 'string' && Object.hasOwn(known, value)) return;
    add(problems, path, `must be one of ${Object.keys(known).join(', ')}; is ${nameOf(value)}`);
  };
}

function add(problems: ScriptProblem[], path: string, message: string): void {
  if (problems.length < MOST_PROBLEMS) problems.push({ path: path === '' ? 'script' : path, message });
}

function nameOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'string'
    ? JSON.stringify(value.slice(0, 40))
    : typeof value === 'object'
      ? 'an object'
      : `${value as number}`;
}

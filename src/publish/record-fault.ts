/** What a record's facts lack, besides its episodes; undefined when they are whole. */
export function faultOfFacts(value: unknown): string | undefined {
  if (!isFields(value)) return 'it is no object';
  if (value['format'] !== 'antenne-show/1') return 'format is not antenne-show/1';
  for (const key of ['guid', 'language', 'generator'])
    if (typeof value[key] !== 'string' || value[key] === '') return `${key} is missing`;
  const { withdrawn, written, madeFrom } = value;
  if (!isTexts(written) || !isTexts(madeFrom)) return 'written or madeFrom is missing';
  const names = ['guid', 'name', 'title', 'page', 'withdrawnAt', 'reason'];
  const isWhole = Array.isArray(withdrawn) && withdrawn.every((each) => isFields(each) && names.every(textIn(each)));
  return isWhole ? undefined : 'withdrawn is no list, or one of it is damaged';
}

/** What an episode of a record lacks for feed and pages to be made of it. */
export function faultOfEpisode(value: unknown): string | undefined {
  if (!isFields(value)) return 'it is no object';
  const texts = ['guid', 'name', 'title', 'summary', 'page', 'language', 'publishedAt', 'addedAt'];
  const lists = ['replaced', 'transcripts', 'chapters', 'quoted', 'sources'];
  const missing = texts.find((key) => !textIn(value)(key)) ?? lists.find((key) => !Array.isArray(value[key]));
  if (missing !== undefined) return `${missing} is missing`;
  const { audio } = value;
  const isWhole =
    isFields(audio) &&
    ['path', 'sha256'].every(textIn(audio)) &&
    typeof audio['bytes'] === 'number' &&
    typeof audio['durationMs'] === 'number';
  return isWhole ? undefined : 'audio is damaged';
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): boolean {
  return isFields(value) && Object.values(value).every((each) => typeof each === 'string');
}

function textIn(value: Fields): (key: string) => boolean {
  return (key) => typeof value[key] === 'string';
}

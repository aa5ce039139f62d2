/**
 * @typedef {import('./read-case.mjs').Case} Case
 * @typedef {import('./read-case.mjs').Spoken} Spoken
 * @typedef {{ id: string, name?: string, description?: string, kind: string, gender: string }} Speaker
 * @typedef {{ kind: string, speaker: string, span?: { start: number, end: number }, attribution?: { confidence: number } }} Line
 * @typedef {{ speakers: readonly Speaker[], lines: readonly Line[], omitted: readonly { span: { start: number, end: number } }[] }} Script
 */

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/** What is counted of a case; the sums over cases make the figures. */
const NOTHING = {
  cases: 1,
  quotations: 0,
  truePositiveWords: 0,
  falsePositiveWords: 0,
  falseNegativeWords: 0,
  found80: 0,
  rightSpeaker: 0,
  wrongPerson: 0,
  noName: 0,
  rightGender: 0,
  genders: 0,
  pairsBoth: 0,
  pairsOnlySpoken: 0,
  pairsOnlyGold: 0,
  falseSwitches: 0,
  optionalWrong: 0,
  droppedWordsSpoken: 0,
  lostWords: 0,
  sure: 0,
  sureAndRight: 0,
};

/**
 * Counts what a script makes of a case, word by word over the spans of its lines. `notes` say what went wrong.
 * @param {Case} gold
 * @param {Script} script
 */
export function scoreCase(gold, script) {
  const score = { ...NOTHING, quotations: gold.quotes.length };
  /** @type {string[]} */
  const notes = [];
  const speakers = new Map(script.speakers.map((speaker) => [speaker.id, speaker]));
  const quoted = script.lines.filter(({ kind, span }) => kind === 'quotation' && span);
  const heard = script.lines.filter(({ span }) => span);
  /** @param {number} at @param {readonly Line[]} lines */
  const lineAt = (at, lines) => lines.find(({ span }) => span && span.start <= at && at < span.end);
  /** @param {number} at @param {readonly { start: number, end: number }[]} passages */
  const inside = (at, passages) => passages.some(({ start, end }) => start <= at && at < end);

  /** @type {Map<Line, { good: number, bad: number }>} */
  const byLine = new Map();
  for (const match of gold.text.matchAll(WORD)) {
    const at = match.index;
    const line = lineAt(at, quoted);
    const isGold = inside(at, gold.quotes);
    const isOptional = inside(at, gold.optional);
    const isOmitted = script.omitted.some(({ span }) => span.start <= at && at < span.end);
    const isSpoken = lineAt(at, heard) !== undefined && !isOmitted;
    if (isGold && line) score.truePositiveWords += 1;
    else if (isGold) score.falseNegativeWords += 1;
    else if (line && !isOptional) score.falsePositiveWords += 1;
    if (line) {
      const seen = byLine.get(line) ?? { good: 0, bad: 0 };
      byLine.set(line, isGold || isOptional ? { ...seen, good: seen.good + 1 } : { ...seen, bad: seen.bad + 1 });
    }
    if (isSpoken && inside(at, gold.drop)) score.droppedWordsSpoken += 1;
    if (!isSpoken && !inside(at, gold.drop) && !inside(at, gold.mayDrop)) score.lostWords += 1;
  }
  for (const [line, { good, bad }] of byLine) {
    if (bad <= good) continue;
    score.falseSwitches += 1;
    notes.push(`false switch: «${gold.text.slice(line.span?.start, line.span?.end).slice(0, 60)}»`);
  }

  const voices = gold.quotes.map((quote) => {
    const { share, line } = heardIn(quote, gold.text, quoted);
    if (share >= 0.8) score.found80 += 1;
    else notes.push(`missed ${Math.round(100 - 100 * share)} %: «${quote.text.slice(0, 60)}»`);
    if (quote.speakerGender !== 'x') score.genders += 1;
    const speaker = line && share >= 0.3 ? speakers.get(line.speaker) : undefined;
    if (!line || !speaker) return null;
    const name = speaker.kind === 'unknown' ? undefined : (speaker.name ?? speaker.description);
    const right = isSame(name, quote);
    if (right) score.rightSpeaker += 1;
    else {
      if (name === undefined) score.noName += 1;
      else score.wrongPerson += 1;
      notes.push(`speaker: «${quote.text.slice(0, 50)}» is ${quote.speaker}, not ${name ?? 'unknown'}`);
    }
    if ((line.attribution?.confidence ?? 0) >= 0.9) {
      score.sure += 1;
      if (right) score.sureAndRight += 1;
    }
    if (quote.speakerGender === { female: 'f', male: 'm' }[speaker.gender]) score.rightGender += 1;
    else if (quote.speakerGender !== 'x')
      notes.push(`gender: ${quote.speaker} is ${quote.speakerGender}, not ${speaker.gender}`);
    return speaker.kind === 'unknown' ? '' : speaker.id;
  });
  for (const [one, first] of gold.quotes.entries()) {
    for (const [offset, second] of gold.quotes.slice(one + 1).entries()) {
      const left = voices[one];
      const right = voices[one + 1 + offset];
      if (left === null || right === null) continue;
      const isOne = first.speaker === second.speaker;
      const sounds = left !== '' && left === right;
      if (isOne && sounds) score.pairsBoth += 1;
      else if (isOne) score.pairsOnlyGold += 1;
      else if (sounds) score.pairsOnlySpoken += 1;
    }
  }
  for (const passage of gold.optional) {
    const { share, line } = heardIn(passage, gold.text, quoted);
    if (share === 0 || !line) continue;
    const speaker = speakers.get(line.speaker);
    const name = speaker?.kind === 'unknown' ? undefined : (speaker?.name ?? speaker?.description);
    if (isSame(name, passage)) continue;
    score.optionalWrong += 1;
    notes.push(`optional: «${passage.text.slice(0, 50)}» is ${passage.speaker}, not ${name ?? 'unknown'}`);
  }
  return { score, notes };
}

/**
 * The figures of many cases: shares from 0 to 1, and counts.
 * @param {readonly ReturnType<typeof scoreCase>['score'][]} scores
 */
export function figuresOf(scores) {
  const sum = { ...NOTHING, cases: 0 };
  for (const score of scores)
    for (const key of /** @type {(keyof typeof NOTHING)[]} */ (Object.keys(NOTHING))) sum[key] += score[key];
  const precision = ratio(sum.truePositiveWords, sum.truePositiveWords + sum.falsePositiveWords);
  const recall = ratio(sum.truePositiveWords, sum.truePositiveWords + sum.falseNegativeWords);
  const pairPrecision = ratio(sum.pairsBoth, sum.pairsBoth + sum.pairsOnlySpoken);
  const pairRecall = ratio(sum.pairsBoth, sum.pairsBoth + sum.pairsOnlyGold);
  return {
    ...sum,
    detectionF1: harmonic(precision, recall),
    foundShare: ratio(sum.found80, sum.quotations),
    speakerShare: ratio(sum.rightSpeaker, sum.quotations),
    pairF1: harmonic(pairPrecision, pairRecall),
    genderShare: ratio(sum.rightGender, sum.genders),
    sureShare: ratio(sum.sureAndRight, sum.sure),
  };
}

/** @param {number} part @param {number} whole */
function ratio(part, whole) {
  return whole === 0 ? 1 : part / whole;
}

/** @param {number} left @param {number} right */
function harmonic(left, right) {
  return left + right === 0 ? 0 : (2 * left * right) / (left + right);
}

/**
 * The share of a passage's words that are in quoted lines, and the line that has the most of them.
 * @param {{ start: number, end: number }} passage @param {string} text @param {readonly Line[]} lines
 */
function heardIn({ start, end }, text, lines) {
  const counts = new Map();
  let all = 0;
  let found = 0;
  for (const match of text.slice(start, end).matchAll(WORD)) {
    const at = start + match.index;
    const line = lines.find(({ span }) => span && span.start <= at && at < span.end);
    all += 1;
    if (!line) continue;
    found += 1;
    counts.set(line, (counts.get(line) ?? 0) + 1);
  }
  const [best] = [...counts].toSorted((left, right) => right[1] - left[1]);
  return { share: all === 0 ? 1 : found / all, line: /** @type {Line | undefined} */ (best?.[0]) };
}

/**
 * Whether a name is the gold speaker's: all of it, a part that ends it, or it with titles around.
 * @param {string | undefined} name @param {Spoken} gold
 */
function isSame(name, { speaker, speakerAliases }) {
  const given = keysOf(name ?? '');
  if (given.length === 0) return false;
  return [speaker, ...speakerAliases].some((known) => {
    const words = keysOf(known);
    const last = words.at(-1);
    if (last === undefined) return false;
    if (given.join(' ') === words.join(' ')) return true;
    if (words.length > 1 && words.every((word) => given.includes(word)) && given.length <= words.length + 5)
      return true;
    return given.includes(last) && given.every((word) => words.includes(word));
  });
}

const SMALL = new Set(
  'le la les l un une des de du d el los las una der die das ein eine the a an of mr mrs ms m mme me dr'.split(' '),
);

/** @param {string} name */
function keysOf(name) {
  const words =
    name
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !SMALL.has(word));
}

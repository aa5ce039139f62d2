import type { AdjectiveEnding } from '../number-words.ts';
import { WEEKDAY_SOURCE } from './calendar.ts';

/** Whether a day of the week stands at the end of a text. */
export function endsWithWeekday(text: string): boolean {
  return WEEKDAY.test(text.trimEnd());
}

/** The ending of the day of a date that begins at `start`: `am dritten`, `der dritte`; alone and in headings `dritter`. */
export function dayEnding(text: string, start: number): AdjectiveEnding {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start).replace(/["„“»«([\s]+$/u, '');
  const withoutDay = before.replace(WEEKDAY, '').trimEnd();
  const last = /(?:^|[^\p{L}])(?<word>\p{L}{2,10})$/u.exec(withoutDay)?.groups?.['word']?.toLowerCase() ?? '';
  if (BENT.has(last)) return 'en';
  if (/^(?:der|dieser|jeder)$/u.test(last)) return 'e';
  const joined = /^(?:und|oder|sowie)$/u.test(last) || /\d{1,2}\.[\s\d.]{0,8}[–/-]$/u.test(withoutDay);
  return joined && (BENT_DATE.test(before) || /(?:^|\s)zwischen\s[^.]{1,40}$/iu.test(before)) ? 'en' : 'er';
}

const LOOK_BACK = 60;
const WEEKDAY = new RegExp(`(?<!\\p{L})(?:${WEEKDAY_SOURCE}),?$`, 'u');
const BENT = new Set(
  'am im vom zum dem den des beim bis ab seit nach vor von für gegen um auf über zwischen mit per jeden jedem diesem diesen ans aufs'.split(
    ' ',
  ),
);
/** Another date before this one, behind such a word. */
const BENT_DATE = /(?:^|\s)(?:am|vom|zum|dem|den|des|bis|ab|seit|zwischen|nach|vor)\s\d{1,2}\./iu;

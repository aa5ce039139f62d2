import { isoDay } from '../../article/iso-day.ts';
import { plainText } from '../plain-text.ts';
import { xmlText } from './write-xml.ts';

/** A record may come from anywhere: whether a value is a text that shows something. */
export function isText(value: unknown): value is string {
  return typeof value === 'string' && plainText(xmlText(value)) !== '';
}

/** Whether a value is an absolute address of the web in ASCII. */
export function isWebAddress(value: unknown): value is string {
  return typeof value === 'string' && /^https?:\/\/[!-~]+$/i.test(value) && URL.canParse(value);
}

/** Whether a value is a relative path of plain names in ASCII, none of them hidden. */
export function isPlainPath(value: unknown): value is string {
  return typeof value === 'string' && value.split('/').every((name) => /^[A-Za-z0-9_][\w.-]*$/.test(name));
}

/** Whether a value is a count of at least one. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

/** Whether a value is a number of at least 0. */
export function isAmount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

/** Whether a value is a time of ISO 8601 with a zone, on a day that exists. */
export function isTime(value: unknown): value is string {
  const parts = typeof value === 'string' ? TIME.exec(value) : null;
  if (parts === null) return false;
  const [, year, month, day] = parts.map(Number);
  return isoDay(year ?? 0, month ?? 0, day ?? 0) !== null && !Number.isNaN(Date.parse(value as string));
}

const TIME = /^(\d{4})-(\d\d)-(\d\d)T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/;

import type { MetadataField } from '../model/article.ts';
import { isoDay } from './iso-day.ts';

/** The date that news sites write into the addresses of articles: `/2024/03/12/`, `-2024-03-12-`. */
export function dateInUrl(url: string | null): readonly MetadataField[] {
  const match =
    /[/_-](\d{4})([/_-])(\d{1,2})\2(\d{1,2})(?=[/_.-]|$)/u.exec(url ?? '') ??
    /[/_-](20\d{2})()(\d{2})(\d{2})(?=[/_.-]|$)/u.exec(url ?? '');
  const text = match === null ? null : isoDay(Number(match[1]), Number(match[3]), Number(match[4]));
  return text === null ? [] : [{ field: 'date', text, span: null, from: 'markup' }];
}

import { shortTime } from './clock-time.ts';
import { localeOf } from './locale-of.ts';

/** `12:34, 9,1 Mo`: what a download takes, in time and in room. */
export function shownSize(audio: { readonly bytes: number; readonly durationMs: number }, language: string): string {
  const megabytes = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return `${shortTime(audio.durationMs)}, ${new Intl.NumberFormat(localeOf(language), megabytes).format(audio.bytes / 1_000_000)}`;
}

import type { SpokenRule, WrittenForm } from '../../spoken-forms.ts';
import { FIGURE } from './amounts.ts';

/** A time of day, or a length of time, as figures give it. */
export interface ClockTime {
  readonly hour: number;
  /** Undefined where none is written. */
  readonly minute: number | undefined;
  readonly second: number | undefined;
}

/**
 * Times by a pattern of the language with the groups `hour`, `minute`, `second`, and `toHour`, `toMinute` for the end of a span.
 * What is no time, such as minute 75, is left to other rules.
 */
export function clockTimeRule(
  source: string,
  say: (times: readonly [from: ClockTime, to?: ClockTime], found: WrittenForm) => string | null,
): SpokenRule {
  return {
    class: 'time',
    onlyWith: FIGURE,
    pattern: new RegExp(source, 'giu'),
    say: (found) => {
      const { hour, minute, second, toHour, toMinute } = found.named;
      const from = clockTime(hour, minute, second);
      const to = toHour === undefined ? undefined : clockTime(toHour, toMinute, undefined);
      if (!from || to === null) return null;
      return say(to ? [from, to] : [from], found);
    },
  };
}

function clockTime(hour = '', minute: string | undefined, second: string | undefined): ClockTime | null {
  const time = { hour: Number(hour), minute: numberOf(minute), second: numberOf(second) };
  return time.hour <= 24 && (time.minute ?? 0) < 60 && (time.second ?? 0) < 60 ? time : null;
}

function numberOf(figures: string | undefined): number | undefined {
  return figures === undefined || figures === '' ? undefined : Number(figures);
}

/** `01:02:03.004`, with `mark` before the milliseconds: the times of WebVTT (stop) and SubRip (comma). */
export function clockTime(milliseconds: number, mark: '.' | ','): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}${mark}${pad(Math.round(milliseconds) % 1000, 3)}`;
}

/** `2:03` or `1:02:03`, as players show a place in the sound. */
export function shortTime(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return hours > 0 ? `${hours}:${pad(minutes, 2)}:${pad(seconds, 2)}` : `${minutes}:${pad(seconds, 2)}`;
}

/** `PT2M3S`, the duration for a machine. */
export function isoDuration(milliseconds: number): string {
  const { hours, minutes, seconds } = parts(milliseconds);
  return `PT${hours > 0 ? `${hours}H` : ''}${minutes > 0 ? `${minutes}M` : ''}${seconds}S`;
}

function parts(milliseconds: number): { readonly hours: number; readonly minutes: number; readonly seconds: number } {
  const whole = Math.floor(Math.round(milliseconds) / 1000);
  return { hours: Math.floor(whole / 3600), minutes: Math.floor(whole / 60) % 60, seconds: whole % 60 };
}

function pad(number: number, digits: number): string {
  return String(number).padStart(digits, '0');
}

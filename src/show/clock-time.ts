/** `HH:MM:SS` and, after `mark`, the milliseconds: `.` for WebVTT, `,` for SubRip. */
export function clockTime(timeMs: number, mark: '.' | ','): string {
  const ms = Math.max(0, Math.round(timeMs));
  const seconds = Math.floor(ms / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${parts.map((part) => String(part).padStart(2, '0')).join(':')}${mark}${String(ms % 1000).padStart(3, '0')}`;
}

/** A time as people read it: `1:05`, `1:02:05`. */
export function shortTime(timeMs: number): string {
  const seconds = Math.floor(Math.max(0, timeMs) / 1000);
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`;
}

import type { Progress } from '../episode/build-episode.ts';
import type { Channel } from './channel.ts';

/** One line on a terminal that is drawn anew; nothing elsewhere. */
export interface ProgressLine {
  show(progress: Progress): void;
  /** Wipes the line. */
  clear(): void;
}

const BAR_COLUMNS = 24;
const REDRAW_MS = 80;

/** Opens the line. */
export function openProgress({ write, isTerminal, paint }: Channel, quiet: boolean): ProgressLine {
  if (quiet || !isTerminal) return { show: () => undefined, clear: () => undefined };
  let drawnAt: number | undefined;
  let step: Progress['step'] | undefined;
  return {
    show(progress) {
      const now = performance.now();
      const isNews = progress.step !== step || progress.done === progress.total;
      if (!isNews && drawnAt !== undefined && now - drawnAt < REDRAW_MS) return;
      [drawnAt, step] = [now, progress.step];
      void write(`${WIPE}${drawBar(progress, paint.dim)}`);
    },
    clear() {
      if (drawnAt !== undefined) void write(WIPE);
    },
  };
}

const WIPE = '\r\u001b[2K';

function drawBar({ step, done, total }: Progress, dim: (text: string) => string): string {
  const filled = Math.round((Math.min(done, total) / Math.max(1, total)) * BAR_COLUMNS);
  const count = total > 1 ? ` ${done}/${total}` : '';
  return `  ${step.padEnd(8)} ${'█'.repeat(filled)}${dim('░'.repeat(BAR_COLUMNS - filled))}${count}`;
}

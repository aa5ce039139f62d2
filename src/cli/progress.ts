import type { Progress } from '../episode/build-episode.ts';

/** One line on a terminal that is drawn anew; nothing elsewhere. */
export interface ProgressLine {
  show(progress: Progress): void;
  clear(): void;
}

const WIDTH = 24;

/** Opens the line on `stream`. */
export function openProgress(stream: NodeJS.WriteStream, quiet: boolean): ProgressLine {
  if (quiet || stream.isTTY !== true) return { show: () => undefined, clear: () => undefined };
  let drawn = false;
  let last = 0;
  return {
    show({ step, done, total }) {
      const now = performance.now();
      if (drawn && done < total && now - last < 100) return;
      last = now;
      drawn = true;
      const filled = Math.round((done / Math.max(1, total)) * WIDTH);
      stream.write(`\r\u001b[2K  ${step.padEnd(8)} ${'█'.repeat(filled)}${'░'.repeat(WIDTH - filled)} ${done}/${total}`);
    },
    clear() {
      if (drawn) stream.write('\r\u001b[2K');
    },
  };
}

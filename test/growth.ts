/** How many times longer `run` takes for eight times the size: about 8 when time grows with the size, 64 when with its square. */
export function growth(run: (size: number) => void, size: number): number {
  const timed = (each: number): number => {
    const started = performance.now();
    run(each);
    return performance.now() - started;
  };
  timed(size / 8); // the first run compiles
  // Below some milliseconds a clock tells little.
  return timed(size) / Math.max(5, Math.min(timed(size / 8), timed(size / 8)));
}

/** Between linear and quadratic, with room for a busy machine. */
export const MOST_GROWTH = 32;

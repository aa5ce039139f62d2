/** How many times longer `run` takes for eight times the size: about 8 when time grows with the size, 64 when with its square. The best of three tries, so that a busy machine tells no lies. */
export function growth(run: (size: number) => void, size: number): number {
  run(size / 8); // the first run compiles
  let least = Infinity;
  for (let attempt = 1; attempt <= 3 && least > MOST_GROWTH / 2; attempt++) {
    // Below some milliseconds a clock tells little.
    least = Math.min(
      least,
      cpuMs(() => run(size)) /
        Math.max(
          8,
          cpuMs(() => run(size / 8)),
        ),
    );
  }
  return least;
}

/** Between linear and quadratic. */
export const MOST_GROWTH = 32;

function cpuMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  return process.cpuUsage(before).user / 1000;
}

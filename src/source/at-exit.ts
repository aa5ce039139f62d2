/**
 * Has something done when this process ends, also when it is ended without waiting (`process.exit`); `work` must be synchronous and
 * quick. What was asked for last is done first. Gives the function that takes the request back.
 */
export function atExit(work: () => void): () => void {
  const duty = { work };
  if (duties.size === 0) process.on('exit', doAll);
  duties.add(duty);
  return () => {
    if (duties.delete(duty) && duties.size === 0) process.off('exit', doAll);
  };
}

const duties = new Set<{ readonly work: () => void }>();

/** One that fails must not keep the others from being done, and there is nobody left to tell. */
function doAll(): void {
  for (const { work } of [...duties].toReversed()) {
    try {
      work();
    } catch {
      continue;
    }
  }
}

/** Median fundamental frequency in hertz of mono speech, by normalised autocorrelation of voiced frames of 50 ms. */
export function medianPitch(samples: Int16Array, sampleRate: number): number {
  const rate = sampleRate / 2;
  const halved = Float64Array.from(
    { length: samples.length >> 1 },
    (_, i) => ((samples[2 * i] ?? 0) + (samples[2 * i + 1] ?? 0)) / 2,
  );
  const frame = Math.round(rate * 0.05);
  const [shortest, longest] = [Math.round(rate / 400), Math.round(rate / 55)];
  const pitches: number[] = [];
  for (let start = 0; start + frame + longest < halved.length; start += Math.round(rate * 0.03)) {
    const likeness = (lag: number): number => {
      let [product, left, right] = [0, 0, 0];
      for (let i = start; i < start + frame; i++) {
        const [here, there] = [halved[i] ?? 0, halved[i + lag] ?? 0];
        product += here * there;
        left += here * here;
        right += there * there;
      }
      return left / frame < 90_000 ? 0 : product / Math.sqrt(left * right + 1);
    };
    const all = Array.from({ length: longest - shortest + 1 }, (_, i) => likeness(shortest + i));
    const best = Math.max(...all);
    if (best < 0.7) continue;
    // The first peak that is nearly the best: later ones are its multiples.
    const first = all.findIndex(
      (value, i) => value > 0.9 * best && value >= (all[i - 1] ?? 1) && value >= (all[i + 1] ?? 1),
    );
    if (first !== -1) pitches.push(rate / (shortest + first));
  }
  return pitches.toSorted((a, b) => a - b)[pitches.length >> 1] ?? 0;
}

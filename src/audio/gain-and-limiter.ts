/** Peaks stop here (-1.5 dBFS): encoding raises them by up to half a decibel, and -1 dBTP is the promise. */
export const LIMIT = 0.84;

/** The filter chain between the mix and the encoder. */
export function gainAndLimiter(gainDb: number): string {
  return `volume=${gainDb.toFixed(2)}dB,alimiter=limit=${LIMIT}:level=false`;
}

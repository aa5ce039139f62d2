/** The value of a Roman numeral in capitals, from 1 to 3999; null when it is not written as the rules of the numerals have it. */
export function romanValue(written: string): number | null {
  if (written === '' || !CANONICAL.test(written)) return null;
  let value = 0;
  for (let i = 0; i < written.length; i++) {
    const [figure, next] = [FIGURES[written.charAt(i)] ?? 0, FIGURES[written.charAt(i + 1)] ?? 0];
    value += figure < next ? -figure : figure;
  }
  return value;
}

const CANONICAL = /^M{0,3}(?:C[MD]|D?C{0,3})(?:X[CL]|L?X{0,3})(?:I[XV]|V?I{0,3})$/u;
const FIGURES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };

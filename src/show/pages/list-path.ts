/** The path, from the base address, of a list of episodes: the latest ones for null, `index-1.html` for the oldest. */
export function listPath(number: number | null): string {
  return number === null ? 'index.html' : `index-${number}.html`;
}

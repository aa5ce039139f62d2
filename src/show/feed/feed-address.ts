/** The absolute address of a file of the show: ASCII, whatever its path holds. */
export function feedAddress(show: { readonly baseUrl: string }, path: string): string {
  return `${show.baseUrl}${path.toWellFormed().split('/').map(encodeURIComponent).join('/')}`;
}

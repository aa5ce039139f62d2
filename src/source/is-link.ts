/** Whether a source is named by a link, or by what is meant to be one. */
export function isLink(name: string): boolean {
  return /^(?:(?:https?|file|ftp):|[a-z][a-z\d+.-]*:\/\/)/iu.test(name);
}

/** A text that may come from anywhere, safe for a terminal: control characters (escape sequences among them) are made visible. */
export function printable(text: string): string {
  return text.replace(UNSAFE, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

// Control characters but for tab and line feed, bidirectional overrides, and lone surrogates.
// oxlint-disable-next-line no-control-regex -- control characters are the subject
const UNSAFE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/gu;

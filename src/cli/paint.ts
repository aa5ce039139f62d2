/** Colours for one stream, or none: without a terminal, or with NO_COLOR. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** One of the colours that tell speakers apart. */
  readonly speaker: (index: number, text: string) => string;
}

const SPEAKER_COLOURS = [36, 33, 35, 32, 34, 91, 96, 93];

/** How to write to `stream` in colour. */
export function paint(stream: { readonly isTTY?: boolean | undefined }, env: Readonly<Record<string, string | undefined>> = process.env): Paint {
  const coloured = stream.isTTY === true && !env['NO_COLOR'];
  const code = (number: number, text: string): string => (coloured ? `\u001b[${number}m${text}\u001b[0m` : text);
  return {
    red: (text) => code(31, text),
    bold: (text) => code(1, text),
    dim: (text) => code(2, text),
    speaker: (index, text) => code(SPEAKER_COLOURS[index % SPEAKER_COLOURS.length] ?? 36, text),
  };
}

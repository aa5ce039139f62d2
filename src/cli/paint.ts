/** Colours, or none. */
export interface Paint {
  readonly red: (text: string) => string;
  readonly green: (text: string) => string;
  readonly yellow: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** White on black, whatever the terminal's own colours are. */
  readonly whiteOnBlack: (text: string) => string;
  /** One of the colours that tell speakers apart. */
  readonly speaker: (index: number, text: string) => string;
}

const SPEAKER_COLOURS = [36, 33, 35, 32, 34, 96, 93, 95, 92, 94];

/** `coloured` is decided by who knows the terminal. */
export function createPaint(coloured: boolean): Paint {
  const style =
    (on: number | string, off: number | string) =>
    (text: string): string =>
      coloured && text !== '' ? `\u001b[${on}m${text}\u001b[${off}m` : text;
  return {
    red: style(31, 39),
    green: style(32, 39),
    yellow: style(33, 39),
    bold: style(1, 22),
    dim: style(2, 22),
    whiteOnBlack: style('97;40', '39;49'),
    speaker: (index, text) => style(SPEAKER_COLOURS[index % SPEAKER_COLOURS.length] ?? 36, 39)(text),
  };
}

import { displayWidth, padTo } from './display-width.ts';
import type { Paint } from './paint.ts';
import { oneLine } from './show-rows.ts';

/** Rows in columns that are as wide as they need to be, under their titles. */
export function showTable(titles: readonly string[], rows: readonly (readonly string[])[], paint: Paint): string {
  const cells = rows.map((row) => row.map(oneLine));
  const widths = titles.map((title, i) =>
    cells.reduce((widest, row) => Math.max(widest, displayWidth(row[i] ?? '')), title.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padTo(cell, widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return `${[paint.bold(line(titles)), ...cells.map(line)].join('\n')}\n`;
}

import { encode } from 'uqr';

/** Modules of white that readers want around a code (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** The rows of a QR code without its margin; true is dark. Throws RangeError for more than about 2,300 bytes. */
export function qrModules(text: string): readonly (readonly boolean[])[] {
  return encode(text, { ecc: 'M', border: 0 }).data;
}

/** A QR code as SVG, dark on white whatever is around it. It is for cameras: the page must hold what it says in words too. */
export function qrPicture(text: string): string {
  const modules = qrModules(text);
  const size = modules.length + 2 * QUIET_MODULES;
  const path = modules.flatMap((row, y) => darkRuns(row).map(([x, length]) => strip(x, y, length))).join('');
  return `<svg class="qr" aria-hidden="true" focusable="false" viewBox="0 0 ${size} ${size}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${size}v${size}H0z"/><path fill="#000" d="${path}"/></svg>`;
}

function strip(x: number, y: number, length: number): string {
  return `M${x + QUIET_MODULES} ${y + QUIET_MODULES}h${length}v1h-${length}z`;
}

function darkRuns(row: readonly boolean[]): readonly (readonly [start: number, length: number])[] {
  const runs: [number, number][] = [];
  row.forEach((dark, x) => {
    if (!dark) return;
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  });
  return runs;
}

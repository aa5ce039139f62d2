/** Modules of light that readers want around a code (ISO/IEC 18004). */
const QUIET_MODULES = 4;

/** The width of the drawing, in columns. */
export function qrColumns(modules: QrModules): number {
  return modules.length + 2 * QUIET_MODULES;
}

/** Rows of a code; true is dark. */
export type QrModules = readonly (readonly boolean[])[];

/** A QR code as lines of half blocks, two modules above one another in each: light ones are drawn, for terminals are dark. */
export function drawQrCode(modules: QrModules): readonly string[] {
  const columns = Array.from({ length: qrColumns(modules) }, (_, index) => index - QUIET_MODULES);
  const isLight = (x: number, y: number): boolean => y < modules.length + QUIET_MODULES && modules[y]?.[x] !== true;
  return columns
    .filter((_, index) => index % 2 === 0)
    .map((y) => columns.map((x) => block(isLight(x, y), isLight(x, y + 1))).join(''));
}

function block(upper: boolean, lower: boolean): string {
  if (upper) return lower ? '█' : '▀';
  return lower ? '▄' : ' ';
}

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawQrCode, qrColumns } from '../../src/cli/draw-qr-code.ts';
import { qrModules } from '../../src/show/pages/qr-code.ts';

const ADDRESS = 'http://192.168.178.20:7480/';

describe('a QR code in the terminal', () => {
  it('is drawn with half blocks alone, in lines of one width, light around', () => {
    const modules = qrModules(ADDRESS);
    const lines = drawQrCode(modules);
    expect(lines.join('')).toMatch(/^[█▀▄ ]+$/);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([qrColumns(modules)]));
    expect(lines[0]).toMatch(/^█+$/);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/^████.*████$/);
    expect(
      pixels(lines)
        .slice(4, -4)
        .map((row) => row.slice(4, -4)),
    ).toEqual(modules);
  });

  it.skipIf(spawnSync('zbarimg', ['--version']).error !== undefined)('is read by a camera', () => {
    const folder = mkdtempSync(join(tmpdir(), 'antenne-test-'));
    try {
      const rows = pixels(drawQrCode(qrModules(ADDRESS)));
      const scale = 4;
      const bytes = rows.flatMap((row) => {
        const line = row.flatMap((dark) => new Array<number>(scale).fill(dark ? 0 : 255));
        return Array.from({ length: scale }, () => line).flat();
      });
      const size = rows.length * scale;
      writeFileSync(
        join(folder, 'code.pgm'),
        Buffer.concat([Buffer.from(`P5 ${size} ${size} 255\n`), Buffer.from(bytes)]),
      );
      const { stdout } = spawnSync('zbarimg', ['-q', '--raw', join(folder, 'code.pgm')], { encoding: 'utf8' });
      expect(stdout.trim()).toBe(ADDRESS);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

/** True is dark: what a terminal that is dark does not light up. */
function pixels(lines: readonly string[]): boolean[][] {
  const rows = lines.flatMap((line) => [
    [...line].map((sign) => sign !== '█' && sign !== '▀'),
    [...line].map((sign) => sign !== '█' && sign !== '▄'),
  ]);
  return rows.slice(0, lines[0]?.length);
}

import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { mailDate } from '../../../src/show/feed/mail-date.ts';

it.each([
  ['2026-03-14T09:30:00Z', 'Sat, 14 Mar 2026 09:30:00 +0000'],
  ['2026-03-01T00:30:00+02:00', 'Sat, 28 Feb 2026 22:30:00 +0000'],
  ['2024-02-29T23:59:59.900Z', 'Thu, 29 Feb 2024 23:59:59 +0000'],
])('writes %s in English and UTC', (time, written) => {
  expect(mailDate(time)).toBe(written);
});

it('does not ask for the machine’s language and time zone', () => {
  const module = new URL('../../../dist/show/feed/mail-date.js', import.meta.url).href;
  const code = `import { mailDate } from ${JSON.stringify(module)}; process.stdout.write(mailDate('2026-03-14T09:30:00Z'));`;
  const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'fr_FR.UTF-8', LC_ALL: 'fr_FR.UTF-8' };
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { env, encoding: 'utf8' });
  expect(stdout).toBe('Sat, 14 Mar 2026 09:30:00 +0000');
});

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPlace } from './run-antenne.ts';

const place = openPlace();
afterAll(place.close);
beforeAll(() => {
  writeFileSync(join(place.folder, 'exits.mjs'), 'process.exit(0);');
  writeFileSync(join(place.folder, 'silent.mjs'), 'export default () => new Promise(() => undefined);');
});

it.each(['./exits.mjs', './silent.mjs'])(
  'does not end as if all were well when the engine %s ends it',
  async (engine) => {
    const { code, stdout, stderr } = await place.run(['voices', '--engine', engine]);
    expect({ code, stdout }).toEqual({ code: 6, stdout: '' });
    expect(stderr).toContain('(tts/ended-early)');
  },
);

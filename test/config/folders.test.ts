import { describe, expect, it } from 'vitest';
import { foldersFor } from '../../src/config/folders.ts';

const facts = { env: {}, platform: 'linux', home: '/home/ada', fallback: '/tmp/antenne-7' } as const;

describe('the folders', () => {
  it('are those of the XDG specification', () => {
    expect(foldersFor(facts)).toEqual({
      cache: '/home/ada/.cache/antenne',
      state: '/home/ada/.local/state/antenne',
      data: '/home/ada/.local/share/antenne',
    });
  });

  it('are where the variables say, unless they say it relatively', () => {
    const env = { XDG_CACHE_HOME: '/fast', XDG_STATE_HOME: 'relative', XDG_DATA_HOME: '' };
    expect(foldersFor({ ...facts, env })).toEqual({
      cache: '/fast/antenne',
      state: '/home/ada/.local/state/antenne',
      data: '/home/ada/.local/share/antenne',
    });
  });

  it('are temporary ones for somebody without a home', () => {
    expect(foldersFor({ ...facts, home: undefined }).cache).toBe('/tmp/antenne-7/cache');
  });
});

import { spawn } from 'node:child_process';
import type { Outside } from '../../../src/tts/tts-adapter.ts';

/** The outside world with an environment of its own. */
export function outsideWith(env: Outside['env']): Outside {
  return { fetch, env, now: () => new Date(), spawn };
}

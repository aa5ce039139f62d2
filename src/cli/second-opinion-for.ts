import { AntenneError } from '../errors/antenne-error.ts';
import type { PrepareOptions } from '../episode/prepare-script.ts';
import type { BuildSettings } from '../episode/build-settings.ts';
import type { Surroundings } from './surroundings.ts';

const OPENAI = 'https://api.openai.com/v1';

/** Who is asked where the rules are in doubt, when somebody is to be: the server and key of the environment, as OpenAI's own tools name them. Throws `usage/no-model`. */
export function secondOpinionFor(
  { method, model = '' }: BuildSettings['attribution'],
  { env, fetch, signal }: Surroundings,
): PrepareOptions['secondOpinion'] {
  if (method !== 'llm') return undefined;
  const asked = model || env['OPENAI_MODEL'] || '';
  if (asked === '')
    throw new AntenneError('usage/no-model', 'it is not said which model to ask for a second opinion', {
      hint: 'set OPENAI_MODEL, or "attribution": { "model": … } in the config',
    });
  const baseUrl = env['OPENAI_BASE_URL'] || OPENAI;
  if (!/^https?:\/\//u.test(baseUrl) || !URL.canParse(baseUrl))
    throw new AntenneError('usage/bad-address', 'OPENAI_BASE_URL is no http or https address', {
      hint: `it looks like ${OPENAI}`,
    });
  const endpoint = { baseUrl, key: env['OPENAI_API_KEY'] || undefined, model: asked, fetch };
  return async (written) =>
    (await import('../attribution/second-opinion.ts')).askSecondOpinion(written, endpoint, signal);
}

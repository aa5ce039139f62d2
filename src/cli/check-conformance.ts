import { AntenneError } from '../errors/antenne-error.ts';
import type { BuildSettings } from '../episode/build-settings.ts';
import type { ContractCheck } from '../testing/tts-contract.ts';
import { createAdapter } from '../tts/registry.ts';
import { showChecks, type Check } from './show-checks.ts';
import type { Surroundings } from './surroundings.ts';

/** Has an engine speak, and says of each check of the contract whether it keeps it. Throws `tts/not-conforming` when it does not. */
export async function checkConformance(
  { name, options }: BuildSettings['engine'],
  asJson: boolean,
  surroundings: Surroundings,
): Promise<void> {
  const { output, signal, folder } = surroundings;
  const { ttsContract } = await import('../testing/tts-contract.ts');
  const checks: Check[] = [];
  if (name === 'command') {
    const { commandContract } = await import('../testing/command-contract.ts');
    const { programOf } = await import('../tts/adapters/command.ts');
    const program = programOf(options, surroundings);
    for (const check of commandContract) checks.push(await tryCheck(check, program, signal));
  }
  const adapter = await createAdapter(name, options, surroundings, folder);
  try {
    for (const check of ttsContract) checks.push(await tryCheck(check, adapter, signal));
  } finally {
    await adapter.dispose?.();
  }
  await output.write(asJson ? `${JSON.stringify(checks, null, 2)}\n` : showChecks(checks, output.paint));
  const failed = checks.filter(({ ok }) => !ok);
  if (failed.length > 0)
    throw new AntenneError('tts/not-conforming', `${failed.length} of ${checks.length} checks failed`, {
      where: `engine ${name}`,
      hint: 'docs/adding-an-engine.md and docs/engines-command.md say what is expected',
    });
}

async function tryCheck<Subject>(
  { name, skipReason, run }: ContractCheck<Subject>,
  subject: Subject,
  signal: AbortSignal,
): Promise<Check> {
  signal.throwIfAborted();
  try {
    const reason = await skipReason?.(subject);
    if (reason !== undefined) return { name, ok: true, detail: `skipped: ${reason}` };
    await run(subject);
    return { name, ok: true, detail: '' };
  } catch (error) {
    return { name, ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}

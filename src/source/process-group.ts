import type { ChildProcess } from 'node:child_process';
import { atExit } from './at-exit.ts';

/** Windows has no groups of processes, and would open a window for a detached one. */
const HAS_GROUPS = process.platform !== 'win32';

/** For `spawn`: the process gets a group of its own, so that a wrapper can be killed with all it started, and Ctrl-C reaches antenne alone. */
export const IN_OWN_GROUP: { readonly detached: boolean; readonly windowsHide: true } = {
  detached: HAS_GROUPS,
  windowsHide: true,
};

/** Kills a process that was spawned `IN_OWN_GROUP`, with those it started. One that has ended already is no fault. */
export function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (HAS_GROUPS) process.kill(-child.pid, 'SIGKILL');
    else child.kill('SIGKILL');
  } catch {
    // ESRCH: nobody of the group is left.
  }
}

/** Has a process killed when this one ends before it. (When this one is killed itself, its children must notice by their pipes.) */
export function killAtExit(child: ChildProcess): void {
  if (child.pid !== undefined)
    child.once(
      'exit',
      atExit(() => killGroup(child)),
    );
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 40;
const TICKS_PER_SECOND = 100;

/** Runs a program and measures wall time, CPU time of all its processes, and the largest of them. Linux only: it reads /proc. */
export function measureRun(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const seen = new Map();
    const started = performance.now();
    const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'], ...options });
    const stderr = [];
    child.stderr.on('data', (data) => stderr.push(data));
    const timer = setInterval(() => look(child.pid, seen), POLL_MS);
    child.on('error', reject);
    // A process that has ended can be read until it is waited for; Node waits before it tells.
    child.on('close', (code) => {
      clearInterval(timer);
      if (code !== 0)
        return reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${Buffer.concat(stderr)}`));
      const processes = [...seen.values()];
      const inherited = Math.max(0, ...processes.map(({ withChildren }) => withChildren));
      const own = processes.reduce((sum, { cpu }) => sum + cpu, 0);
      resolve({
        wall: (performance.now() - started) / 1000,
        cpu: Math.max(inherited, own) / TICKS_PER_SECOND,
        peakMb: Math.max(0, ...processes.map(({ peakKb }) => peakKb)) / 1024,
      });
    });
  });
}

function look(pid, seen) {
  try {
    const [utime, stime, cutime, cstime] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .split(') ')[1]
      .split(' ')
      .slice(11, 15)
      .map(Number);
    const peakKb = Number(
      /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? seen.get(pid)?.peakKb ?? 0,
    );
    seen.set(pid, { cpu: utime + stime, withChildren: utime + stime + cutime + cstime, peakKb });
    for (const child of readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' '))
      if (child.trim()) look(Number(child), seen);
  } catch {
    // It has ended between two reads.
  }
}

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

const POLL_MS = 40;
const TICKS_PER_SECOND = 100;
const TIMED = '"$@"; code=$?; times >&3; exit $code';

/** Runs a program and measures wall time, CPU time of all its processes, and the largest of them. Linux only: it reads /proc. */
export function measureRun(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    const seen = new Map();
    const started = performance.now();
    const stdio = ['ignore', 'ignore', 'pipe', 'pipe'];
    const child = spawn('bash', ['-c', TIMED, 'bash', command, ...args], { ...options, stdio });
    const [stderr, times] = [child.stdio[2], child.stdio[3]].map(collect);
    const timer = setInterval(() => look(child.pid, seen), POLL_MS);
    child.on('error', reject);
    child.on('close', (code) => {
      const wall = (performance.now() - started) / 1000;
      clearInterval(timer);
      if (code !== 0) return reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stderr.join('')}`));
      const processes = [...seen.values()];
      // The shell knows of all processes that were waited for, looking finds those that were left to themselves.
      const looked = processes.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_PER_SECOND;
      const peakKb = Math.max(0, ...processes.map((each) => each.peakKb));
      resolve({ wall, cpu: Math.max(secondsOf(times.join('')), looked), peakMb: peakKb / 1024 });
    });
  });
}

function collect(stream) {
  const parts = [];
  stream.setEncoding('utf8').on('data', (part) => parts.push(part));
  return parts;
}

/** User and system time of the children: the second line of `times`, such as `0m1.250s 0m0.130s`. */
function secondsOf(times) {
  const fields = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
  return fields.reduce((sum, [, minutes, seconds]) => sum + 60 * minutes + Number(seconds), 0);
}

function look(pid, seen) {
  try {
    const [userTicks, systemTicks] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ').slice(11, 13);
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const peakKb = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? seen.get(pid)?.peakKb ?? 0);
    seen.set(pid, { ticks: Number(userTicks) + Number(systemTicks), peakKb });
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
    for (const child of children) if (child.trim()) look(Number(child), seen);
  } catch {
    // It has ended between two reads.
  }
}

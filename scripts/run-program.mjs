import { spawn } from 'node:child_process';
import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Runs a program to its end and gives its exit code, or 128 + its number after a signal to either. Signals this process gets go to the program. */
export function runProgram(file, args, options = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { stdio: 'inherit', windowsHide: true, ...options });
    let interruptedBy;
    const passOn = (signal) => {
      interruptedBy ??= signal;
      // Ctrl-C on a terminal has reached the program already.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
    };
    for (const signal of SIGNALS) process.on(signal, passOn);
    const settle = (finish, value) => {
      for (const signal of SIGNALS) process.off(signal, passOn);
      finish(value);
    };
    child.on('error', (error) => settle(reject, error));
    child.on('exit', (code, signal) =>
      settle(resolve, interruptedBy || signal ? 128 + constants.signals[interruptedBy ?? signal] : code),
    );
  });
}

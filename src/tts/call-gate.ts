import { AntenneError } from '../errors/antenne-error.ts';
import { createWaitingLine } from './waiting-line.ts';

/** Lets calls of one engine go out: so many at once, so many a second, and none while the engine asks for quiet or is down. */
export interface CallGate {
  /** Waits for a turn, those of lower `rank` first. Throws the signal's reason, or the engine's last failure when it is given up. */
  readonly enter: (rank: number, signal: AbortSignal) => Promise<Turn>;
}

/** The right to make one call. */
export interface Turn {
  /** Whether the call only asks if an engine that was down is back. */
  readonly isProbe: boolean;
  /** The call has ended, however it did: another may go out. */
  readonly release: () => void;
  /** What became of it: a failure that may pass, or that holds for all calls; `answered`, be it by a refusal; `stopped` before anybody could know. */
  readonly settle: (outcome: AntenneError | 'answered' | 'stopped') => void;
}

export interface GateLimits {
  readonly maxConcurrent: number;
  readonly requestsPerSecond?: number;
}

/** So many failures in a row, whichever texts they were for, and the engine is taken to be down: one call at a time asks whether it is back. */
const FAILURES_TO_STOP = 5;
/** So many such calls in vain, and the engine is given up. */
const PROBES = 3;
const FIRST_PAUSE_MS = 1_000;
/** After an engine was asked for too much at once, each round of answers allows for this much more. */
const GROWTH = 0.2;
/** What goes out evenly may come in a little closer together. */
const SLACK = 1.03;

/** A gate for one engine. `firstPauseMs` is for tests. */
export function createCallGate(limits: GateLimits, firstPauseMs: number = FIRST_PAUSE_MS): CallGate {
  const intervalMs = limits.requestsPerSecond === undefined ? 0 : (1000 / limits.requestsPerSecond) * SLACK;
  const line = createWaitingLine<Turn>();
  let allowed = limits.maxConcurrent;
  let underWay = 0;
  let [nextTurnMs, quietUntilMs] = [0, 0];
  let failuresInRow = 0;
  let probe: Turn | undefined;
  let probesFailed = 0;
  let givenUp: AntenneError | undefined;
  let timer: NodeJS.Timeout | undefined;

  /** The first call goes alone: a key that is refused is refused once. */
  let isKnown = false;

  const isDown = (): boolean => failuresInRow >= FAILURES_TO_STOP;
  const most = (): number => (isKnown ? Math.floor(allowed) : 1);

  function pump(): void {
    clearTimeout(timer);
    for (let size = line.size(); size > 0; size = line.size()) {
      if (givenUp) return line.refuseAll(givenUp);
      if (isDown() ? probe !== undefined : underWay >= most()) return;
      const nowMs = performance.now();
      const waitMs = Math.max(nextTurnMs, quietUntilMs) - nowMs;
      if (waitMs > 0) {
        timer = setTimeout(pump, waitMs);
        return;
      }
      nextTurnMs = nowMs + intervalMs;
      const turn = newTurn(isDown());
      if (turn.isProbe) probe = turn;
      line.next(turn);
    }
  }

  function newTurn(isProbe: boolean): Turn {
    underWay++;
    let isReleased = false;
    let isSettled = false;
    const turn: Turn = {
      isProbe,
      release() {
        if (!isReleased) underWay--;
        isReleased = true;
        pump();
      },
      settle(outcome) {
        if (isSettled) return;
        isSettled = true;
        isKnown ||= outcome !== 'stopped';
        if (outcome === 'answered') succeed();
        else if (outcome !== 'stopped') note(outcome, isProbe);
        if (turn === probe) probe = undefined;
        pump();
      },
    };
    return turn;
  }

  function succeed(): void {
    [failuresInRow, probesFailed] = [0, 0];
    allowed = Math.min(limits.maxConcurrent, allowed + GROWTH / allowed);
  }

  function note(failure: AntenneError, wasProbe: boolean): void {
    if (!failure.retryable) {
      givenUp = failure;
      return;
    }
    const nowMs = performance.now();
    const wasDown = isDown();
    failuresInRow++;
    if (failure.code === 'tts/rate-limited') {
      // Several calls hear of one and the same limit: it is heeded once.
      if (nowMs >= quietUntilMs) allowed = Math.max(1, allowed / 2);
      quietUntilMs = Math.max(quietUntilMs, nowMs + (failure.retryAfterMs ?? firstPauseMs / 2));
    }
    if (wasProbe) probesFailed++;
    if (probesFailed >= PROBES) givenUp = lastOf(failure, failuresInRow);
    else if (isDown() && (wasProbe || !wasDown))
      quietUntilMs = Math.max(quietUntilMs, nowMs + firstPauseMs * 2 ** probesFailed);
  }

  return {
    async enter(rank, signal) {
      if (givenUp) throw givenUp;
      const turn = line.join(rank, signal);
      pump();
      return turn;
    },
  };
}

function lastOf(failure: AntenneError, inRow: number): AntenneError {
  const { code, message, hint, where } = failure;
  return new AntenneError(code, `${message}; ${inRow} calls in a row failed, so the engine is given up`, {
    hint,
    where,
    cause: failure,
  });
}

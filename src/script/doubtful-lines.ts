import type { Line, Script } from '../model/script.ts';

/** The quotations of which it is in doubt who speaks: nobody known, or somebody with less than `leastConfidence`. What an editor has settled is not in doubt. */
export function doubtfulLines({ lines }: Script, leastConfidence: number): readonly Line[] {
  return lines.filter(({ kind, speaker, attribution }) => {
    if (kind !== 'quotation' || attribution?.basis === 'editor') return false;
    if (speaker === 'unknown') return true;
    // A speaker without a confidence was put in by hand.
    const confidence = attribution?.confidence ?? 0;
    return confidence > 0 && confidence < leastConfidence;
  });
}

import { writeFileSync } from 'node:fs';

/** Writes a program that says it can what ffmpeg can, and then does something else. */
export function writeFakeFfmpeg(file: string, does: string): string {
  const filters = ['alimiter', 'aresample', 'ebur128', 'volume'].map((name) => `echo " ... ${name} A->A x"`);
  writeFileSync(
    file,
    `#!/bin/sh
case "$1" in
  -encoders) echo "ffmpeg version 6.0"; echo " A....D libmp3lame MP3"; exit 0 ;;
  -filters) ${filters.join('; ')}; exit 0 ;;
esac
${does}
`,
    { mode: 0o755 },
  );
  return file;
}

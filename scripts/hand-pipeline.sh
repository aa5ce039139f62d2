#!/usr/bin/env bash
# hand-pipeline.sh TEXT.txt OUT.mp3: the same work by hand, for comparison: one espeak-ng call, loudness measured, one gain, a limiter, one encode, the result measured.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
espeak-ng -v "${VOICE:-fr}" -w "$folder/speech.wav" -f "$1"
loudness() { ffmpeg -nostdin -hide_banner -i "$1" -af "${2}ebur128=framelog=verbose" -f null - 2>&1 | awk '/Integrated loudness:/ { inside = 1 } inside && /I:/ { found = $2; inside = 0 } END { print found }'; }
limiter="alimiter=limit=0.84:level=false"
gain=$(awk -v i="$(loudness "$folder/speech.wav" "")" 'BEGIN { print -16 - i }')
gain=$(awk -v g="$gain" -v i="$(loudness "$folder/speech.wav" "volume=${gain}dB,$limiter,")" 'BEGIN { print g + (-16 - i) * 1.4 }')
ffmpeg -nostdin -hide_banner -loglevel error -y -i "$folder/speech.wav" -af "volume=${gain}dB,$limiter" -ar 44100 -ac 1 -c:a libmp3lame -b:a 96k "$2"

#!/usr/bin/env bash
# plain-pipeline.sh TEXT.txt OUT.mp3 LANGUAGE: the work of a build without its care, as a shell would do it; what `npm run bench` measures against.
set -euo pipefail
speech=$(mktemp --suffix=.wav)
trap 'rm -f "$speech"' EXIT
espeak-ng -v "$3" -f "$1" -w "$speech"
loudness=$(ffmpeg -nostdin -hide_banner -i "$speech" -af ebur128 -f null - 2>&1 | sed -n 's/^ *I: *\(-[0-9.]*\) LUFS$/\1/p' | tail -n 1)
gain=$(awk -v measured="$loudness" 'BEGIN { print -16 - measured }')
ffmpeg -nostdin -loglevel error -y -i "$speech" -af "volume=${gain}dB,alimiter=limit=0.85:level=false" -ar 44100 -ac 1 -c:a libmp3lame -b:a 96k "$2"

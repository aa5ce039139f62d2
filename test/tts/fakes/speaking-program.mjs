// A program for the engine `command`: says each word as a tone. Its first argument makes it misbehave.
import { readFileSync, writeSync } from 'node:fs';

const SAMPLE_RATE = 16_000;
const VOICES = { low: 110, high: 220 };
const [fault = ''] = process.argv.slice(2);

function fail(message, code = 1) {
  console.error(message);
  process.exit(code);
}

let request;
try {
  request = JSON.parse(readFileSync(0, 'utf8'));
} catch {
  fail('the request is no JSON');
}
if (fault === 'crash') process.kill(process.pid, 'SIGKILL');
if (fault === 'hang') setInterval(() => undefined, 1_000);
else if (request.request === 'describe') describe();
else if (request.request === 'speak') speak(request);
else fail(`unknown request: ${request.request}`);

function describe() {
  const voices = Object.entries(VOICES).map(([id, pitchHz]) => ({ id, languages: ['en', 'fr'], pitchHz }));
  const good = {
    format: 'antenne-command/1',
    name: 'tones',
    version: '1',
    voices,
    sampleRate: SAMPLE_RATE,
    deterministic: true,
  };
  if (fault === 'chatty') console.log('starting …');
  console.log(JSON.stringify(fault === 'half-described' ? { ...good, voices: [], sampleRate: 0 } : good));
}

function speak({ text, voice }) {
  if (fault === 'busy') fail('the model is loading', 75);
  if (fault === 'endless') for (;;) writeSync(1, Buffer.alloc(1_000_000));
  const pitchHz = Object.hasOwn(VOICES, voice)
    ? VOICES[voice]
    : fault === 'any-voice'
      ? 100
      : fail(`no voice ${voice}`);
  const words = text.split(/\s+/).filter((word) => word !== '');
  const samples = words.flatMap((word) => tone(Math.round((word.length / 13) * SAMPLE_RATE), pitchHz));
  const data = Buffer.from(Int16Array.from([...samples, ...Array.from({ length: 800 }, () => 0)]).buffer);
  const head = Buffer.alloc(44);
  head.write('RIFF', 0);
  head.writeUInt32LE(36 + data.length, 4);
  head.write('WAVEfmt ', 8);
  head.writeUInt32LE(16, 16);
  head.writeUInt16LE(1, 20);
  head.writeUInt16LE(1, 22);
  head.writeUInt32LE(SAMPLE_RATE, 24);
  head.writeUInt32LE(SAMPLE_RATE * 2, 28);
  head.writeUInt16LE(2, 32);
  head.writeUInt16LE(16, 34);
  head.write('data', 36);
  head.writeUInt32LE(data.length, 40);
  process.stdout.write(Buffer.concat([head, data]));
}

function tone(length, pitchHz) {
  return Array.from({ length }, (_, i) =>
    Math.round(9_000 * Math.sin((Math.PI * i) / length) * Math.sin((2 * Math.PI * pitchHz * i) / SAMPLE_RATE)),
  );
}

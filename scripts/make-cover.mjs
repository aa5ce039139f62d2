// Draws assets/cover.png: a mast between the waves of two voices, and the name below. The same bytes on every run.
import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';

const SIZE = 1400;
const NIGHT = [15, 37, 56];
const PAPER = [247, 239, 222];
const AMBER = [243, 180, 74];
const CORAL = [240, 110, 84];
const TIP = [700, 440];

writeFileSync(new URL('../assets/cover.png', import.meta.url), encodePng(draw([...waves(), ...mast(), ...name()])));

/** Every shape is a stroke: a colour, half a width, and the distance from a point to its centre line. */
function draw(strokes) {
  const pixels = new Uint8Array(SIZE * SIZE * 3);
  for (let y = 0; y < SIZE; y++) {
    const near = strokes.filter(({ top, bottom }) => y >= top && y <= bottom);
    for (let x = 0; x < SIZE; x++) {
      let [red, green, blue] = NIGHT;
      for (const { color, half, distance } of near) {
        const cover = Math.min(1, Math.max(0, half + 0.5 - distance(x + 0.5, y + 0.5)));
        red += (color[0] - red) * cover;
        green += (color[1] - green) * cover;
        blue += (color[2] - blue) * cover;
      }
      pixels.set([Math.round(red), Math.round(green), Math.round(blue)], (y * SIZE + x) * 3);
    }
  }
  return pixels;
}

function waves() {
  const [x, y] = TIP;
  return [170, 285, 400, 515].flatMap((radius, index) => {
    const width = 40 - index * 5;
    return [arc(AMBER, width, x, y, radius, 142, 218), arc(CORAL, width, x, y, radius, -38, 38)];
  });
}

/** Two legs and the braces between them; the feet stand on a line. */
function mast() {
  const [x, y] = TIP;
  const foot = 960;
  const legAt = (height) => ((height - y) / (foot - y)) * 150;
  const braces = [590, 710, 850];
  return [
    line(PAPER, 26, x, y, x - legAt(foot), foot),
    line(PAPER, 26, x, y, x + legAt(foot), foot),
    ...braces.slice(1).flatMap((height, index) => {
      const side = index % 2 === 0 ? -1 : 1;
      return [line(PAPER, 16, x + side * legAt(braces[index]), braces[index], x - side * legAt(height), height)];
    }),
    arc(NIGHT, 150, x, y, 0, 0, 360),
    arc(PAPER, 92, x, y, 0, 0, 360),
  ];
}

/** `antenne` in letters of circles and straight strokes, one x-height tall. */
function name() {
  const width = 26;
  const radius = 62;
  const middle = 1180;
  const [top, base] = [middle - radius, middle + radius];
  const letters = {
    a: (x) => [
      arc(PAPER, width, x + radius, middle, radius, 0, 360),
      line(PAPER, width, x + 2 * radius, top, x + 2 * radius, base),
    ],
    n: (x) => [
      line(PAPER, width, x, top, x, base),
      arc(PAPER, width, x + 52, top + 52, 52, 180, 360),
      line(PAPER, width, x + 104, top + 52, x + 104, base),
    ],
    t: (x) => [
      line(PAPER, width, x + 30, top - 52, x + 30, base - 34),
      arc(PAPER, width, x + 64, base - 34, 34, 90, 180),
      line(PAPER, width, x, top, x + 72, top),
    ],
    e: (x) => [
      arc(PAPER, width, x + radius, middle, radius, 48, 360),
      line(PAPER, width, x, middle, x + 2 * radius, middle),
    ],
  };
  const advance = { a: 124, n: 104, t: 72, e: 124 };
  const gap = 56;
  const word = [...'antenne'];
  const total = word.reduce((sum, letter) => sum + advance[letter], gap * (word.length - 1));
  let x = (SIZE - total) / 2;
  return word.flatMap((letter) => {
    const strokes = letters[letter](x);
    x += advance[letter] + gap;
    return strokes;
  });
}

function line(color, width, x1, y1, x2, y2) {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const distance = (x, y) => {
    const along = Math.min(1, Math.max(0, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)));
    return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
  };
  return stroke(color, width, Math.min(y1, y2), Math.max(y1, y2), distance);
}

/** Clockwise from `from` to `to`, in degrees from three o'clock; with a radius of 0 a dot. */
function arc(color, width, centerX, centerY, radius, from, to) {
  const [half, turned] = [((to - from) / 360) * Math.PI, ((from + to) / 360) * Math.PI];
  const end = [radius * Math.cos(half), radius * Math.sin(half)];
  const distance = (x, y) => {
    const [dx, dy] = [x - centerX, y - centerY];
    // Turned so that the arc's middle lies on the axis and both halves are one.
    const along = dx * Math.cos(turned) + dy * Math.sin(turned);
    const across = Math.abs(dy * Math.cos(turned) - dx * Math.sin(turned));
    if (Math.atan2(across, along) <= half) return Math.abs(Math.hypot(dx, dy) - radius);
    return Math.hypot(along - end[0], across - end[1]);
  };
  return stroke(color, width, centerY - radius, centerY + radius, distance);
}

function stroke(color, width, top, bottom, distance) {
  return { color, half: width / 2, top: top - width, bottom: bottom + width, distance };
}

function encodePng(pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(SIZE, 0);
  header.writeUInt32BE(SIZE, 4);
  header.set([8, 2, 0, 0, 0], 8); // 8 bits a channel, RGB
  const resolution = Buffer.from([0, 0, 0x0b, 0x13, 0, 0, 0x0b, 0x13, 1]); // 72 dots per inch, per metre
  const rows = Buffer.alloc(SIZE * (SIZE * 3 + 1));
  for (let y = 0; y < SIZE; y++) rows.set(pixels.subarray(y * SIZE * 3, (y + 1) * SIZE * 3), y * (SIZE * 3 + 1) + 1);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('sRGB', Buffer.from([0])),
    chunk('pHYs', resolution),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([size, body, check]);
}

/** Text in windows-1252 (WHATWG Encoding, index windows-1252). Node 20's own decoder reads it as Latin-1, so that curly marks become control characters. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = new TextDecoder('latin1').decode(bytes);
  return latin1.replace(/[\u0080-\u009f]/gu, (control) => HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control);
}

/** What the bytes 0x80 to 0x9f stand for; five of them stand for nothing and stay as they are. */
const HIGH_CONTROLS: readonly string[] = [...'€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f', ...'\u0090‘’“”•–—˜™š›œ\u009džŸ'];

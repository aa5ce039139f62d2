import sniffDeclared from 'html-encoding-sniffer';
import { decodeAs, encodingByMark, refuseBinary, type DecodedText } from '../decode-text.ts';

/**
 * The markup of a page from its bytes: by a byte order mark, by the charset that a server named, as UTF-8 where that fits, else by what the page declares.
 * Throws `input/binary` for what is no page, whatever its name.
 */
export function decodeHtml(bytes: Uint8Array, contentType = ''): DecodedText {
  refuseBinary(bytes);
  const byMark = encodingByMark(bytes);
  if (byMark !== null) return { text: decodeAs(byMark, bytes), warnings: [] };
  const named = supported(/charset\s*=\s*["']?([^\s;"']+)/iu.exec(contentType)?.[1] ?? '');
  if (named !== null && named !== 'utf-8') return { text: decodeAs(named, bytes), warnings: [] };
  const { fits, isAscii } = judgeUtf8(bytes);
  const declared = named ?? declaredBy(bytes);
  if (fits && (!isAscii || declared === null || declared === 'utf-8'))
    return { text: decodeAs('utf-8', bytes), warnings: [] };
  if (declared !== null && declared !== 'utf-8') return { text: decodeAs(declared, bytes), warnings: [] };
  return {
    text: decodeAs('windows-1252', bytes),
    warnings: [
      {
        code: 'article/encoding',
        message:
          declared === null
            ? 'The page does not say how its characters are coded and is not valid UTF-8; it was read as windows-1252.'
            : 'The page says that it is UTF-8 and is not; it was read as windows-1252.',
      },
    ],
  };
}

/** Whether bytes are UTF-8 but for a few damaged places; a page that is cut may end in the middle of a character. */
function judgeUtf8(bytes: Uint8Array): { readonly fits: boolean; readonly isAscii: boolean } {
  const text = new TextDecoder('utf-8').decode(bytes);
  let [foreign, damaged] = [0, 0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0xfffd) damaged++;
    else if (code > 127) foreign++;
  }
  return { fits: damaged <= mostDamaged * foreign, isAscii: foreign === 0 && damaged === 0 };
}

/** By the declaration of XML or a `meta` element; null where there is none. */
function declaredBy(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([^"']+)/iu.exec(start)?.[1];
  return supported(xml ?? sniffDeclared(bytes, { defaultEncoding: '' }));
}

/** The standard's name of an encoding, in lower case; null where there is none of that name. Where Latin-1 is said, windows-1252 is meant. */
function supported(label: string): string | null {
  try {
    return label === '' ? null : new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}

const mostDamaged = 0.05;

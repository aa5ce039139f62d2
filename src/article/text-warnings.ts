import type { Warning } from '../model/warning.ts';

/** Oddities of a text that do not stop it from being read, but that a person may want to know when something sounds wrong. */
export function textWarnings(text: string): readonly Warning[] {
  const warnings: Warning[] = [];
  for (const { code, found, message } of oddities) {
    const first = found.exec(text);
    if (first !== null)
      warnings.push({ code, message, span: { start: first.index, end: first.index + first[0].length } });
  }
  if (lineEnds.filter((end) => end.test(text)).length > 1) {
    warnings.push({ code: 'article/mixed-line-ends', message: 'The text mixes line ends of different systems.' });
  }
  return warnings;
}

const oddities: readonly { code: string; found: RegExp; message: string }[] = [
  {
    code: 'article/control-characters',
    found: /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/u,
    message: 'The text has control characters; they are not spoken.',
  },
  {
    code: 'article/lone-surrogates',
    found: /[\ud800-\udfff\ufffd]/u,
    message: 'The text has damaged characters (lone surrogates or U+FFFD); they are not spoken.',
  },
  {
    code: 'article/right-to-left',
    found: /[\u0590-\u08ff\u200f\u202b\u202e\u2067\ufb1d-\ufdff\ufe70-\ufefc]/u,
    message: 'The text has right-to-left characters; they are spoken in the order of the text.',
  },
];

const lineEnds: readonly RegExp[] = [/\r\n/u, /\r(?!\n)/u, /(?<!\r)\n/u];

/** The SSML 1.1 elements an engine can declare (https://www.w3.org/TR/speech-synthesis11/); `speak` is always there. */
export type SsmlElement =
  | 'p'
  | 's'
  | 'break'
  | 'emphasis'
  | 'prosody'
  | 'mark'
  | 'sub'
  | 'say-as'
  | 'phoneme'
  | 'lang'
  | 'voice';

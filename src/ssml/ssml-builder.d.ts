/** The part of ssml-builder 0.4.3 that is safe to use; the package has no types. */
declare module 'ssml-builder' {
  class Speech {
    /** Appends text, escaped. */
    say(text: string): this;
    /** The XML; without the root element when asked. */
    ssml(excludeSpeakTag?: boolean): string;
  }
  export = Speech;
}

/** A piece of what is said: words, or words with something that engines may take as markup. */
export type SpeechNode =
  | { readonly kind: 'text'; readonly text: string }
  /** A place whose time is asked for; nothing is heard. */
  | { readonly kind: 'mark'; readonly name: string }
  | { readonly kind: 'break'; readonly ms: number }
  /** `alias` is said for what is `written`. */
  | { readonly kind: 'sub'; readonly written: string; readonly alias: string }
  /** `words` that sound as `ipa` says, where it is known, and as `respelling` is read. */
  | { readonly kind: 'phoneme'; readonly ipa?: string; readonly respelling?: string; readonly words: string }
  /** `characters` that are said one by one; `words` are the same for engines that take words only. */
  | { readonly kind: 'say-as'; readonly characters: string; readonly words: string }
  | {
      readonly kind: 'emphasis';
      readonly level: 'strong' | 'moderate' | 'reduced';
      readonly nodes: readonly SpeechNode[];
    }
  /** `language` is BCP 47. */
  | { readonly kind: 'lang'; readonly language: string; readonly nodes: readonly SpeechNode[] };

/** The words alone, as they are said. */
export function wordsOf(nodes: readonly SpeechNode[]): string {
  return nodes.map(wordsOfOne).join('');
}

function wordsOfOne(node: SpeechNode): string {
  switch (node.kind) {
    case 'text':
      return node.text;
    case 'mark':
    case 'break':
      return '';
    case 'sub':
      return node.alias;
    case 'phoneme':
    case 'say-as':
      return node.words;
    case 'emphasis':
    case 'lang':
      return wordsOf(node.nodes);
  }
}

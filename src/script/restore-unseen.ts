import { placesWithUnseen, unseenAlone } from '../markup/unseen-characters.ts';
import type { OmittedText } from '../model/article.ts';
import type { Line, Script, ScriptArticle } from '../model/script.ts';
import type { Span } from '../model/span.ts';
import { piecesOutside, touching } from './mask-omitted.ts';

/** A script that was written of texts without their unseen characters, with the `originals` in their place, by article; people are named without them. */
export function restoreUnseen(script: Script, originals: ReadonlyMap<string, string>): Script {
  const restorers = new Map([...originals].map(([id, text]) => [id, restorer(text, omittedOf(script, id))]));
  const by = <Value>(id: string | undefined, value: Value, restore: (one: Restorer) => Value): Value => {
    const one = restorers.get(id ?? '');
    return one ? restore(one) : value;
  };
  return {
    ...script,
    articles: script.articles.map((article) => by(article.id, article, (one) => one.article(article))),
    lines: script.lines.map((line) => by(line.article, line, (one) => one.line(line))),
    omitted: script.articles.flatMap(({ id }) => restorers.get(id)?.omitted(id) ?? omittedOf(script, id)),
    warnings: script.warnings.map((warning) =>
      by(warning.article, warning, (one) => (warning.span ? { ...warning, span: one.moved(warning.span) } : warning)),
    ),
  };
}

function omittedOf({ omitted }: Script, id: string): readonly OmittedText[] {
  return omitted.filter(({ article }) => article === id);
}

/** What of an article is put into the places of its original text. */
interface Restorer {
  readonly moved: (span: Span) => Span;
  readonly article: (article: ScriptArticle) => ScriptArticle;
  readonly line: (line: Line) => Line;
  readonly omitted: (article: string) => readonly OmittedText[];
}

function restorer(text: string, known: readonly OmittedText[]): Restorer {
  const place = placesWithUnseen(text);
  const moved = ({ start, end }: Span): Span => ({ start: place(start), end: place(end) });
  const restored = known.map((entry) => {
    const span = moved(entry.span);
    return { ...entry, span, text: text.slice(span.start, span.end) };
  });
  const inside = touching(restored);
  const alone = unseenAlone(text).filter((span) => inside(span).length === 0);
  const omitted = (article: string): readonly OmittedText[] =>
    [
      ...restored,
      ...alone.map((span) => ({
        article,
        span,
        text: text.slice(span.start, span.end),
        reason: 'unspeakable' as const,
      })),
    ].toSorted((one, other) => one.span.start - other.span.start);
  const omittedIn = touching(omitted(''));
  return {
    moved,
    omitted,
    article: (article) => ({
      ...article,
      metadata: article.metadata.map((field) => (field.span ? { ...field, span: moved(field.span) } : field)),
      source: { ...article.source, text },
    }),
    line: (line) => {
      if (!line.span) return line;
      const span = moved(line.span);
      const words = piecesOutside(span, omittedIn(span)).map((piece) => text.slice(piece.start, piece.end));
      const evidence = line.attribution?.evidence;
      return {
        ...line,
        ...{ span, text: words.join('') },
        ...(line.attribution && evidence && { attribution: { ...line.attribution, evidence: moved(evidence) } }),
      };
    },
  };
}

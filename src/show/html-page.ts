import { languageAttributes } from './language-attributes.ts';
import { shownText } from './shown-text.ts';

/** What pages need of the outside. */
export interface PageTools {
  readonly sha256Base64: (text: string) => string;
}

/** A page before it has its frame: title and description are text, all else is HTML. */
export interface HtmlPage {
  /** BCP 47. */
  readonly language: string;
  /** Further attributes of the root element, each with a space before it. */
  readonly attributes?: string;
  readonly title: string;
  readonly description: string;
  /** Further elements of the head, a line each. */
  readonly head?: readonly string[];
  readonly style: string;
  /** None for a page that only shows. */
  readonly script: string | null;
  /** Directives of the content security policy besides those for style and script: all else is forbidden. */
  readonly allows: readonly string[];
  readonly body: string;
}

/** A whole document that runs its own style and script and nothing else. */
export function htmlPage(page: HtmlPage, tools: PageTools): string {
  const { style, script } = page;
  const further = (page.head ?? []).map((line) => `${line}\n`).join('');
  return `<!doctype html>
<html ${languageAttributes(page.language)}${page.attributes ?? ''}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(page, tools)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="description" content="${shownText(page.description)}">
${further}<title>${shownText(page.title)}</title>
<style>${style}</style>
</head>
<body>
${page.body}
${script === null ? '' : `<script>${script}</script>\n`}</body>
</html>
`;
}

function contentPolicy({ allows, style, script }: HtmlPage, { sha256Base64 }: PageTools): string {
  return [
    "default-src 'none'",
    ...allows,
    `style-src 'sha256-${sha256Base64(style)}'`,
    ...(script === null ? [] : [`script-src 'sha256-${sha256Base64(script)}'`]),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

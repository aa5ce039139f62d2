/** Elements that begin a new line of the page and end an open paragraph (HTML standard, "special" elements that are shown as blocks). */
export const BLOCKS: ReadonlySet<string> = new Set(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre search section select summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements without an end tag. */
export const VOIDS: ReadonlySet<string> = new Set(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);

/** Elements whose content is no markup: it goes on to their end tag, whatever it holds. */
export const RAW_TEXTS: ReadonlySet<string> = new Set(
  'iframe noembed noframes script style textarea title xmp'.split(' '),
);

/** Elements of which a page shows nothing as text. */
export const SILENT: ReadonlySet<string> = new Set(
  'applet audio canvas datalist map noembed noframes object svg template video'.split(' '),
);

export const HEADINGS: ReadonlySet<string> = new Set('h1 h2 h3 h4 h5 h6'.split(' '));

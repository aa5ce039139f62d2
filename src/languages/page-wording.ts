/** The words of a show's pages: headings, buttons, and what is said of them when they were pressed. */
export interface PageWording {
  readonly episodes: string;
  /** Stands where a show has none yet. */
  readonly noEpisodes: string;
  /** `{number}` stands for it, as in `season`. */
  readonly episode: string;
  readonly season: string;
  /** Before the names of those who make the show. */
  readonly madeBy: string;
  readonly licence: string;
  /** Said on the pages of a show that only those see who know its address. */
  readonly privateShow: string;
  /** Name of the links to other pages of a show. */
  readonly pages: string;
  readonly newest: string;
  readonly newer: string;
  readonly older: string;
  readonly oldest: string;
  readonly subscribe: string;
  readonly feedAddress: string;
  readonly subscribeHelp: string;
  readonly openIn: string;
  /** Below the QR code. */
  readonly scan: string;
  readonly copy: string;
  readonly copied: string;
  /** Before an address that the page could not copy by itself. */
  readonly copyByHand: string;
  /** Name of the player's part of a page. */
  readonly player: string;
  /** `{seconds}` stands for how many, as in `forward`. */
  readonly back: string;
  readonly forward: string;
  readonly speed: string;
  readonly copyMoment: string;
  /** `{time}` stands for where one had stopped. */
  readonly resumed: string;
  readonly fromStart: string;
  readonly keep: string;
  readonly keeping: string;
  readonly kept: string;
  readonly discard: string;
  readonly discarded: string;
  readonly keepFailed: string;
  /** On the page that stands for one that was not kept. */
  readonly offline: string;
  readonly withdrawn: string;
  /** `{date}` stands for the day. */
  readonly withdrawnOn: string;
}

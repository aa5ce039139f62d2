/**
 * A link without what says how somebody came to it, not what is there: campaigns (https://support.google.com/analytics/answer/10917952)
 * and the marks of a click or a newsletter. What is no link stays as it is.
 */
export function linkIdentity(link: string): string {
  if (!URL.canParse(link)) return link;
  const { search } = new URL(link);
  const parameters = search.slice(1).split('&');
  const kept = parameters.filter((parameter) => !TRACKING.test(parameter.split('=', 1)[0] ?? ''));
  // Others are not written anew, so that their spelling stays.
  if (kept.length === parameters.length) return link;
  return link.replace(search, () => (kept.length === 0 ? '' : `?${kept.join('&')}`));
}

/** Names that the makers of these marks keep for themselves: no site finds a page by them. */
const TRACKING =
  /^(?:utm_\w{1,40}|fbclid|gclid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid|li_fat_id|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id)$/i;

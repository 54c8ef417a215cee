// Front pages: home and landing pages.
import type { Fields } from "../api/ask.ts";

const FRONTS = ["HomePage", "LandingPage"];
const BANNERS = ["TopBannerBlock", "BannerTopImageBlock", "SmallBannerBlock"];

/** A front page may begin with a banner that says its title: that is then the heading of the page. */
export function beginsWithItsTitle(page: Fields): boolean {
  const first = FRONTS.includes(page.__typename) ? page.components?.[0] : null;
  return BANNERS.includes(first?.__typename) && first.title === page.title;
}

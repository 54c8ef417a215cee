// Where links lead: to paths of this portal for what the site owns, to other sites for everything else.
import type { Fields } from "./api/ask.ts";
import { parameterOf } from "./filters.ts";
import type { View } from "./view.ts";

/** Of a card, a breadcrumb, an organisation: anything with a path on this site, or an address elsewhere. */
export function hrefOf(view: View, target: Fields): string {
  return target.path || onThisPortal(view, target.url ?? "");
}

/** Of an entry of a menu. */
export function menuHref(view: View, entry: Fields): string {
  return entry.content ? hrefOf(view, entry.content) : onThisPortal(view, entry.url);
}

/** Of a link block, which has one of three targets. */
export function linkHref(view: View, link: Fields): string {
  if (link.page) return hrefOf(view, link.page);
  return link.document?.url ?? onThisPortal(view, link.url ?? "");
}

export function onThisPortal(view: View, url: string): string {
  const home = `${view.site.frontEndUrl.replace(/\/+$/, "")}/`;
  return url.startsWith(home) ? `/${url.slice(home.length)}` : safe(url);
}

/** An address of the site as readers see it here: for canonical addresses and those of translations. */
export function absolute(view: View, url: string): string {
  const href = onThisPortal(view, url);
  return href.startsWith("/") ? view.publicUrl + href : href;
}

/** Rich text with its links to this site as paths. The platform has cleaned it. */
export function richText(view: View, html: string): string {
  const home = `${view.site.frontEndUrl.replace(/\/+$/, "")}/`;
  return html.replaceAll(`href="${home}`, 'href="/');
}

/** The portal's own pages have addresses below the language, too. */
export function ownHref(view: View, name: "search" | "calendar" | `forms/${string}`, query: URLSearchParams | string = ""): string {
  const text = String(query);
  return `/${view.locale}/${name}/${text && `?${text}`}`;
}

export function isElsewhere(href: string): boolean {
  return /^https?:/.test(href);
}

function safe(url: string): string {
  return /^(https?:|mailto:|tel:|\/(?!\/)|#)/i.test(url) ? url : "";
}

/** The search for everything that has a term. */
export function parameterHref(view: View, filter: string, code: string): string {
  return ownHref(view, "search", new URLSearchParams({ [parameterOf(filter)]: code }));
}

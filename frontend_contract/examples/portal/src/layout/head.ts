// What a page says of itself to browsers, search engines and other sites.
import type { Fields } from "../api/ask.ts";
import { absolute } from "../links.ts";
import type { View } from "../view.ts";

export interface Feed {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

export interface Head {
  readonly title: string;
  readonly description?: string;
  readonly robots?: string;
  readonly canonical?: string;
  readonly alternates?: readonly { hreflang: string; url: string }[];
  /** Paths of this page's versions by language, for the language switch. */
  readonly translations?: ReadonlyMap<string, string>;
  readonly image?: Fields | null;
  readonly locale?: string;
  readonly structuredData?: string;
  readonly feeds?: readonly Feed[];
  readonly oembed?: string;
  readonly isPreview?: boolean;
  readonly isArticle?: boolean;
}

/** The head of an item: what editors and the platform say of it. */
export function headOfItem(view: View, page: Fields, more: Partial<Head> = {}): Head {
  const { seo } = page;
  if (page.isPreview) return { title: page.title || view.site.name, robots: "noindex, nofollow", isPreview: true };
  return {
    title: seo.title || page.title,
    description: seo.description,
    robots: seo.robots === "index, follow" ? undefined : seo.robots,
    canonical: absolute(view, seo.canonical),
    alternates: seo.alternates.map((each: Fields) => ({ hreflang: each.hreflang, url: absolute(view, each.url) })),
    translations: new Map([[page.locale, page.path], ...page.translations.map((each: Fields) => [each.locale, each.path])]),
    image: seo.image,
    locale: page.locale,
    structuredData: page.structuredData,
    oembed: page.__typename === "HomePage" ? undefined : `${view.settings.platform}/oembed?${new URLSearchParams({ url: page.url, format: "json" })}`,
    isArticle: page.kind === "ARTICLE",
    ...more,
  };
}

/** The head of a page that the portal makes itself: it is there in every language. */
export function headOfOwn(view: View, name: string, title: string, more: Partial<Head> = {}): Head {
  const pathIn = (code: string) => `/${code}/${name}/`;
  const codes: string[] = view.site.languages.map((language: Fields) => language.code);
  return {
    title,
    canonical: view.publicUrl + pathIn(view.locale),
    alternates: [
      ...codes.map((code) => ({ hreflang: code, url: view.publicUrl + pathIn(code) })),
      { hreflang: "x-default", url: view.publicUrl + pathIn(view.site.defaultLocale) },
    ],
    translations: new Map(codes.map((code) => [code, pathIn(code)])),
    ...more,
  };
}

/** The feeds of a list, by the same filters as the list. */
export function feedsOf(view: View, kind: string, title: string, parameters: URLSearchParams): Feed[] {
  const query = new URLSearchParams(parameters);
  query.set("lang", view.locale);
  const formats: [string, string][] = [["atom", "application/atom+xml"], ["rss", "application/rss+xml"], ["json", "application/feed+json"]];
  if (kind === "event") formats.push(["ics", "text/calendar"]);
  return formats.map(([format, type]) => ({ type, title, href: `/feeds/${kind}.${format}?${query}` }));
}

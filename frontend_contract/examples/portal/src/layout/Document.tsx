/** @jsxImportSource hono/jsx */
// The HTML document around every page: what machines read in its head, and the landmarks of its body.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { ownHref } from "../links.ts";
import { isRightToLeft, type View } from "../view.ts";
import { Footer } from "./Footer.tsx";
import { Header } from "./Header.tsx";
import type { Head } from "./head.ts";

declare const ASSETS: Record<string, string>;

export interface DocumentOf {
  readonly view: View;
  readonly head: Head;
  readonly children?: Child;
}

export function Document({ view, head, children }: DocumentOf) {
  return (
    <>
      {raw("<!doctype html>")}
      <html lang={view.locale} dir={isRightToLeft(view, view.locale) ? "rtl" : undefined}>
        <HeadElement view={view} head={head} />
        <body>
          <a class="skip" href="#content">{view.say("skip")}</a>
          {head.isPreview ? <p class="preview-note" role="status">{view.say("preview.note")}</p> : null}
          <Header view={view} translations={head.translations} />
          <main id="content" tabindex={-1}>{children}</main>
          <Footer view={view} />
        </body>
      </html>
    </>
  );
}

function HeadElement({ view, head }: { view: View; head: Head }) {
  const title = head.title === view.site.name ? head.title : `${head.title} · ${view.site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#0a3b9c" />
      {head.description ? <meta name="description" content={head.description} /> : null}
      {head.robots ? <meta name="robots" content={head.robots} /> : null}
      <link rel="stylesheet" href={`/assets/${ASSETS["portal.css"]}`} />
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      {head.canonical ? <link rel="canonical" href={head.canonical} /> : null}
      {(head.alternates ?? []).map((alternate) => <link rel="alternate" hreflang={alternate.hreflang} href={alternate.url} />)}
      {(head.feeds ?? []).map((feed) => <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />)}
      {head.oembed ? <link rel="alternate" type="application/json+oembed" title={head.title} href={head.oembed} /> : null}
      <link rel="sitemap" type="application/xml" href="/sitemap.xml" />
      <link rel="search" href={ownHref(view, "search")} />
      <OpenGraph view={view} head={head} />
      {head.structuredData ? <script type="application/ld+json">{raw(head.structuredData)}</script> : null}
      <script type="module" src={`/assets/${ASSETS["suggestions.ts"]}`}></script>
    </head>
  );
}

function OpenGraph({ view, head }: { view: View; head: Head }) {
  const image = head.image?.social;
  const facts: [string, string | number | undefined | null][] = [
    ["og:site_name", view.site.name],
    ["og:type", head.isArticle ? "article" : "website"],
    ["og:title", head.title],
    ["og:description", head.description],
    ["og:url", head.canonical],
    ["og:image", image?.url],
    ["og:image:width", image?.width],
    ["og:image:height", image?.height],
    ["og:image:alt", image && head.image?.alt],
  ];
  return (
    <>
      {facts.filter(([, value]) => value).map(([property, value]) => <meta property={property} content={String(value)} />)}
      <meta name="twitter:card" content={image ? "summary_large_image" : "summary"} />
    </>
  );
}

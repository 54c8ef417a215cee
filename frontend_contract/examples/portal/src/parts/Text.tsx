/** @jsxImportSource hono/jsx */
// Small things that many pages show: rich text, terms, links, pictures.
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Fields } from "../api/ask.ts";
import { isElsewhere, linkHref, onThisPortal, richText } from "../links.ts";
import type { View } from "../view.ts";
import { fileSize } from "../words/formats.ts";

export function RichText({ view, text, class: name = "prose" }: { view: View; text?: Fields | null; class?: string }) {
  return text?.html ? <div class={name}>{raw(richText(view, text.html))}</div> : null;
}

/** A link that leads where it may: nothing but its words where there is no address. */
export function Anchor({ href, children, class: name }: { href: string; children?: Child; class?: string }) {
  if (!href) return <>{children}</>;
  return isElsewhere(href) ? (
    <a href={href} class={name} rel="noopener">{children}</a>
  ) : (
    <a href={href} class={name}>{children}</a>
  );
}

export function LinkBlock({ view, link, class: name }: { view: View; link?: Fields | null; class?: string }) {
  const href = link && linkHref(view, link);
  return href ? <Anchor href={href} class={name}>{link.label || link.page?.title || link.document?.title || href}</Anchor> : null;
}

export function Buttons({ view, links }: { view: View; links?: Fields[] | null }) {
  if (!links?.length) return null;
  return <p class="buttons">{links.map((link, index) => <LinkBlock view={view} link={link} class={index ? "button button-quiet" : "button"} />)}</p>;
}

export function terms(list?: Fields[] | Fields | null): string {
  const all = Array.isArray(list) ? list : list ? [list] : [];
  return all.map((term) => term.label).join(", ");
}

export function DocumentLink({ view, document, title }: { view: View; document: Fields; title?: string }) {
  const facts = [document.extension?.toUpperCase(), document.fileSize && fileSize(view.locale, document.fileSize), document.language?.label];
  return (
    <>
      <a href={document.url}>{title || document.title}</a> <span class="quiet">({facts.filter(Boolean).join(", ")})</span>
    </>
  );
}

export function DocumentOrLink({ view, item }: { view: View; item: Fields }) {
  if (item.document) return <DocumentLink view={view} document={item.document} title={item.title} />;
  return <Anchor href={onThisPortal(view, item.url ?? "")}>{item.title || item.url}</Anchor>;
}

export function Documents({ view, items }: { view: View; items: Fields[] }) {
  return <ul class="files">{items.map((item) => <li><DocumentOrLink view={view} item={item} /></li>)}</ul>;
}

/** @jsxImportSource hono/jsx */
// Parts that several kinds have: a titled text, skills, addresses, links out.
import type { Child } from "hono/jsx";
import type { Fields } from "../api/ask.ts";
import { isElsewhere, onThisPortal } from "../links.ts";
import { Anchor, Documents, RichText } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { languageName, money, number, tag } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";

export function Section({ title, children }: { title: string; children?: Child }) {
  return <section><h2>{title}</h2>{children}</section>;
}

export function TextSection({ view, title, text }: { view: View; title: string; text?: Fields | null }) {
  return text?.html ? <Section title={title}><RichText view={view} text={text} /></Section> : null;
}

export function DocumentsSection({ view, items }: { view: View; items?: Fields[] | null }) {
  return items?.length ? <Section title={view.say("documents")}><Documents view={view} items={items} /></Section> : null;
}

/** ESCO skills and concepts of frameworks: a label that leads to its definition. */
export function Concepts({ view, title, items }: { view: View; title: string; items?: Fields[] | null }) {
  if (!items?.length) return null;
  return (
    <Section title={title}>
      <ul class="tags">{items.map((item) => <li><Anchor href={onThisPortal(view, item.uri ?? "")}>{item.label}</Anchor></li>)}</ul>
    </Section>
  );
}

export function Actions({ view, links }: { view: View; links: readonly (readonly [string, string | null | undefined])[] }) {
  const known = links.filter(([, url]) => url);
  if (!known.length) return null;
  return (
    <p class="buttons">
      {known.map(([label, url], index) => <Anchor href={onThisPortal(view, url ?? "")} class={index ? "button button-quiet" : "button"}>{label}</Anchor>)}
    </p>
  );
}

export function address(item: Fields): string {
  return [item.name, item.street, [item.postalCode, item.locality].filter(Boolean).join(" "), item.country?.label].filter(Boolean).join(", ");
}

export function addresses(items?: Fields[] | null): Child | null {
  if (!items?.length) return null;
  return <>{items.map((item, index) => <>{index ? <br /> : null}{address(item)}</>)}</>;
}

export function priceOf(view: View, page: Fields): string | null {
  if (page.isFree) return view.say("free");
  return page.price ? money(view.locale, page.price.amount, page.price.currency) : null;
}

export function sum(view: View, value?: Fields | null): string | null {
  return value ? money(view.locale, value.amount, value.currency) : null;
}

export function salary(view: View, page: Fields): string | null {
  const parts = [page.salaryMinimum, page.salaryMaximum].filter((each) => each !== null && each !== undefined);
  if (!parts.length) return null;
  const amount = parts.map((each) => (page.salaryCurrency ? money(view.locale, each, page.salaryCurrency) : number(view.locale, each))).join(" – ");
  return page.salaryPeriod ? `${amount} / ${sayValue(view.say, "period", page.salaryPeriod)}` : amount;
}

/** `P3M`, `PT4H30M` and the like, in words of the language. */
export function duration(view: View, value?: string | null): string | null {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?/.exec(value ?? "");
  if (!found) return value || null;
  const units = ["year", "month", "week", "day", "hour", "minute"];
  const parts = units.flatMap((unit, index) => {
    const count = found[index + 1];
    if (!count) return [];
    return [new Intl.NumberFormat(tag(view.locale), { style: "unit", unit, unitDisplay: "long" }).format(Number(count))];
  });
  return parts.length ? parts.join(" ") : value || null;
}

/** An address to go to, by its host. */
export function website(view: View, url?: string | null, label?: string): Child | null {
  const href = onThisPortal(view, url ?? "");
  if (!href) return null;
  return <Anchor href={href}>{label ?? (isElsewhere(href) ? new URL(href).hostname.replace(/^www\./, "") : href)}</Anchor>;
}

export function yes(view: View, value?: boolean | null): string | null {
  return value ? view.say("yes") : null;
}

export { languageName };

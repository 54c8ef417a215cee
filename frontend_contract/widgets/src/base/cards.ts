/** One item of a list as a card: main link, summary, dates, place, source. */
import { PLATFORM } from "./asking.ts";
import { nameOfLanguage } from "./languages.ts";
import { DATED, type Span, day, said, spanOf } from "./moments.ts";
import { type Child, link, node } from "./nodes.ts";
import type { Words } from "./words.ts";

export interface Card {
  id: string;
  kind: string;
  title: string;
  summary: string;
  url: string;
  locale: string;
  translationOrigin: string;
  publishedAt: string;
  startsAt: string | null;
  endsAt: string | null;
  timeZone: string | null;
  deadline: string | null;
  image: { alt: string; dominantColour: string | null; card: File; card2x: File } | null;
  countries: { code: string; label: string }[];
  place: { name: string | null; online: boolean } | null;
  source: { name: string; url: string; licence: string | null } | null;
}
interface File {
  url: string;
  width: number;
}
export interface Edge {
  isFallback: boolean;
  node: Card;
}
/** A search takes 200 letters, the quotation marks of a phrase among them. */
const LONGEST_PHRASE = 198;
export interface Style {
  language: string;
  words: Words;
  show: readonly string[];
  level: "h2";
  /** Where cards have pictures, how one is drawn. */
  picture?: (item: Card) => HTMLElement;
}

export function card({ node: item, isFallback }: Edge, style: Style): HTMLLIElement {
  const { show, words, language } = style;
  return node(
    "li",
    { class: "card", part: "card" },
    show.includes("image") && style.picture?.(item),
    node(
      "div",
      { class: "text", lang: item.locale, dir: "auto" },
      node(style.level, { class: "title", part: "title" }, link(item.url, {}, item.title)),
      show.includes("summary") && item.summary && node("p", { class: "summary", part: "summary" }, item.summary),
      node("p", { class: "facts", lang: language, dir: "auto" }, ...facts(item, isFallback, style)),
      show.includes("source") && item.source && source(item.source, words),
    ),
  );
}

function facts(item: Card, isFallback: boolean, { language, words, show }: Style): Child[] {
  const parts: Child[] = show.includes("date") ? [when(item, language, words)] : [];
  parts.push(node("span", {}, where(item, words)));
  if (isFallback) parts.push(badge(words("card.shown_in", { language: nameOfLanguage(item.locale, language) })));
  if (item.translationOrigin === "MACHINE") parts.push(badge(words("card.machine")));
  return parts.filter((each) => each && (each as Element).textContent);
}

/** Where it takes place, or the countries that it concerns. */
export function where({ place, countries }: Card, words: Words): string {
  const names = [place?.online ? words("card.online") : place?.name, ...countries.map((each) => each.label)];
  return names.filter(Boolean).slice(0, 2).join(", ");
}

/** When it is, else until when one can apply, else when it was published. */
export function when(item: Card, language: string, words: Words): HTMLElement {
  if (!item.startsAt && !item.deadline) return node("time", { datetime: item.publishedAt }, day(language, item.publishedAt));
  const made = said(spanOfItem(item), language, DATED);
  if (!item.startsAt) made.textContent = words("card.deadline", { date: made.textContent ?? "" });
  return made;
}

/** `asked` is the zone in which the page's author wants times. */
export function spanOfItem({ startsAt, endsAt, deadline, publishedAt, timeZone }: Card, asked?: string): Span {
  return spanOf(startsAt ?? deadline ?? publishedAt, startsAt && endsAt, timeZone, asked);
}

/** An entry for the reader's own calendar: the feed narrowed to what has this title at this moment. */
export function addLink({ kind, title, locale, startsAt, endsAt }: Card, words: Words): HTMLElement | false {
  const begins = Date.parse(startsAt ?? "");
  if (!/^(EVENT|TRAINING)$/.test(kind) || !(Date.parse(endsAt ?? "") > Date.now() || begins > Date.now())) return false;
  const [from, to] = [begins - 1000, begins + 1000].map((each) => new Date(each).toISOString());
  const phrase = title.replaceAll('"', " ").slice(0, LONGEST_PHRASE);
  const q = phrase.length < LONGEST_PHRASE ? phrase : phrase.replace(/\S+$/, "");
  const query = new URLSearchParams({ from: from!, to: to!, q: `"${q}"`, lang: locale });
  const spoken = node("span", { class: "spoken", lang: locale }, `: ${title}`);
  return link(`${PLATFORM}feeds/${kind.toLowerCase()}.ics?${query}`, { class: "add", part: "cta" }, words("calendar.add"), spoken);
}

function badge(text: string): HTMLElement {
  return node("span", { class: "badge" }, text);
}

function source({ name, url, licence }: NonNullable<Card["source"]>, words: Words): HTMLElement {
  const [before, after] = words("card.source", { source: "\0" }).split("\0");
  return node("p", { class: "source", part: "source" }, before, link(url, {}, name), after, licence && ` · ${licence}`);
}

/** What keeps the place of cards that have not come yet. */
export function bones(count: number, show: readonly string[]): HTMLLIElement[] {
  const bone = (name: string): HTMLElement => node("span", { class: `bone ${name}` }, "\u00a0");
  return Array.from({ length: count }, () =>
    node(
      "li",
      { class: "card", "aria-hidden": "true" },
      show.includes("image") && node("div", { class: "picture" }),
      node("div", { class: "text" }, bone("title"), show.includes("summary") && bone("summary"), bone("facts"), show.includes("source") && bone("source")),
    ),
  );
}

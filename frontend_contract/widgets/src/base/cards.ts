/** One item of a list as a card: picture, main link, summary, dates, place, source. */
import { nameOfLanguage } from "./languages.ts";
import { day, span, time } from "./moments.ts";
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
export interface Style {
  language: string;
  words: Words;
  show: readonly string[];
  level: "h2";
}

export function card({ node: item, isFallback }: Edge, style: Style): HTMLLIElement {
  const { show, words, language } = style;
  return node(
    "li",
    { class: "card", part: "card" },
    show.includes("image") && picture(item),
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

export function when(item: Card, language: string, words: Words): HTMLElement {
  if (item.startsAt) return time(item.startsAt, span(language, item.startsAt, item.endsAt, item.timeZone));
  if (item.deadline) return time(item.deadline, words("card.deadline", { date: day(language, item.deadline) }));
  return time(item.publishedAt, day(language, item.publishedAt));
}

function badge(text: string): HTMLElement {
  return node("span", { class: "badge" }, text);
}

function source({ name, url, licence }: NonNullable<Card["source"]>, words: Words): HTMLElement {
  const [before, after] = words("card.source", { source: "\0" }).split("\0");
  return node("p", { class: "source", part: "source" }, before, link(url, {}, name), after, licence && ` · ${licence}`);
}

/** Its place stays when the file does not come; it says nothing that the title does not. */
function picture({ image }: Card): HTMLElement {
  const frame = node("div", { class: "picture" });
  if (!image) return frame;
  frame.style.setProperty("background-color", image.dominantColour);
  const shown = node("img", {
    src: image.card.url,
    srcset: `${image.card.url} ${image.card.width}w, ${image.card2x.url} ${image.card2x.width}w`,
    sizes: "(min-width: 30em) 18em, 90vw",
    alt: image.alt,
    width: 400,
    height: 225,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "strict-origin-when-cross-origin",
  });
  shown.addEventListener("error", () => shown.remove(), { once: true });
  frame.append(shown);
  return frame;
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

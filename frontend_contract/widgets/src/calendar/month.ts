/** The grid of a month: one stop for the Tab key, arrows from day to day (ARIA Authoring Practices, grid). */
import type { Card } from "../base/cards.ts";
import { regional } from "../base/languages.ts";
import { A_DAY, today } from "../base/moments.ts";
import { type Child, link, node } from "../base/nodes.ts";
import type { Words } from "../base/words.ts";

export interface Month {
  year: number;
  month: number;
}
interface Placed {
  item: Card;
  /** The first and the last one. */
  days: [string, string];
}
interface Options {
  month: Month;
  language: string;
  events: Placed[];
  words: Words;
  turn: (months: number, day?: string) => void;
}
const MOST_IN_A_DAY = 3;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Of a day as `2026-11-21`. */
export function monthOf(day: string): Month {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) - 1 };
}

/** Six weeks of days as `2026-11-21`, from the day on which weeks begin in the language. */
export function daysOf({ year, month }: Month, language: string): string[] {
  const locale = new Intl.Locale(regional(language)).maximize() as Intl.Locale & { getWeekInfo?(): { firstDay: number }; weekInfo?: { firstDay: number } };
  const firstDay = (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
  const first = Date.UTC(year, month, 1);
  const before = (new Date(first).getUTCDay() - firstDay + 7) % 7;
  return Array.from({ length: 42 }, (_, index) => new Date(first + (index - before) * A_DAY).toISOString().slice(0, 10));
}

export function monthGrid(options: Options): HTMLElement {
  const { month, language, words, turn } = options;
  const days = daysOf(month, language);
  const title = new Intl.DateTimeFormat(regional(language), { month: "long", year: "numeric", timeZone: "UTC" }).format(Date.UTC(month.year, month.month, 15));
  const button = (label: string, sign: string, months: number, name: string): HTMLElement => {
    const made = node("button", { type: "button", "aria-label": label || sign, "data-focus": name }, sign);
    made.addEventListener("click", () => turn(months));
    return made;
  };
  const table = node(
    "table",
    { role: "grid", "aria-label": title, part: "grid" },
    node("thead", {}, node("tr", {}, ...days.slice(0, 7).map((day) => weekday(day, language)))),
    node("tbody", {}, ...[0, 7, 14, 21, 28, 35].map((week) => node("tr", {}, ...days.slice(week, week + 7).map((day) => cell(day, options))))),
  );
  walk(table, options);
  return node(
    "div",
    { class: "month" },
    node("div", { class: "turn" }, button(words("calendar.before"), "‹", -1, "before"), node("p", { class: "name", "aria-live": "polite" }, title), button(words("calendar.after"), "›", 1, "after")),
    table,
  );
}

function weekday(day: string, language: string): HTMLElement {
  const name = (weekday: "short" | "long"): string => new Intl.DateTimeFormat(regional(language), { weekday, timeZone: "UTC" }).format(new Date(day));
  return node("th", { scope: "col", abbr: name("long") }, name("short"));
}

function cell(day: string, { month, language, events, words }: Options): HTMLElement {
  const found = events.filter((each) => isOn(each, day));
  const isOther = Number(day.slice(5, 7)) !== month.month + 1;
  const isToday = day === today();
  const shown: Child[] = found.slice(0, MOST_IN_A_DAY).map(({ item }) => node("li", {}, link(item.url, { lang: item.locale, tabindex: -1, title: item.title }, item.title)));
  const rest = found.length - MOST_IN_A_DAY;
  const name = new Intl.DateTimeFormat(regional(language), { dateStyle: "full", timeZone: "UTC" }).format(new Date(day));
  return node(
    "td",
    { role: "gridcell", tabindex: -1, "data-focus": day, class: isOther ? "other" : "", "aria-current": isToday && "date" },
    node("time", { datetime: day }, node("span", { class: "spoken" }, name), node("span", { "aria-hidden": "true" }, new Intl.NumberFormat(regional(language)).format(Number(day.slice(8))))),
    found.length > 0 && node("ul", {}, ...shown, rest > 0 && node("li", {}, words("calendar.more", { count: rest }))),
  );
}

function isOn({ item, days: [first, last] }: Placed, day: string): boolean {
  return !!item.startsAt && first <= day && day <= last;
}

function walk(table: HTMLTableElement, { turn }: Options): void {
  const cells = [...table.querySelectorAll<HTMLElement>("td")];
  const start = cells.find((each) => each.hasAttribute("aria-current")) ?? cells.find((each) => each.dataset["focus"]?.endsWith("-01"));
  const choose = (chosen: HTMLElement | undefined): void => {
    for (const each of cells) {
      each.tabIndex = each === chosen ? 0 : -1;
      for (const inner of each.querySelectorAll("a")) inner.tabIndex = each.tabIndex;
    }
  };
  choose(start);
  table.addEventListener("focusin", (event) => choose((event.target as Element).closest("td") ?? undefined));
  table.addEventListener("keydown", (event) => {
    const current = (event.target as Element).closest("td");
    const index = current ? cells.indexOf(current) : -1;
    if (index < 0) return;
    const row = index - (index % 7);
    const next = event.key in STEPS ? index + STEPS[event.key]! : event.key === "Home" ? row : event.key === "End" ? row + 6 : null;
    if (event.key === "PageUp" || event.key === "PageDown") turn(event.key === "PageUp" ? -1 : 1, shifted(current!.dataset["focus"]!, event.key === "PageUp" ? -1 : 1));
    else if (next === null) return;
    else if (cells[next]) cells[next].focus();
    else turn(next < 0 ? -1 : 1, moved(current!.dataset["focus"]!, next - index));
    event.preventDefault();
  });
}

function moved(day: string, days: number): string {
  return new Date(Date.parse(day) + days * A_DAY).toISOString().slice(0, 10);
}

/** The same day of another month, or its last one. */
function shifted(day: string, months: number): string {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** `<dsjp-calendar>`: events as an agenda, or as the grid of a month where there is room for one. */
import { PLATFORM } from "../base/asking.ts";
import { type Card, type Edge, addLink, spanOfItem, where } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { ahead, question } from "../base/filters.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { AGENDA, said, today } from "../base/moments.ts";
import { type Child, link, node } from "../base/nodes.ts";
import { type Words, wordsOf } from "../base/words.ts";
import { type Month, daysOf, monthGrid, monthOf } from "./month.ts";
import document_ from "document:WidgetCalendar";
import settings from "parameters:calendar";
import styles from "./calendar.css";

interface Data {
  content: { edges: Edge[] };
}
const ROOM_FOR_A_GRID = 540;
const MOST_IN_A_MONTH = 100;
const HEADING = inLanguages(
  "Събития|Akce|Arrangementer|Veranstaltungen|Εκδηλώσεις|Events|Eventos|Üritused|Tapahtumat|Événements|Imeachtaí|" +
    "Događanja|Események|Eventi|Renginiai|Pasākumi|Avvenimenti|Evenementen|Wydarzenia|Eventos|Evenimente|Podujatia|" +
    "Dogodki|Evenemang",
);

class Calendar extends PlatformElement<Data> {
  protected readonly kind = { document: document_, settings, styles, words: ["widgets.card", "widgets.calendar"], heading: HEADING };
  /** The month that the reader turned to. */
  private month: Month = monthOf(today());
  private focusAfter?: string;

  protected variables(): object {
    const asked = question(this.values, settings, ["EVENT"]);
    if (this.isGrid()) asked.where["during"] = this.window();
    else ahead(asked.where, this.values);
    return { ...asked, first: this.isGrid() ? MOST_IN_A_MONTH : this.count() };
  }

  protected placeholder(): Child[] {
    if (this.isGrid()) return [this.grid([], wordsOf({}, this.language)), this.foot()];
    const bone = (): HTMLElement =>
      node("li", { class: "event", "aria-hidden": "true" }, node("div", { class: "day bone" }), node("div", { class: "bone" }));
    return [node("ol", { class: "agenda" }, ...Array.from({ length: this.count() }, bone)), this.foot()];
  }

  protected content({ content: { edges } }: Data, words: Words): Child[] {
    if (this.isGrid()) return [this.grid(edges, words), this.subscription(words)];
    if (!edges.length) return [this.message(words("calendar.none"))];
    const items = edges.map(({ node: item }) => this.event(item, words));
    return [node("ol", { class: "agenda", part: "list" }, ...items), this.subscription(words)];
  }

  private isGrid(): boolean {
    return this.values["view"] === "month" && this.clientWidth >= ROOM_FOR_A_GRID;
  }

  private window(): object {
    const days = daysOf(this.month, this.language);
    return { from: `${days[0]}T00:00:00Z`, to: `${days[days.length - 1]}T23:59:59Z` };
  }

  private event(item: Card, words: Words): HTMLLIElement {
    const span = spanOfItem(item, this.values["tz"]);
    const part = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(regional(this.language), { ...options, timeZone: "UTC" }).format(new Date(span.days[0]));
    const day = node("div", { class: "day", "aria-hidden": "true" }, node("b", {}, part({ day: "numeric" })), node("span", {}, part({ month: "short" })));
    return node(
      "li",
      { class: "event", part: "card" },
      day,
      node(
        "div",
        { class: "text" },
        node(this.level(1), { class: "title", part: "title", lang: item.locale, dir: "auto" }, link(item.url, {}, item.title)),
        node("p", { class: "facts", part: "date" }, said(span, this.language, AGENDA), " · ", where(item, words) || words("calendar.somewhere")),
        addLink(item, words),
      ),
    );
  }

  private grid(edges: Edge[], words: Words): HTMLElement {
    const events = edges.map(({ node: item }) => ({ item, days: spanOfItem(item, this.values["tz"]).days }));
    const turn = (months: number, day?: string): void => {
      this.month = monthOf(new Date(Date.UTC(this.month.year, this.month.month + months, 1)).toISOString());
      this.focusAfter = day ?? (months < 0 ? "before" : "after");
      void this.show();
    };
    const made = monthGrid({ month: this.month, language: this.language, events, words, turn });
    if (edges.length || words("calendar.none")) this.giveFocusBack(made);
    return made;
  }

  /** The reader who turned the page reads on where he was. */
  private giveFocusBack(made: HTMLElement): void {
    const wanted = this.focusAfter;
    delete this.focusAfter;
    if (wanted) requestAnimationFrame(() => made.querySelector<HTMLElement>(`[data-focus="${wanted}"]`)?.focus());
  }

  private subscription(words: Words): HTMLElement {
    return this.foot(link(this.feed(), { class: "add", part: "cta" }, words("calendar.add")));
  }

  /** The same events for the reader's own calendar. */
  private feed(): string {
    const { type = "event" } = this.values;
    const left = /^(count|lang)$/;
    const isOne = !type.includes(",");
    const kept = Object.entries(this.values).filter(([name]) => settings[name]?.filter && !left.test(name) && !(isOne && name === "type"));
    return `${PLATFORM}feeds/${isOne ? type.toLowerCase() : "all"}.ics?${new URLSearchParams([...kept, ["lang", this.language]])}`;
  }
}

define("dsjp-calendar", Calendar);

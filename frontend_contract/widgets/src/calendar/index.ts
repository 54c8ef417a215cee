/** `<dsjp-calendar>`: events as an agenda, or as the grid of a month where there is room for one. */
import { PLATFORM } from "../base/asking.ts";
import { type Card, type Edge, where } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { conditions, kinds } from "../base/filters.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { known, span, time } from "../base/moments.ts";
import { type Child, link, node } from "../base/nodes.ts";
import { type Words, wordsOf } from "../base/words.ts";
import { type Month, daysOf, monthGrid, monthOf } from "./month.ts";
import document_ from "document:WidgetCalendar";
import settings from "parameters:calendar";
import styles from "./calendar.css";

interface Data {
  content: { edges: Edge[] };
  phrases?: { key: string; text: string }[];
}
const ROOM_FOR_A_GRID = 540;
const MOST_IN_A_MONTH = 100;
const HEADING = inLanguages(
  "Събития|Akce|Arrangementer|Veranstaltungen|Εκδηλώσεις|Events|Eventos|Üritused|Tapahtumat|Événements|Imeachtaí|" +
    "Događanja|Események|Eventi|Renginiai|Pasākumi|Avvenimenti|Evenementen|Wydarzenia|Eventos|Evenimente|Podujatia|" +
    "Dogodki|Evenemang",
);

class Calendar extends PlatformElement<Data> {
  protected readonly document = document_;
  protected readonly styles = styles;
  protected readonly settings = settings;
  /** The month that the reader turned to. */
  private month: Month = monthOf(new Date());
  private focusAfter?: string;

  protected heading(): string {
    return HEADING(this.language);
  }

  protected variables(): object {
    const chosen = kinds(this.values["type"]) ?? ["EVENT"];
    const filter = conditions(this.values, settings, chosen);
    if (this.isGrid()) filter["during"] = this.window();
    else if (!this.values["upcoming"] && !this.values["from"]) filter["isUpcoming"] = true;
    const first = this.isGrid() ? MOST_IN_A_MONTH : this.count();
    return { kinds: chosen, where: filter, search: this.values["q"], locale: this.language, first, words: ["widgets.card", "widgets.calendar"] };
  }

  protected placeholder(): Child[] {
    if (this.isGrid()) return [this.grid([], wordsOf([], this.language)), this.foot()];
    const bone = (): HTMLElement =>
      node("li", { class: "event", "aria-hidden": "true" }, node("div", { class: "day bone" }), node("div", { class: "bone" }));
    return [node("ol", { class: "agenda" }, ...Array.from({ length: this.count() }, bone)), this.foot()];
  }

  protected content(data: Data): Child[] {
    const words = wordsOf(data.phrases, this.language);
    const { edges } = data.content;
    if (this.isGrid()) return [this.grid(edges, words), this.foot(words)];
    if (!edges.length) return [node("div", { class: "message" }, words("calendar.none"), this.fallback())];
    const items = edges.map(({ node: item }) => this.event(item, words));
    return [node("ol", { class: "agenda", part: "list" }, ...items), this.foot(words)];
  }

  private count(): number {
    return Number(this.values["count"]) || 6;
  }

  private isGrid(): boolean {
    return this.values["view"] === "month" && this.clientWidth >= ROOM_FOR_A_GRID;
  }

  private window(): object {
    const days = daysOf(this.month, this.language);
    return { from: `${days[0]}T00:00:00Z`, to: `${days[days.length - 1]}T23:59:59Z` };
  }

  private zone(item: Card): string {
    return known(this.values["tz"] ?? item.timeZone);
  }

  private event(item: Card, words: Words): HTMLLIElement {
    const zone = this.zone(item);
    const part = (options: Intl.DateTimeFormatOptions): string =>
      new Intl.DateTimeFormat(regional(this.language), { ...options, timeZone: zone }).format(new Date(item.startsAt ?? item.publishedAt));
    const day = node("div", { class: "day", "aria-hidden": "true" }, node("b", {}, part({ day: "numeric" })), node("span", {}, part({ month: "short" })));
    return node(
      "li",
      { class: "event", part: "card" },
      day,
      node(
        "div",
        { class: "text" },
        node(this.level(1), { class: "title", part: "title", lang: item.locale, dir: "auto" }, link(item.url, {}, item.title)),
        node("p", { class: "facts", part: "date" }, this.when(item, zone), " · ", where(item, words) || words("calendar.somewhere")),
      ),
    );
  }

  /** Time of day where it begins and ends on one day; the zone is named where the reader may be in another. */
  private when(item: Card, zone: string): HTMLElement {
    const start = item.startsAt ?? item.publishedAt;
    const isOneDay = !item.endsAt || start.slice(0, 10) === item.endsAt.slice(0, 10);
    if (!isOneDay) return time(start, span(this.language, start, item.endsAt, zone));
    const format = new Intl.DateTimeFormat(regional(this.language), { weekday: "short", day: "numeric", month: "short", hour: "numeric", minute: "2-digit", timeZone: zone, timeZoneName: "short" });
    return time(start, item.endsAt ? format.formatRange(new Date(start), new Date(item.endsAt)) : format.format(new Date(start)));
  }

  private grid(edges: Edge[], words: Words): HTMLElement {
    const events = edges.map(({ node: item }) => ({ item, zone: this.zone(item) }));
    const turn = (months: number, day?: string): void => {
      this.month = monthOf(new Date(Date.UTC(this.month.year, this.month.month + months, 1)));
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

  private foot(words?: Words): HTMLElement {
    return node("div", { class: "foot" }, node("slot"), words && link(this.feed(), { class: "add", part: "cta" }, words("calendar.add")));
  }

  /** The same events for the reader's own calendar. */
  private feed(): string {
    const kind = (this.values["type"] ?? "event").split(",")[0];
    const kept = Object.entries(this.values).filter(([name]) => settings[name]?.filter && !/^(count|lang|type)$/.test(name));
    return `${PLATFORM}feeds/${kind}.ics?${new URLSearchParams([...kept, ["lang", this.language]])}`;
  }
}

define("dsjp-calendar", Calendar);

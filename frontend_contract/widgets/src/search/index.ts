/** `<dsjp-search>`: a box with suggestions, results and facets; the form of the page inside works without script. */
import { type Answer, ask } from "../base/asking.ts";
import { type Edge, bones, card } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { conditions, kinds } from "../base/filters.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { type Child, node } from "../base/nodes.ts";
import { type Words, wordsOf } from "../base/words.ts";
import { combobox } from "./combobox.ts";
import document_ from "document:WidgetSearch";
import suggestions from "document:WidgetSuggest";
import settings from "parameters:search";
import cards from "../base/cards.css";
import own from "./search.css";

interface FacetValue {
  code: string;
  label: string;
  count: number;
}
interface Data {
  content: { totalCount: number; edges: Edge[]; facets: { field: string; values: FacetValue[] }[] };
  phrases?: { key: string; text: string }[];
}
interface Suggestions {
  suggest: { title: string; url: string; locale: string }[] | null;
}
const LONGEST = 200;
const MOST_VALUES = 6;
const HEADING = inLanguages(
  "Търсене|Hledat|Søg|Suche|Αναζήτηση|Search|Buscar|Otsing|Haku|Rechercher|Cuardaigh|Pretraživanje|Keresés|Cerca|" +
    "Paieška|Meklēt|Fittex|Zoeken|Szukaj|Pesquisar|Căutare|Hľadať|Iskanje|Sök",
);
const PICKED: Record<string, string> = { KIND: "kinds", COUNTRIES: "countries" };

class Search extends PlatformElement<Data> {
  protected readonly document = document_;
  protected readonly styles = cards + own;
  protected readonly settings = settings;
  private text = "";
  private picked: Record<string, string[]> = {};
  private readonly place = node("div", { class: "results" });

  protected heading(): string {
    return HEADING(this.language);
  }

  protected variables(): object {
    const where = conditions(this.values, settings, kinds(this.values["type"]));
    if (this.picked["COUNTRIES"]?.length) where["countries"] = { in: this.picked["COUNTRIES"] };
    const chosen = this.picked["KIND"]?.length ? this.picked["KIND"] : kinds(this.values["type"]);
    const first = Number(this.values["count"]) || 6;
    return { search: this.text, kinds: chosen, where, locale: this.language, first, words: ["widgets.card", "widgets.list", "widgets.search"] };
  }

  protected placeholder(): Child[] {
    return [];
  }

  protected content(): Child[] {
    return [];
  }

  /** Nothing is asked before the reader has typed. */
  protected override async start(signal: AbortSignal): Promise<void> {
    this.text = this.values["q"] ?? "";
    const label = this.heading();
    const input = node("input", { id: "box", name: "q", type: "search", maxlength: LONGEST, placeholder: this.values["placeholder"], value: this.text, enterkeyhint: "search" });
    const button = node("button", { type: "submit", part: "cta" }, label);
    const form = node("form", { role: "search", "aria-labelledby": "heading" }, node("label", { for: "box", class: "spoken" }, label), node("div", { class: "box" }, input), button);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.text = input.value.trim().slice(0, LONGEST);
      this.picked = {};
      if (this.text && !this.goneToPlatform()) void this.results();
    });
    combobox(input, (text) => this.suggested(text, signal));
    this.place.replaceChildren();
    this.put({}, [form, this.place, node("div", { class: "foot" }, node("slot"))]);
    if (this.text) await this.results();
  }

  /** The page's own link or form says where results of the platform are. */
  private goneToPlatform(): boolean {
    if (this.values["results"] !== "platform") return false;
    const target = this.querySelector("form")?.action ?? this.querySelector("a")?.href;
    if (!target || !/^https?:/.test(target)) return false;
    const address = new URL(target);
    address.searchParams.set("q", this.text);
    location.assign(address);
    return true;
  }

  private async suggested(prefix: string, signal: AbortSignal): Promise<Suggestions["suggest"]> {
    const variables = { prefix, locale: this.language, kinds: kinds(this.values["type"]) };
    const { data } = await ask<Suggestions>(suggestions, variables, signal);
    return data.suggest;
  }

  private async results(): Promise<void> {
    this.place.replaceChildren(node("div", { class: "row" }, node("ul", { class: "cards" }, ...bones(3, []))));
    this.place.setAttribute("aria-busy", "true");
    await this.load();
    this.place.removeAttribute("aria-busy");
  }

  protected override receive(answer: Answer<Data>): void {
    if (answer.errors.length) return super.receive(answer);
    const { content, phrases } = answer.data;
    const words = wordsOf(phrases, this.language);
    const style = { language: this.language, words, show: ["summary", "date", "source"], level: this.level(1) };
    const status = node("p", { role: "status", class: "count" }, words("list.results", { count: content.totalCount }));
    const list = node("ul", { class: "cards", part: "list" }, ...content.edges.map((edge) => card(edge, style)));
    const fields = content.facets.filter(({ values }) => values.length > 1).map((each) => this.facet(each, words));
    this.place.replaceChildren(status, node("div", { class: "found" }, node("div", { class: "facets" }, ...fields), node("div", { class: "row" }, list)));
  }

  protected override fail(...sentences: Child[]): void {
    if (!this.text) return super.fail(...sentences);
    this.place.replaceChildren(node("div", { class: "message", role: "status" }, ...sentences));
  }

  private facet({ field, values }: Data["content"]["facets"][number], words: Words): HTMLElement {
    const chosen = this.picked[field] ?? [];
    const box = ({ code, label, count }: FacetValue): HTMLElement => {
      const input = node("input", { type: "checkbox", checked: chosen.includes(code) });
      input.addEventListener("change", () => {
        this.picked[field] = input.checked ? [...chosen, code] : chosen.filter((each) => each !== code);
        void this.load().then(() => this.place.querySelector<HTMLElement>(`[data-code="${CSS.escape(field + code)}"] input`)?.focus());
      });
      return node("label", { "data-code": field + code }, input, node("span", {}, label), node("small", {}, new Intl.NumberFormat(regional(this.language)).format(count)));
    };
    const shown = values.filter(({ code }, index) => index < MOST_VALUES || chosen.includes(code));
    return node("fieldset", {}, node("legend", {}, words(`search.${PICKED[field]}`)), ...shown.map(box));
  }
}

define("dsjp-search", Search);

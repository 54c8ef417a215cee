/** `<dsjp-search>`: a box with suggestions, results and facets; the form of the page inside works without script. */
import { type Answer, ask } from "../base/asking.ts";
import { type Edge, bones, card } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { question } from "../base/filters.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { type Child, node } from "../base/nodes.ts";
import { type Phrases, type Words, wordsOf } from "../base/words.ts";
import { type Suggestion, combobox } from "./combobox.ts";
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
}
/** The one where everything is searched, the other where the settings narrow it. */
interface Suggestions {
  suggest?: Suggestion[] | null;
  content?: { nodes: Suggestion[] } | null;
}
const LONGEST = 200;
const MOST_VALUES = 6;
const HEADING = inLanguages(
  "Търсене|Hledat|Søg|Suche|Αναζήτηση|Search|Buscar|Otsing|Haku|Rechercher|Cuardaigh|Pretraživanje|Keresés|Cerca|" +
    "Paieška|Meklēt|Fittex|Zoeken|Szukaj|Pesquisar|Căutare|Hľadať|Iskanje|Sök",
);
const PICKED: Record<string, string> = { KIND: "kinds", COUNTRIES: "countries" };

class Search extends PlatformElement<Data> {
  protected readonly kind = { document: document_, settings, styles: cards + own, words: ["widgets.card", "widgets.list", "widgets.search"], heading: HEADING };
  private text = "";
  private picked: Record<string, string[]> = {};
  private readonly place = node("div", { class: "results" });

  protected variables(): object {
    const asked = question(this.values, settings);
    const { KIND, COUNTRIES } = this.picked;
    if (KIND?.length) asked.kinds = KIND;
    if (COUNTRIES?.length) asked.where["countries"] = { in: COUNTRIES };
    return { ...asked, search: this.text, first: this.count() };
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
    const label = HEADING(this.language);
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
    this.put({}, [form, this.place, this.foot()]);
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

  private async suggested(prefix: string, signal: AbortSignal): Promise<Suggestion[]> {
    const { kinds, where } = question(this.values, settings);
    const isNarrow = Object.keys(where).length > 0;
    const { data } = await ask<Suggestions>(suggestions, { prefix, locale: this.language, kinds, where, isNarrow }, signal);
    return data.suggest ?? data.content?.nodes ?? [];
  }

  private async results(): Promise<void> {
    this.place.replaceChildren(node("div", { class: "row" }, node("ul", { class: "cards" }, ...bones(3, []))));
    this.place.setAttribute("aria-busy", "true");
    await this.load();
    this.place.removeAttribute("aria-busy");
  }

  protected override receive(answer: Answer<Data & Phrases>): void {
    if (answer.errors.length) return super.receive(answer);
    const { content } = answer.data;
    const words = wordsOf(answer.data, this.language);
    const style = { language: this.language, words, show: ["summary", "date", "source"], level: this.level(1) };
    const status = node("p", { role: "status", class: "count" }, words("list.results", { count: content.totalCount }));
    const list = node("ul", { class: "cards", part: "list" }, ...content.edges.map((edge) => card(edge, style)));
    const fields = this.offered(content.facets).map((each) => this.facet(each, words));
    this.place.replaceChildren(status, node("div", { class: "found" }, node("div", { class: "facets" }, ...fields), node("div", { class: "row" }, list)));
  }

  protected override fail(...sentences: Child[]): void {
    if (!this.text) return super.fail(...sentences);
    this.place.replaceChildren(node("div", { class: "message", role: "status" }, ...sentences));
  }

  /** Readers do not widen what the page's author narrowed. */
  private offered(facets: Data["content"]["facets"]): Data["content"]["facets"] {
    const { kinds, where } = question(this.values, settings);
    const isOpen = (code: string): boolean => !kinds || kinds.includes(code);
    const open = facets.map(({ field, values }) => ({ field, values: field === "KIND" ? values.filter(({ code }) => isOpen(code)) : where["countries"] ? [] : values }));
    return open.filter(({ values }) => values.length > 1);
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

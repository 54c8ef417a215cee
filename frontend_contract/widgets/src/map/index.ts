/** `<dsjp-map>`: coalitions or events by country; the list is the content, the drawing shows where. */
import { type Edge, when } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { conditions } from "../base/filters.ts";
import { inLanguages } from "../base/languages.ts";
import { type Child, drawn, link, node } from "../base/nodes.ts";
import { type Words, wordsOf } from "../base/words.ts";
import document_ from "document:WidgetMap";
import settings from "parameters:map";
import shapes from "./shapes.json";
import styles from "./map.css";

interface Data {
  content: { edges: Edge[] };
  phrases?: { key: string; text: string }[];
}
interface Shape {
  path: string;
  at: number[];
  small?: boolean;
}
const COUNTRIES = shapes.countries as Record<string, Shape>;
const HEADING: Record<string, (language: string) => string> = {
  coalitions: inLanguages(
    "Национални коалиции|Národní koalice|Nationale koalitioner|Nationale Koalitionen|Εθνικοί συνασπισμοί|" +
      "National coalitions|Coaliciones nacionales|Riiklikud koalitsioonid|Kansalliset koalitiot|Coalitions nationales|" +
      "Comhghuaillíochtaí náisiúnta|Nacionalne koalicije|Nemzeti koalíciók|Coalizioni nazionali|Nacionalinės koalicijos|" +
      "Valstu koalīcijas|Koalizzjonijiet nazzjonali|Nationale coalities|Koalicje krajowe|Coligações nacionais|" +
      "Coaliții naționale|Národné koalície|Nacionalne koalicije|Nationella koalitioner",
  ),
  events: inLanguages(
    "Събития в Европа|Akce v Evropě|Arrangementer i Europa|Veranstaltungen in Europa|Εκδηλώσεις στην Ευρώπη|" +
      "Events in Europe|Eventos en Europa|Üritused Euroopas|Tapahtumia Euroopassa|Événements en Europe|" +
      "Imeachtaí san Eoraip|Događanja u Europi|Események Európában|Eventi in Europa|Renginiai Europoje|Pasākumi Eiropā|" +
      "Avvenimenti fl-Ewropa|Evenementen in Europa|Wydarzenia w Europie|Eventos na Europa|Evenimente în Europa|" +
      "Podujatia v Európe|Dogodki v Evropi|Evenemang i Europa",
  ),
};

class MapElement extends PlatformElement<Data> {
  protected readonly document = document_;
  protected readonly styles = styles;
  protected readonly settings = settings;

  private layer(): string {
    return this.values["layer"] ?? "coalitions";
  }

  protected heading(): string {
    return HEADING[this.layer()]!(this.language);
  }

  protected variables(): object {
    const chosen = this.layer() === "events" ? ["EVENT"] : ["COALITION"];
    const where = conditions(this.values, settings, chosen);
    if (this.layer() === "events" && !this.values["upcoming"] && !this.values["from"]) where["isUpcoming"] = true;
    const orderBy = [this.layer() === "events" ? "STARTS_SOONEST" : "TITLE"];
    return { kinds: chosen, where, search: this.values["q"], orderBy, locale: this.language, words: ["widgets.card", "widgets.map"] };
  }

  protected placeholder(): Child[] {
    return [node("div", { class: "both" }, this.drawing(new Map()), node("div", { class: "list bone" })), this.foot()];
  }

  protected content({ content: { edges }, phrases }: Data): Child[] {
    const words = wordsOf(phrases, this.language);
    const countries = byCountry(edges);
    if (!countries.size) return [node("div", { class: "message" }, words("map.none"), this.fallback())];
    const list = node("ul", { class: "list", part: "list" });
    const drawing = this.drawing(countries);
    for (const [code, { label, items }] of sorted(countries, this.language)) list.append(this.country(code, label, items, words));
    this.join(drawing, list);
    return [node("div", { class: "both" }, drawing, node("div", { class: "frame", tabindex: 0, role: "group", "aria-labelledby": "heading" }, list)), this.foot()];
  }

  private country(code: string, label: string, items: Edge["node"][], words: Words): HTMLElement {
    const entries = items.map((item) =>
      node("p", {}, link(item.url, { lang: item.locale, part: "title" }, item.title), this.layer() === "events" && node("small", {}, " ", when(item, this.language, words))),
    );
    return node("li", { "data-code": code }, node(this.level(1), { class: "name" }, label), ...entries);
  }

  /** Decoration: what it shows is said by the list beside it. */
  private drawing(countries: Map<string, unknown>): SVGElement {
    const [width, height] = shapes.size as [number, number];
    const shape = ([code, { path, at, small }]: [string, Shape]): Child[] => {
      const name = countries.has(code) ? "on" : "off";
      const found = drawn("path", { d: path, class: name, "data-code": code });
      return small && countries.has(code) ? [found, drawn("circle", { cx: at[0], cy: at[1], r: 8, class: name, "data-code": code })] : [found];
    };
    const all = Object.entries(COUNTRIES).flatMap(shape);
    return drawn("svg", { viewBox: `0 0 ${width} ${height}`, "aria-hidden": "true", part: "map" }, drawn("path", { d: shapes.background, class: "far" }), ...all);
  }

  /** What the pointer is over lights up on both sides; a click on a country goes to its entry. */
  private join(drawing: SVGElement, list: HTMLElement): void {
    const light = (code: string | undefined, on: boolean): void => {
      for (const each of [...drawing.children, ...list.children]) if (code && (each as HTMLElement).dataset["code"] === code) each.classList.toggle("lit", on);
    };
    const codeOf = (event: Event): string | undefined => (event.target as Element).closest<HTMLElement>("[data-code]")?.dataset["code"];
    for (const side of [drawing, list]) {
      for (const name of ["pointerover", "focusin"]) side.addEventListener(name, (event) => light(codeOf(event), true));
      for (const name of ["pointerout", "focusout"]) side.addEventListener(name, (event) => light(codeOf(event), false));
    }
    drawing.addEventListener("click", (event) => {
      const code = codeOf(event);
      const entry = [...list.children].find((each) => (each as HTMLElement).dataset["code"] === code);
      entry?.scrollIntoView({ block: "nearest" });
      entry?.querySelector("a")?.focus();
    });
  }

  private foot(): HTMLElement {
    return node("div", { class: "foot" }, node("slot"));
  }
}

function byCountry(edges: Edge[]): Map<string, { label: string; items: Edge["node"][] }> {
  const found = new Map<string, { label: string; items: Edge["node"][] }>();
  for (const { node: item } of edges)
    for (const { code, label } of item.countries) {
      if (!found.has(code)) found.set(code, { label, items: [] });
      found.get(code)!.items.push(item);
    }
  return found;
}

function sorted<Entry extends { label: string }>(countries: Map<string, Entry>, language: string): [string, Entry][] {
  const collator = new Intl.Collator(language);
  return [...countries].sort(([, a], [, b]) => collator.compare(a.label, b.label));
}

define("dsjp-map", MapElement);

/** `<dsjp-map>`: coalitions or events by country; the list is the content, the drawing shows where. */
import shapes from "../../maps/shapes.json";
import { type Edge, when } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { type Shapes, europe } from "../base/europe.ts";
import { ahead, isTrue, question } from "../base/filters.ts";
import { inLanguages } from "../base/languages.ts";
import { type Child, link, node } from "../base/nodes.ts";
import type { Words } from "../base/words.ts";
import { type Placed, marks } from "./marks.ts";
import document_ from "document:WidgetMap";
import settings from "parameters:map";
import land from "../base/europe.css";
import own from "./map.css";

interface Data {
  content: { edges: (Edge & { node: Placed })[] };
}
interface Country {
  label: string;
  items: Placed[];
}
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
  protected readonly kind = {
    document: document_,
    settings,
    styles: land + own,
    words: ["widgets.card", "widgets.map"],
    heading: (language: string, { layer }: Record<string, string>) => (HEADING[layer ?? ""] ?? HEADING["coalitions"]!)(language),
  };

  protected variables(): object {
    const asked = question(this.values, settings, [this.isOfEvents() ? "EVENT" : "COALITION"]);
    if (this.isOfEvents()) ahead(asked.where, this.values);
    return { ...asked, orderBy: [this.isOfEvents() ? "STARTS_SOONEST" : "TITLE"] };
  }

  protected placeholder(): Child[] {
    return [node("div", { class: "both" }, this.drawing(new Map(), []), node("div", { class: "list bone" })), this.foot()];
  }

  protected content({ content: { edges } }: Data, words: Words): Child[] {
    const countries = byCountry(edges.map((each) => each.node));
    if (!countries.size) return [this.message(words("map.none"))];
    const entries = sorted(countries, this.language).map(([code, country]) => this.country(code, country, words));
    const list = node("ul", { class: "list", part: "list" }, ...entries);
    const drawing = this.drawing(countries, this.isOfEvents() ? edges.map((each) => each.node) : []);
    join(drawing, list);
    return [node("div", { class: "both" }, drawing, node("div", { class: "frame", tabindex: 0, role: "group", "aria-labelledby": "heading" }, list)), this.foot()];
  }

  private isOfEvents(): boolean {
    return this.values["layer"] === "events";
  }

  private country(code: string, { label, items }: Country, words: Words): HTMLElement {
    const entries = items.map((item) =>
      node("p", { "data-item": item.id }, link(item.url, { lang: item.locale, part: "title" }, item.title), this.isOfEvents() && node("small", {}, " ", when(item, this.language, words))),
    );
    return node("li", { "data-code": code }, node(this.level(1), { class: "name" }, label), ...entries);
  }

  private drawing(countries: Map<string, Country>, events: Placed[]): SVGElement {
    const above = marks(events, isTrue(this.values["cluster"]), shapes.size);
    return europe(shapes as Shapes, "map", (code) => (countries.has(code) ? "on" : null), above);
  }
}

/** What the pointer is over lights up on both sides; a click on a country or a mark goes to its entry. */
function join(drawing: SVGElement, list: HTMLElement): void {
  const dataOf = (target: EventTarget | null): DOMStringMap => (target as Element).closest<HTMLElement>("[data-code]")?.dataset ?? {};
  const light = (code: string | undefined, on: boolean): void => {
    for (const each of [...drawing.children, ...list.children]) if (code && dataOf(each)["code"] === code) each.classList.toggle("lit", on);
  };
  for (const side of [drawing, list]) {
    for (const name of ["pointerover", "focusin"]) side.addEventListener(name, ({ target }) => light(dataOf(target)["code"], true));
    for (const name of ["pointerout", "focusout"]) side.addEventListener(name, ({ target }) => light(dataOf(target)["code"], false));
  }
  drawing.addEventListener("click", ({ target }) => {
    const { code, item } = dataOf(target);
    const country = [...list.children].find((each) => dataOf(each)["code"] === code);
    const entry = item ? list.querySelector(`[data-item="${CSS.escape(item)}"]`) : country;
    entry?.scrollIntoView({ block: "nearest" });
    entry?.querySelector("a")?.focus();
  });
}

function byCountry(items: Placed[]): Map<string, Country> {
  const found = new Map<string, Country>();
  for (const item of items)
    for (const { code, label } of item.countries) {
      if (!found.has(code)) found.set(code, { label, items: [] });
      found.get(code)!.items.push(item);
    }
  return found;
}

function sorted(countries: Map<string, Country>, language: string): [string, Country][] {
  const collator = new Intl.Collator(language);
  return [...countries].sort(([, a], [, b]) => collator.compare(a.label, b.label));
}

define("dsjp-map", MapElement);

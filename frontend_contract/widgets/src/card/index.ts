/** `<dsjp-card>`: one item by its address or its id. */
import { type Edge, addLink, bones, card } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { inLanguages } from "../base/languages.ts";
import { type Child, node } from "../base/nodes.ts";
import { picture } from "../base/pictures.ts";
import type { Words } from "../base/words.ts";
import document_ from "document:WidgetItem";
import settings from "parameters:card";
import cards from "../base/cards.css";
import layouts from "../base/layouts.css";

/** What a page has not, its card has: where, until when, and for events alone when. */
const LACKING = { startsAt: null, endsAt: null, timeZone: null, deadline: null, countries: [], place: null, source: null };
type Item = Omit<Edge["node"], keyof typeof LACKING>;
interface Data {
  route?: { status: string; isFallback: boolean; content: Item | null };
  item?: Item | null;
}
const LAYOUTS: Record<string, string> = { card: "grid single", line: "line", banner: "row" };
const HEADING = inLanguages(
  "Препоръчано|Doporučujeme|Anbefalet|Empfohlen|Προτείνουμε|Recommended|Recomendado|Soovitame|Suosittelemme|À la une|" +
    "Molta|Preporučujemo|Ajánljuk|Consigliato|Rekomenduojame|Iesakām|Rakkomandat|Aanbevolen|Polecamy|Recomendado|" +
    "Recomandat|Odporúčame|Priporočamo|Rekommenderas",
);
const KEY = /^[0-9a-f]{8}-/i;

class CardElement extends PlatformElement<Data> {
  protected readonly kind = { document: document_, settings, styles: cards + layouts, words: ["widgets.card", "widgets.calendar.add"], heading: HEADING };

  protected variables(): object {
    const item = this.values["item"] ?? "";
    const isKey = KEY.test(item);
    return { key: isKey ? item : "", path: isKey ? "" : pathOf(item), isKey, isPath: !isKey };
  }

  protected placeholder(): Child[] {
    return [this.layout(bones(1, this.parts())), this.foot()];
  }

  protected content({ route, item }: Data, words: Words): Child[] {
    const found = item ?? route?.content;
    if (!found) return [this.message(words("card.gone"))];
    const whole = { ...LACKING, ...found };
    const style = { language: this.language, words, show: this.parts(), level: this.level(1), picture };
    const shown = card({ isFallback: found.locale !== this.language, node: whole }, style);
    return [this.layout([shown]), this.foot(addLink(whole, words))];
  }

  private parts(): string[] {
    return this.values["layout"] === "line" ? ["date"] : ["image", "summary", "date", "source"];
  }

  private layout(items: HTMLLIElement[]): HTMLElement {
    return node("div", { class: LAYOUTS[this.values["layout"] ?? "card"] }, node("ul", { class: "cards", part: "list" }, ...items));
  }
}

/** The platform knows its pages by their paths, whichever front end shows them. */
function pathOf(item: string): string {
  try {
    return new URL(item, "https://platform.invalid").pathname;
  } catch {
    return item;
  }
}

define("dsjp-card", CardElement);

/** `<dsjp-card>`: one item by its address or its id. */
import { type Edge, bones, card } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { inLanguages } from "../base/languages.ts";
import { type Child, node } from "../base/nodes.ts";
import { wordsOf } from "../base/words.ts";
import document_ from "document:WidgetItem";
import settings from "parameters:card";
import styles from "../base/cards.css";

type Item = Omit<Edge["node"], "startsAt" | "endsAt" | "timeZone" | "deadline" | "countries" | "place" | "source"> & {
  classification?: { countries?: { code: string; label: string }[] };
};
interface Data {
  route?: { status: string; isFallback: boolean; content: Item | null };
  item?: Item | null;
  phrases?: { key: string; text: string }[];
}
const LAYOUTS: Record<string, string> = { card: "grid single", line: "line", banner: "row" };
const HEADING = inLanguages(
  "Препоръчано|Doporučujeme|Anbefalet|Empfohlen|Προτείνουμε|Recommended|Recomendado|Soovitame|Suosittelemme|À la une|" +
    "Molta|Preporučujemo|Ajánljuk|Consigliato|Rekomenduojame|Iesakām|Rakkomandat|Aanbevolen|Polecamy|Recomendado|" +
    "Recomandat|Odporúčame|Priporočamo|Rekommenderas",
);
const KEY = /^[0-9a-f]{8}-/i;

class CardElement extends PlatformElement<Data> {
  protected readonly document = document_;
  protected readonly styles = styles;
  protected readonly settings = settings;

  protected heading(): string {
    return HEADING(this.language);
  }

  protected variables(): object {
    const item = this.values["item"] ?? "";
    const isKey = KEY.test(item);
    const place = { key: isKey ? item : "", path: isKey ? "" : pathOf(item), isKey, isPath: !isKey };
    return { ...place, locale: this.language, words: ["widgets.card"] };
  }

  protected placeholder(): Child[] {
    return [this.layout(bones(1, this.parts())), node("div", { class: "foot" }, node("slot"))];
  }

  protected content({ route, item, phrases }: Data): Child[] {
    const words = wordsOf(phrases, this.language);
    const found = item ?? route?.content;
    if (!found) return [node("div", { class: "message" }, words("card.gone"), this.fallback())];
    const nothing = { startsAt: null, endsAt: null, timeZone: null, deadline: null, countries: [], place: null, source: null };
    const isFallback = found.locale !== this.language;
    const style = { language: this.language, words, show: this.parts(), level: this.level(1) };
    return [this.layout([card({ isFallback, node: { ...nothing, ...found } }, style)]), node("div", { class: "foot" }, node("slot"))];
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

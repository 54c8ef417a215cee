/** `<dsjp-list>`: news, events, training, funding … as rows, cards or lines. */
import { type Edge, bones, card } from "../base/cards.ts";
import { PlatformElement, define } from "../base/element.ts";
import { question } from "../base/filters.ts";
import { inLanguages } from "../base/languages.ts";
import { type Child, node } from "../base/nodes.ts";
import { picture } from "../base/pictures.ts";
import { listed } from "../base/settings.ts";
import type { Words } from "../base/words.ts";
import document_ from "document:WidgetList";
import settings from "parameters:list";
import cards from "../base/cards.css";
import layouts from "../base/layouts.css";

interface Data {
  content: { totalCount: number; pageInfo: { hasNextPage: boolean; endCursor: string | null }; edges: Edge[] };
}
const LAYOUTS: Record<string, string> = { list: "row", cards: "grid", compact: "line" };
const PARTS = ["image", "summary", "date", "source"];
const HEADING = inLanguages(
  "Актуално от платформата|Novinky z platformy|Nyt fra platformen|Neues von der Plattform|Νέα από την πλατφόρμα|" +
    "Latest from the platform|Novedades de la plataforma|Uudist platvormilt|Uutta alustalta|Actualités de la plateforme|" +
    "An chuid is déanaí ón ardán|Novosti s platforme|Újdonságok a platformról|Novità dalla piattaforma|" +
    "Platformos naujienos|Jaunumi no platformas|L-aħħar mill-pjattaforma|Nieuws van het platform|Nowości z platformy|" +
    "Novidades da plataforma|Noutăți de pe platformă|Novinky z platformy|Novosti s platforme|Nytt från plattformen",
);

class List extends PlatformElement<Data> {
  protected readonly kind = { document: document_, settings, styles: cards + layouts, words: ["widgets.card", "widgets.list"], heading: HEADING };

  protected variables(): object {
    return { ...question(this.values, settings), first: this.count() };
  }

  protected placeholder(): Child[] {
    return [this.layout(bones(this.count(), this.parts())), this.foot()];
  }

  protected content({ content: { edges, pageInfo } }: Data, words: Words): Child[] {
    if (!edges.length) return [this.message(words("list.none"))];
    const list = node("ul", { class: "cards", part: "list" }, ...this.cards(edges, words));
    const foot = this.foot();
    if (this.values["pager"] === "more" && pageInfo.hasNextPage) foot.prepend(...this.more(list, words, pageInfo.endCursor));
    return [this.layout([], list), foot];
  }

  private parts(): string[] {
    if (this.values["show"] != null) return listed(this.values["show"]);
    return this.values["layout"] === "compact" ? ["date", "source"] : PARTS;
  }

  private cards(edges: Edge[], words: Words): HTMLLIElement[] {
    const style = { language: this.language, words, show: this.parts(), level: this.level(1), picture };
    return edges.map((edge) => card(edge, style));
  }

  private layout(items: HTMLLIElement[], list = node("ul", { class: "cards" }, ...items)): HTMLElement {
    return node("div", { class: LAYOUTS[this.values["layout"] ?? "list"] }, list);
  }

  protected override foot(): HTMLElement {
    return (this.values["pager"] ?? "link") === "link" ? super.foot() : node("div", { class: "foot" });
  }

  /** A button that fetches what comes after; the reader is told how many came, and reads on at the first of them. */
  private more(list: HTMLElement, words: Words, cursor: string | null): HTMLElement[] {
    let after = cursor;
    const button = node("button", { type: "button", part: "cta" }, words("list.more"));
    const status = node("span", { role: "status", class: "spoken" });
    button.addEventListener("click", () => {
      button.disabled = true;
      void this.fetchMore({ after })
        .then(({ content: { edges, pageInfo } }) => {
          const added = this.cards(edges, words);
          list.append(...added);
          status.textContent = words("list.added", { count: edges.length });
          added[0]?.querySelector("a")?.focus();
          after = pageInfo.endCursor;
          if (pageInfo.hasNextPage) button.disabled = false;
          else button.remove();
        })
        .catch(() => (button.disabled = false));
    });
    return [button, status];
  }
}

define("dsjp-list", List);

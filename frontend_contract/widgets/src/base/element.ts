/** What all elements do: read their settings, keep their place, ask once, show the answer or say why there is none. */
import { type Answer, AskError, ask } from "./asking.ts";
import { platformLanguage } from "./languages.ts";
import { type Child, node } from "./nodes.ts";
import { type Settings, type Wrong, chosen, listed } from "./settings.ts";
import { FAILED, WRONG, filled } from "./words.ts";
import base from "./base.css";

const BAD_INPUT = /BAD_USER_INPUT|VALIDATION/;

export abstract class PlatformElement<Data> extends HTMLElement {
  /** What the element takes. */
  protected abstract readonly settings: Settings;
  protected abstract readonly document: string;
  protected abstract readonly styles: string;
  protected values: Record<string, string> = {};
  /** The language of the platform's that the reader is spoken to in. */
  protected language = "en";
  private controller?: AbortController;
  private watcher?: MutationObserver;

  /** The name of the element for its reader. */
  protected abstract heading(): string;
  protected abstract variables(): object;
  /** What keeps the place of the answer. */
  protected abstract placeholder(): Child[];
  protected abstract content(data: Data): Child[];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet(base), sheet(this.styles)];
    this.watcher = new MutationObserver(() => void this.show());
    this.watcher.observe(this, { attributeFilter: Object.keys(this.settings) });
    void this.show();
  }

  disconnectedCallback(): void {
    this.watcher?.disconnect();
    this.controller?.abort();
  }

  /** Starts anew; what an earlier start still waits for is broken off. */
  protected async show(): Promise<void> {
    this.controller?.abort();
    const { signal } = (this.controller = new AbortController());
    const found = chosen(this, this.settings);
    this.values = found.values;
    this.language = platformLanguage(found.values["lang"] ?? document.documentElement.lang);
    for (const name of found.strange) this.warn(`does not know the setting “${name}”`);
    if (found.wrong.length) return this.refuse(found.wrong);
    return this.start(signal);
  }

  /** What happens at once: the place is kept, and the answer comes into it. */
  protected async start(_signal: AbortSignal): Promise<void> {
    this.put({ "aria-busy": "true" }, this.placeholder());
    this.keepPlace();
    await this.load();
  }

  protected async load(): Promise<void> {
    const signal = this.controller?.signal ?? AbortSignal.abort();
    try {
      this.receive(await ask<Data>(this.document, this.variables(), signal));
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AskError)) this.warn(String(error));
      else if (error.kind === "refused") return this.receive({ data: null as Data, errors: error.errors });
      else this.warn(`had no answer: ${error.message}`);
      this.fail(FAILED(this.language));
    }
  }

  /** A part of the answer that failed leaves the others standing. */
  protected receive({ data, errors }: Answer<Data>): void {
    const wrong = errors.find((each) => BAD_INPUT.test(each.extensions?.code));
    for (const each of errors) this.warn(each.message);
    if (wrong) return this.fail(this.explained(wrong.message));
    if (!data || errors.length) return this.fail(FAILED(this.language));
    this.put({}, this.content(data));
    this.settle();
  }

  /** The setting whose value the platform's sentence repeats, in the reader's language; else that sentence. */
  private explained(message: string): Child {
    const said = new Set(message.match(/[\w.:+-]+\w/g)?.map(plain));
    for (const [name, value] of Object.entries(this.values)) {
      const found = this.settings[name]?.filter && listed(value).find((each) => said.has(plain(each)));
      if (found) return filled(WRONG(this.language), { name, value: found });
    }
    return node("span", { lang: "en" }, message);
  }

  private refuse(wrong: Wrong[]): void {
    const sentences = wrong.map((each) => filled(WRONG(this.language), { ...each }));
    for (const { name, value } of wrong) this.warn(`does not accept “${value}” for the setting “${name}”`);
    this.fail(...sentences.map((each) => node("p", {}, each)));
  }

  /** A sentence, and the link that the page's author put inside. */
  protected fail(...sentences: Child[]): void {
    this.put({}, [node("div", { class: "message", part: "message" }, ...sentences, this.fallback())]);
  }

  protected fallback(): HTMLElement {
    return node("p", {}, node("slot"));
  }

  protected put(attributes: Record<string, string>, children: Child[]): void {
    const title = node(this.level(0), { id: "heading", part: "heading" }, this.values["title"] || this.heading());
    const section = this.shadowRoot?.querySelector("section") ?? node("section", { "aria-labelledby": "heading" });
    section.setAttribute("lang", this.language);
    section.setAttribute("class", `theme-${this.values["theme"] ?? "eu"}`);
    section.removeAttribute("aria-busy");
    for (const [name, value] of Object.entries(attributes)) section.setAttribute(name, value);
    section.replaceChildren(title, node("div", { class: "body" }, ...children));
    if (!section.isConnected) this.shadowRoot?.append(section);
  }

  /** The heading of the element, or one so many levels below. */
  protected level(below: number): "h2" {
    return `h${Math.min(6, (Number(this.values["heading-level"]) || 2) + below)}` as "h2";
  }

  /** Nothing below moves when the answer comes. */
  private keepPlace(): void {
    const section = this.shadowRoot?.querySelector("section");
    section?.style.setProperty("min-block-size", `${section.offsetHeight}px`);
  }

  /** Gives back the place that is not needed, where what stands below is out of sight and would not be seen to move. */
  private settle(): void {
    const section = this.shadowRoot?.querySelector("section");
    const last = section?.lastElementChild?.getBoundingClientRect();
    if (section && last && (last.bottom > innerHeight || last.bottom < 0)) section.style.removeProperty("min-block-size");
  }

  /** What comes after, at the reader's wish; the first answer stays where it fails. */
  protected async fetchMore(variables: object): Promise<Data> {
    const signal = this.controller?.signal ?? AbortSignal.abort();
    const { data, errors } = await ask<Data>(this.document, variables, signal);
    if (errors.length) throw new AskError("unreadable", errors[0]!.message);
    return data;
  }

  protected warn(message: string): void {
    console.warn(`<${this.localName}> ${message}`);
  }
}

/** `good-practice` as GOOD_PRACTICE. */
function plain(text: string): string {
  return text.toUpperCase().replaceAll("-", "_");
}

const sheets = new Map<string, CSSStyleSheet>();

/** One style sheet for all elements of a kind. */
function sheet(text: string): CSSStyleSheet {
  const found = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) found.replaceSync(text);
  sheets.set(text, found);
  return found;
}

/** Twice, or in two versions on one page: the first one stays. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

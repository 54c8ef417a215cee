/** What all elements do: read their settings, keep their place, ask once, show the answer or say why there is none. */
import { type Answer, AskError, ask } from "./asking.ts";
import { platformLanguage } from "./languages.ts";
import { type Child, node } from "./nodes.ts";
import { type Settings, type Wrong, blamed, chosen } from "./settings.ts";
import { sheet } from "./styles.ts";
import { FAILED, type Phrases, WRONG, type Words, filled, wordsOf } from "./words.ts";
import base from "./base.css";

const BAD_INPUT = /BAD_USER_INPUT|VALIDATION/;
const USUAL_COUNT = 6;

/** What tells one kind of element from another: what it asks, takes, and looks like. */
export interface Kind {
  document: string;
  settings: Settings;
  styles: string;
  /** The beginnings of the keys of its words. */
  words: string[];
  /** The name of the element for its reader. */
  heading(language: string, values: Record<string, string>): string;
}

export abstract class PlatformElement<Data> extends HTMLElement {
  protected abstract readonly kind: Kind;
  protected values: Record<string, string> = {};
  /** The language of the platform's that the reader is spoken to in. */
  protected language = "en";
  private controller?: AbortController;
  private watcher?: MutationObserver;

  /** What it asks for besides language and words. */
  protected abstract variables(): object;
  /** What keeps the place of the answer. */
  protected abstract placeholder(): Child[];
  protected abstract content(data: Data, words: Words): Child[];

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet(base), sheet(this.kind.styles)];
    this.watcher = new MutationObserver(() => void this.show());
    this.watcher.observe(this, { attributeFilter: Object.keys(this.kind.settings) });
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
    const found = chosen(this, this.kind.settings);
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
    const { signal } = this;
    try {
      this.receive(await this.ask());
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof AskError)) this.warn(String(error));
      else if (error.kind === "refused") return this.receive({ data: null!, errors: error.errors });
      else this.warn(`had no answer: ${error.message}`);
      this.fail(FAILED(this.language));
    }
  }

  private ask(more: object = {}): Promise<Answer<Data & Phrases>> {
    const { document, words } = this.kind;
    return ask(document, { ...this.variables(), locale: this.language, words, ...more }, this.signal);
  }

  /** Ends what is waited for when the element starts anew or leaves the page. */
  protected get signal(): AbortSignal {
    return this.controller?.signal ?? AbortSignal.abort();
  }

  /** A part of the answer that failed leaves the others standing. */
  protected receive({ data, errors }: Answer<Data & Phrases>): void {
    const wrong = errors.find((each) => BAD_INPUT.test(each.extensions?.code));
    for (const each of errors) this.warn(each.message);
    if (wrong) return this.fail(this.explained(wrong.message));
    if (!data || errors.length) return this.fail(FAILED(this.language));
    this.put({}, this.content(data, wordsOf(data, this.language)));
    this.settle();
  }

  /** In the reader's language where it is about a setting; else the platform's own sentence. */
  private explained(message: string): Child {
    const wrong = blamed(message, this.values, this.kind.settings);
    return wrong ? filled(WRONG(this.language), { ...wrong }) : node("span", { lang: "en" }, message);
  }

  private refuse(wrong: Wrong[]): void {
    const sentences = wrong.map((each) => filled(WRONG(this.language), { ...each }));
    for (const { name, value } of wrong) this.warn(`does not accept “${value}” for the setting “${name}”`);
    this.fail(...sentences.map((each) => node("p", {}, each)));
  }

  protected fail(...sentences: Child[]): void {
    this.put({}, [this.message(...sentences)]);
  }

  /** A sentence, and the link that the page's author put inside. */
  protected message(...sentences: Child[]): HTMLElement {
    return node("div", { class: "message", part: "message" }, ...sentences, node("p", {}, node("slot")));
  }

  /** The same link below the content, and what stands beside it. */
  protected foot(...beside: Child[]): HTMLElement {
    return node("div", { class: "foot" }, node("slot"), ...beside);
  }

  protected heading(): string {
    return this.values["title"] || this.kind.heading(this.language, this.values);
  }

  protected count(): number {
    return Number(this.values["count"]) || USUAL_COUNT;
  }

  protected put(attributes: Record<string, string>, children: Child[]): void {
    const title = node(this.level(0), { id: "heading", part: "heading" }, this.heading());
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
  protected async fetchMore(more: object): Promise<Data> {
    const { data, errors } = await this.ask(more);
    if (errors.length) throw new AskError("unreadable", errors[0]!.message);
    return data;
  }

  protected warn(message: string): void {
    console.warn(`<${this.localName}> ${message}`);
  }
}

/** Twice, or in two versions on one page: the first one stays. */
export function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

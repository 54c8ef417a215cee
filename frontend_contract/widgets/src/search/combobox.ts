/** Suggestions under a text box: an editable combobox with a list (ARIA Authoring Practices). */
import { link, node } from "../base/nodes.ts";

export interface Suggestion {
  title: string;
  url: string;
  locale: string;
}
const LEAST = 2;
const PAUSE = 250;

/** Asks after two letters and a pause; an answer that comes too late is not shown. */
export function combobox(input: HTMLInputElement, ask: (text: string) => Promise<Suggestion[]>): void {
  const list = node("ul", { id: "suggestions", role: "listbox", "aria-labelledby": "heading", hidden: true });
  const attributes = { role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "suggestions" };
  for (const [name, value] of Object.entries(attributes)) input.setAttribute(name, value);
  input.after(list);
  let timer = 0;
  let active = -1;
  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const show = (found: Suggestion[]): void => {
    list.replaceChildren(...found.map(option));
    list.hidden = !found.length;
    input.setAttribute("aria-expanded", String(found.length > 0));
    mark(-1);
  };
  const mark = (index: number): void => {
    active = index;
    options().forEach((each, at) => each.setAttribute("aria-selected", String(at === index)));
    const id = options()[index]?.id;
    if (id) input.setAttribute("aria-activedescendant", id);
    else input.removeAttribute("aria-activedescendant");
    options()[index]?.scrollIntoView({ block: "nearest" });
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (text.length < LEAST) return show([]);
    timer = setTimeout(() => {
      ask(text).then((found) => input.value.trim() === text && show(found), () => show([]));
    }, PAUSE);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.hidden ? 0 : options().length;
    if (event.key === "Escape" && count) {
      show([]);
      event.preventDefault();
    } else if (count && (event.key === "ArrowDown" || event.key === "ArrowUp")) {
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(((active + step + 1 + count + 1) % (count + 1)) - 1);
      event.preventDefault();
    } else if (event.key === "Enter") {
      clearTimeout(timer);
      if (count && active >= 0) {
        event.preventDefault();
        options()[active]?.querySelector("a")?.click();
      } else show([]);
    }
  });
  input.addEventListener("blur", () => setTimeout(() => show([]), PAUSE));
}

function option({ title, url, locale }: Suggestion, index: number): HTMLElement {
  return node("li", { role: "option", id: `option-${index}`, "aria-selected": "false", "aria-label": title }, link(url, { lang: locale, tabindex: -1, "aria-hidden": "true" }, title));
}

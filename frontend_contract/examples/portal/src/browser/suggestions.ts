// Suggestions under the search box, by the combobox pattern of the ARIA Authoring Practices. Without this file, or when
// anything fails, the form is sent as it is.

interface Suggestion {
  title: string;
  href: string;
  lang: string;
}

const WAIT = 250;
const SHORTEST = 2;

function enhance(form: HTMLFormElement): void {
  const input = form.querySelector<HTMLInputElement>("input[type=search]");
  if (!input) return;
  const list = document.createElement("ul");
  list.id = `${input.id}-suggestions`;
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", form.querySelector("label")?.textContent ?? "");
  list.hidden = true;
  form.append(list);
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-controls", list.id);
  let timer = 0;
  let flight: AbortController | undefined;
  let chosen = -1;

  const show = (isShown: boolean) => {
    list.hidden = !isShown;
    input.setAttribute("aria-expanded", String(isShown));
    if (!isShown) choose(-1);
  };
  const choose = (index: number) => {
    chosen = index;
    [...list.children].forEach((item, place) => item.setAttribute("aria-selected", String(place === index)));
    if (index < 0) input.removeAttribute("aria-activedescendant");
    else input.setAttribute("aria-activedescendant", (list.children[index] as Element).id);
  };
  const draw = (found: Suggestion[]) => {
    list.replaceChildren(...found.map((each, place) => option(each, `${list.id}-${place}`)));
    show(found.length > 0);
  };
  const look = async () => {
    flight?.abort();
    const text = input.value.trim();
    if (text.length < SHORTEST) return show(false);
    flight = new AbortController();
    try {
      const answer = await fetch(`${form.dataset.suggestions}?${new URLSearchParams({ q: text })}`, { signal: flight.signal });
      draw(answer.ok ? await answer.json() : []);
    } catch {
      // Aborted or offline: the form is still there.
    }
  };

  show(false);
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, WAIT);
  });
  input.addEventListener("keydown", (event) => {
    const count = list.children.length;
    if (event.key === "Escape") show(false);
    if (list.hidden || !count) return;
    if (event.key === "ArrowDown") choose((chosen + 1) % count);
    else if (event.key === "ArrowUp") choose((chosen - 1 + count) % count);
    else if (event.key === "Enter" && chosen >= 0) (list.children[chosen]?.firstElementChild as HTMLAnchorElement).click();
    else return;
    event.preventDefault();
  });
  form.addEventListener("focusout", (event) => {
    if (!form.contains(event.relatedTarget as Node | null)) show(false);
  });
}

function option({ title, href, lang }: Suggestion, id: string): HTMLLIElement {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  const link = document.createElement("a");
  link.href = href;
  link.lang = lang;
  link.tabIndex = -1;
  link.textContent = title;
  item.append(link);
  return item;
}

/** A menu that is open closes when the reader goes elsewhere. */
function closeMenus(event: Event): void {
  const isEscape = event instanceof KeyboardEvent && event.key === "Escape";
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) {
    if (!isEscape && menu.contains(event.target as Node)) continue;
    menu.open = false;
    if (isEscape && menu.contains(document.activeElement)) menu.querySelector("summary")?.focus();
  }
}

for (const form of document.querySelectorAll<HTMLFormElement>("form[data-suggestions]")) enhance(form);
document.addEventListener("click", closeMenus);
document.addEventListener("keydown", (event) => event.key === "Escape" && closeMenus(event));

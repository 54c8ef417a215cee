/** For pages with several elements: loads the file of each kind that stands on the page, when one does. */

declare const ELEMENTS: string[];
const selector = ELEMENTS.map((name) => `dsjp-${name}`).join();
const loaded = new Set<string>();

/** `{"widget": "list", …}` in an inert block becomes the element, in its place. */
function place(block: Element): void {
  const text = block.textContent ?? "";
  if (!text.includes('"widget"') || block.parentElement?.matches(selector)) return;
  try {
    const { widget } = JSON.parse(text) as { widget?: string };
    if (!widget || !ELEMENTS.includes(widget)) return console.warn(`dsjp: there is no element “${widget}”`);
    const element = document.createElement(`dsjp-${widget}`);
    const link = block.nextElementSibling?.matches("a") && block.nextElementSibling;
    block.replaceWith(element);
    element.append(block, ...(link ? [link] : []));
  } catch {
    console.warn("dsjp: a configuration is not JSON");
  }
}

function look(root: ParentNode): void {
  for (const block of root.querySelectorAll("script[type='application/json']")) place(block);
  for (const element of root.querySelectorAll(selector)) load(element.localName);
}

function load(name: string): void {
  if (loaded.has(name) || customElements.get(name)) return;
  loaded.add(name);
  import(new URL(`${name}.js`, import.meta.url).href).catch(() => console.warn(`dsjp: ${name}.js could not be loaded`));
}

look(document);
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const added of addedNodes)
      if (added instanceof Element) {
        if (added.matches(selector)) load(added.localName);
        look(added);
      }
}).observe(document, { childList: true, subtree: true });
export {};

/** Nodes are made one by one and text is always text: nothing here parses markup, so Trusted Types have no objection. */

export type Child = Node | string | number | null | undefined | false;
type Attributes = Record<string, string | number | boolean | null | undefined>;

const LINKS = /^(https?|mailto|webcal):/i;

/** An HTML element; an attribute that is null, undefined or false is left out. */
export function node<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  fill(made, attributes, children);
  return made;
}

/** An element of a drawing. */
export function drawn(name: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name) as SVGElement;
  fill(made, attributes, children);
  return made;
}

/** A link, or its words alone where the address is none that a link may have. */
export function link(address: string | null | undefined, attributes: Attributes, ...children: Child[]): HTMLElement {
  if (!address || !LINKS.test(address)) return node("span", attributes, ...children);
  return node("a", { ...attributes, href: address, rel: "noopener" }, ...children);
}

function fill(made: Element, attributes: Attributes, children: Child[]): void {
  for (const [name, value] of Object.entries(attributes))
    if (value != null && value !== false) made.setAttribute(name, value === true ? "" : String(value));
  made.append(...children.filter((each) => each != null && each !== false).map((each) => each as Node | string));
}

/** Style sheets as objects: they need no `style-src` of the host's policy. */

const sheets = new Map<string, CSSStyleSheet>();

/** One for all elements of a kind. */
export function sheet(text: string): CSSStyleSheet {
  const found = sheets.get(text) ?? new CSSStyleSheet();
  if (!sheets.has(text)) found.replaceSync(text);
  sheets.set(text, found);
  return found;
}

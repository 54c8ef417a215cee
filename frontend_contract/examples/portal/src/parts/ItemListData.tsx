/** @jsxImportSource hono/jsx */
// What a list shows, for machines: only whoever draws a list knows its items. Everything else comes from the platform.
import { raw } from "hono/html";
import type { Fields } from "../api/ask.ts";
import { absolute, hrefOf } from "../links.ts";
import type { View } from "../view.ts";

export function ItemListData({ view, content }: { view: View; content: Fields }) {
  const itemListElement = content.edges.map(({ node }: Fields, index: number) => ({
    "@type": "ListItem",
    position: index + 1,
    name: node.title,
    url: absolute(view, hrefOf(view, node)),
  }));
  const list = { "@context": "https://schema.org", "@type": "ItemList", numberOfItems: content.totalCount, itemListElement };
  return <script type="application/ld+json">{raw(embeddable(JSON.stringify(list)))}</script>;
}

/** JSON that ends no element, whatever titles say. */
function embeddable(text: string): string {
  return text.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The picture of a card. */
import type { Card } from "./cards.ts";
import { node } from "./nodes.ts";

/** Its place stays when the file does not come; it says nothing that the title does not. */
export function picture({ image }: Card): HTMLElement {
  const frame = node("div", { class: "picture" });
  if (!image) return frame;
  frame.style.setProperty("background-color", image.dominantColour);
  const shown = node("img", {
    src: image.card.url,
    srcset: `${image.card.url} ${image.card.width}w, ${image.card2x.url} ${image.card2x.width}w`,
    sizes: "(min-width: 30em) 18em, 90vw",
    alt: image.alt,
    width: 400,
    height: 225,
    loading: "lazy",
    decoding: "async",
    referrerpolicy: "strict-origin-when-cross-origin",
  });
  shown.addEventListener("error", () => shown.remove(), { once: true });
  frame.append(shown);
  return frame;
}

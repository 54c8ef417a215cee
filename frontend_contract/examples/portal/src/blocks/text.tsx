/** @jsxImportSource hono/jsx */
// Headings, paragraphs, quotations, callouts, and what asks readers to do something.
import { Figure } from "../parts/Picture.tsx";
import { Anchor, Buttons, LinkBlock, RichText } from "../parts/Text.tsx";
import { hrefOf, onThisPortal } from "../links.ts";
import type { BlockOf } from "./Blocks.tsx";

function Heading({ block }: BlockOf) {
  return <h2 id={block.blockId ?? undefined}>{block.title}</h2>;
}

function Paragraph({ view, block }: BlockOf) {
  return <RichText view={view} text={block.text} />;
}

function Quotation({ view, block }: BlockOf) {
  return (
    <figure class="quotation">
      <blockquote><p>{block.quote}</p></blockquote>
      <figcaption>
        <Anchor href={onThisPortal(view, block.url ?? "")}>{block.name}</Anchor>
        {block.jobTitle ? <span class="quiet">, {block.jobTitle}</span> : null}
      </figcaption>
    </figure>
  );
}

function Callout({ view, block }: BlockOf) {
  return (
    <div class={`callout tone-${String(block.tone ?? "INFORMATION").toLowerCase()}`}>
      {block.title ? <p class="callout-title">{block.title}</p> : null}
      <RichText view={view} text={block.text} />
    </div>
  );
}

function Button({ view, block }: BlockOf) {
  const name = block.emphasis === "SECONDARY" ? "button button-quiet" : "button";
  return <p class="buttons"><LinkBlock view={view} link={block.link} class={name} /></p>;
}

function CallToAction({ view, block }: BlockOf) {
  return (
    <section class="action">
      <h2>{block.title}</h2>
      <RichText view={view} text={block.text} />
      <Buttons view={view} links={block.links} />
    </section>
  );
}

function SharedCallToAction({ view, block }: BlockOf) {
  const action = block.callToAction;
  if (!action) return null;
  const href = action.linkPage ? hrefOf(view, action.linkPage) : onThisPortal(view, action.linkUrl ?? "");
  return (
    <section class="action">
      <h2>{action.title}</h2>
      <RichText view={view} text={action.text} />
      <Figure image={action.image} />
      {href ? <p class="buttons"><Anchor href={href} class="button">{action.linkText || action.title}</Anchor></p> : null}
    </section>
  );
}

export const drawings = {
  HeadingBlock: Heading,
  ParagraphBlock: Paragraph,
  QuotationBlock: Quotation,
  CalloutBlock: Callout,
  ButtonBlock: Button,
  CallToActionBlock: CallToAction,
  SharedCallToActionBlock: SharedCallToAction,
};

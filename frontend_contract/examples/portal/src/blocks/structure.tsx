/** @jsxImportSource hono/jsx */
// What has an order of its own: accordions, steps, timelines, tables, figures, documents.
import type { Fields } from "../api/ask.ts";
import { onThisPortal } from "../links.ts";
import { Anchor, Documents, RichText } from "../parts/Text.tsx";
import { number } from "../words/formats.ts";
import type { BlockOf } from "./Blocks.tsx";

function Accordion({ view, block }: BlockOf) {
  return (
    <section class="accordion">
      {block.title ? <h2>{block.title}</h2> : null}
      {block.sections.map((section: Fields) => (
        <details>
          <summary>{section.title}</summary>
          <RichText view={view} text={section.text} />
        </details>
      ))}
    </section>
  );
}

function Steps({ view, block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <ol class="steps">
        {block.steps.map((step: Fields) => (
          <li>
            <p class="steps-title">{step.title}</p>
            <RichText view={view} text={step.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Timeline({ view, block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <ol class="timeline">
        {block.milestones.map((milestone: Fields) => (
          <li>
            <p class="timeline-moment">{milestone.moment}</p>
            <p class="timeline-title">{milestone.title}</p>
            <RichText view={view} text={milestone.text} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Scrolls by itself where it is wider than the page; then the keyboard must reach it. */
function Table({ view, block }: BlockOf) {
  const { table } = block;
  if (!table) return null;
  return (
    <figure class="table-frame">
      <div class="table-scroll" tabindex={0} role="region" aria-label={table.caption || view.say("table")}>
        <table>
          {table.caption ? <caption>{table.caption}</caption> : null}
          <thead><tr>{table.headings.map((heading: string) => (heading ? <th scope="col">{heading}</th> : <td></td>))}</tr></thead>
          <tbody>
            {table.rows.map((row: Fields) => (
              <tr>{row.cells.map((cell: Fields) => <td class={cell.number === null ? undefined : "numeric"}>{cell.text}</td>)}</tr>
            ))}
          </tbody>
        </table>
      </div>
      {block.source ? <figcaption>{view.say("source")}: {block.source}</figcaption> : null}
    </figure>
  );
}

function KeyFigures({ view, block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <ul class="figures">
        {block.figures.map((figure: Fields) => (
          <li>
            <p class="figures-number">{figure.figure}</p>
            <p>{figure.label}</p>
            <p class="quiet">
              {figure.period ? `${figure.period} · ` : null}
              <Anchor href={onThisPortal(view, figure.url ?? "")}>{figure.source}</Anchor>
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures that were measured, of a practice or an initiative. */
export function MeasuredFigures({ view, block }: BlockOf) {
  return (
    <ul class="figures">
      {block.figures.map((figure: Fields) => (
        <li>
          <p class="figures-number">{number(view.locale, figure.number)}{figure.unit ? ` ${figure.unit}` : null}</p>
          <p>{figure.label}</p>
        </li>
      ))}
    </ul>
  );
}

function DocumentsBlock({ view, block }: BlockOf) {
  return (
    <section>
      <h2>{block.title || view.say("documents")}</h2>
      <Documents view={view} items={block.documents} />
    </section>
  );
}

export const drawings = {
  AccordionBlock: Accordion,
  StepsBlock: Steps,
  TimelineBlock: Timeline,
  TableBlock: Table,
  KeyFiguresBlock: KeyFigures,
  DocumentsBlock,
};

/** @jsxImportSource hono/jsx */
// One item of a list. Its title is the one link; its language is said where it is not the page's.
import { raw } from "hono/html";
import type { Fields } from "../api/ask.ts";
import { hrefOf } from "../links.ts";
import type { View } from "../view.ts";
import { day, languageName, leaf, span } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import { CardPicture } from "./Picture.tsx";
import { Anchor } from "./Text.tsx";

export interface CardOf {
  readonly view: View;
  readonly card: Fields;
  readonly level?: 2 | 3;
  readonly highlight?: Fields | null;
  readonly withPicture?: boolean;
}

export function Card({ view, card, level = 3, highlight, withPicture = true }: CardOf) {
  const Heading = `h${level}` as "h3";
  const language = card.locale === view.locale ? undefined : card.locale;
  const title = highlight?.title ? raw(highlight.title) : card.title;
  const summary = highlight?.summary ? raw(highlight.summary) : card.summary;
  return (
    <article class="card">
      {withPicture ? <CardPicture image={card.image} /> : null}
      <div class="card-body">
        <p class="card-kind">
          <span class="badge">{sayValue(view.say, "kind", card.kind)}</span>
          {language ? <span class="badge badge-language">{languageName(view.locale, language)}</span> : null}
        </p>
        <Heading class="card-title" lang={language}>
          <Anchor href={hrefOf(view, card)}>{title}</Anchor>
        </Heading>
        {summary ? <p class="card-summary" lang={language}>{summary}</p> : null}
        <CardDates view={view} card={card} />
      </div>
      {card.startsAt && card.kind === "EVENT" ? <Leaf view={view} card={card} /> : null}
    </article>
  );
}

function CardDates({ view, card }: { view: View; card: Fields }) {
  const { say, locale } = view;
  if (card.startsAt && card.kind === "EVENT") {
    return <p class="card-date"><time datetime={card.startsAt}>{span(locale, card.startsAt, card.endsAt, card.timeZone)}</time></p>;
  }
  if (card.deadline) {
    return <p class="card-date">{say("fact.deadline")}: <time datetime={card.deadline}>{day(locale, card.deadline, card.timeZone)}</time></p>;
  }
  return card.publishedAt ? <p class="card-date"><time datetime={card.publishedAt}>{day(locale, card.publishedAt)}</time></p> : null;
}

function Leaf({ view, card }: { view: View; card: Fields }) {
  const { day: number, month } = leaf(view.locale, card.startsAt, card.timeZone);
  return <span class="leaf" aria-hidden="true"><span class="leaf-day">{number}</span><span class="leaf-month">{month}</span></span>;
}

export function Cards({ view, cards, level = 3 }: { view: View; cards: Fields[]; level?: 2 | 3 }) {
  return <ul class="cards">{cards.map((card) => <li><Card view={view} card={card} level={level} /></li>)}</ul>;
}

/** A list without pictures. */
export function Rows({ view, cards, level = 3 }: { view: View; cards: Fields[]; level?: 2 | 3 }) {
  return <ul class="rows">{cards.map((card) => <li><Card view={view} card={card} level={level} withPicture={false} /></li>)}</ul>;
}

/** A link to an item and nothing more. */
export function ItemLink({ view, item }: { view: View; item: Fields }) {
  const language = item.locale && item.locale !== view.locale ? item.locale : undefined;
  return <a href={hrefOf(view, item)} lang={language} hreflang={language}>{item.title || item.name}</a>;
}

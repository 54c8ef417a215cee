/** @jsxImportSource hono/jsx */
// Blocks that fill themselves with items: what editors picked, or what a list answers now.
import type { Fields } from "../api/ask.ts";
import { filtersOf, listVariables } from "../filters.ts";
import { IndicatorOverCountries } from "../parts/Indicators.tsx";
import { Card, Cards, Rows } from "../parts/Card.tsx";
import { LinkBlock, RichText } from "../parts/Text.tsx";
import { askForPart, scope, type View } from "../view.ts";
import type { BlockOf } from "./Blocks.tsx";
import { Testimonial } from "./cards.tsx";

function More({ view, link }: { view: View; link?: Fields | null }) {
  return link ? <p class="more"><LinkBlock view={view} link={link} /></p> : null;
}

function Title({ view, title }: { view: View; title?: string | null }) {
  return title ? <h2>{title}</h2> : <h2 class="visually-hidden">{view.say("list")}</h2>;
}

/** The filters that an editor chose, as the same variables that listings send. */
export function listingVariables(view: View, block: Fields): Fields {
  const written = listVariables(filtersOf(new URLSearchParams(block.filterQuery ?? "")));
  const chosen = {
    articleType: block.articleTypes,
    digitalTechnology: block.technologies,
    digitalSkillLevel: block.skillLevels,
    countries: block.countries,
  };
  const where = { ...written.where };
  for (const [name, terms] of Object.entries(chosen)) {
    if (terms?.length) where[name] = { in: terms.map((term: Fields) => term.code) };
  }
  const kinds = block.kinds?.length ? block.kinds.map((kind: string) => kind.toUpperCase()) : written.kinds;
  if (kinds?.length === 1 && kinds[0] === "EVENT") {
    return { ...scope(view), kinds, where: { ...where, isUpcoming: true }, orderBy: ["STARTS_SOONEST"], first: block.limit };
  }
  return { ...scope(view), kinds, where, orderBy: written.orderBy, first: block.limit };
}

async function Listing({ view, block }: BlockOf) {
  const { content } = await askForPart(view, "Listing", listingVariables(view, block));
  const cards = content.edges.map((edge: Fields) => edge.node);
  if (!cards.length) return null;
  const List = block.viewMode === "CARDS" ? Cards : Rows;
  return (
    <section>
      <Title view={view} title={block.title} />
      <List view={view} cards={cards} />
      <More view={view} link={block.link} />
    </section>
  );
}

function HighlightedListing({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} title={block.title} />
      <Cards view={view} cards={block.pages} />
      <More view={view} link={block.link} />
    </section>
  );
}

function RelatedPages({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} title={block.title} />
      <Cards view={view} cards={block.pages} />
    </section>
  );
}

async function EventsCommunityQuotes({ view, block }: BlockOf) {
  const { content } = await askForPart(view, "Listing", listingVariables(view, { kinds: ["EVENT"], limit: block.limit }));
  return (
    <section>
      <Title view={view} title={block.title} />
      <div class="groups">
        <Rows view={view} cards={content.edges.map((edge: Fields) => edge.node)} />
        <div>{block.testimonials.map((quote: Fields) => <Testimonial quote={quote} />)}</div>
      </div>
      <More view={view} link={block.link} />
    </section>
  );
}

/** The platform has no figures of readers in its API, so both widgets show what is newest, and events. */
async function Widget({ view, block }: BlockOf) {
  const kinds = block.widget === "EVENTS_AND_COMMUNITY" ? ["EVENT"] : ["ARTICLE", "TRAINING", "GOOD_PRACTICE"];
  const { content } = await askForPart(view, "Listing", listingVariables(view, { kinds, limit: 3 }));
  const cards = content.edges.map((edge: Fields) => edge.node);
  return cards.length ? <section><Title view={view} title={block.title} /><Cards view={view} cards={cards} /></section> : null;
}

/** A figure for each country as a table with bars: readable at any width, by ear, and without colours. */
async function MapBlock({ view, block }: BlockOf) {
  const indicators = block.indicatorCode
    ? (await askForPart(view, "Indicators", { codes: [block.indicatorCode], locale: view.locale })).indicators
    : [];
  return (
    <section>
      <Title view={view} title={block.title} />
      <RichText view={view} text={block.text} />
      {indicators?.map((indicator: Fields) => <IndicatorOverCountries view={view} indicator={indicator} level={3} isFolded />)}
      <More view={view} link={block.link} />
    </section>
  );
}

/** A single item that a newsletter points at. */
export function Featured({ view, item }: { view: View; item: Fields }) {
  return item.item ? <Card view={view} card={item.item} withPicture={false} /> : null;
}

export const drawings = {
  ListingBlock: Listing,
  HighlightedListingBlock: HighlightedListing,
  RelatedPagesBlock: RelatedPages,
  EventsCommunityQuotesBlock: EventsCommunityQuotes,
  WidgetBlock: Widget,
  MapBlock,
};

/** @jsxImportSource hono/jsx */
// Boxes that editors write: cards, facts, testimonials, stories.
import type { Fields } from "../api/ask.ts";
import { hrefOf, linkHref } from "../links.ts";
import { Picture } from "../parts/Picture.tsx";
import { Anchor, LinkBlock, RichText } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import type { BlockOf } from "./Blocks.tsx";
import { Symbol } from "./symbols.tsx";

function WrittenCard({ view, card }: { view: View; card: Fields }) {
  const href = card.link ? linkHref(view, card.link) : "";
  return (
    <div class="card">
      {card.image ? <span class="card-picture"><Picture image={card.image} sizes="(min-width: 60rem) 20rem, 100vw" /></span> : null}
      <div class="card-body">
        {card.subtitle ? <p class="card-kind"><span class="badge">{card.subtitle}</span></p> : null}
        <h3 class="card-title"><Anchor href={href}>{card.title}</Anchor></h3>
        <RichText view={view} text={card.text} class="card-summary prose" />
      </div>
    </div>
  );
}

/** The headings of cards are of the third level: a section without a title of its own gets one that only readers of
 * screens hear. */
function Title({ block, view }: BlockOf) {
  return block.title ? <h2>{block.title}</h2> : <h2 class="visually-hidden">{view.say("cards")}</h2>;
}

function CardsBlock({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} block={block} />
      <ul class="cards">{block.cards.map((card: Fields) => <li><WrittenCard view={view} card={card} /></li>)}</ul>
    </section>
  );
}

function GroupedCards({ view, block }: BlockOf) {
  const groups = [[block.leftTitle, block.leftCards], [block.rightTitle, block.rightCards]];
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <div class="groups">
        {groups.map(([title, cards]) => (
          <div>
            <h2 class="groups-title">{title}</h2>
            <ul class="cards">{cards.map((card: Fields) => <li><WrittenCard view={view} card={card} /></li>)}</ul>
          </div>
        ))}
      </div>
    </section>
  );
}

function InfoCards({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} block={block} />
      <ul class="cards facts">
        {block.infoCards.map((card: Fields) => (
          <li class="card">
            <div class="card-body">
              {card.symbol ? <Symbol name={card.symbol} /> : null}
              <h3 class="card-title">{card.title}</h3>
              <RichText view={view} text={card.text} />
              <LinkBlock view={view} link={card.link} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function BlankCards({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} block={block} />
      <ul class="cards">
        {block.blankCards.map((card: Fields) => (
          <li class="card"><div class="card-body">{card.title ? <h3 class="card-title">{card.title}</h3> : null}<RichText view={view} text={card.text} /></div></li>
        ))}
      </ul>
    </section>
  );
}

export function Testimonial({ quote }: { quote: Fields }) {
  const picture = quote.image ?? quote.person?.photo;
  return (
    <figure class="quotation">
      <blockquote><p>{quote.quote}</p></blockquote>
      <figcaption>
        {picture?.wide ? <img class="person-photo" src={picture.wide.url} width={picture.wide.width} height={picture.wide.height} alt="" loading="lazy" /> : null}
        <span>{quote.person?.name ?? quote.name}{(quote.jobTitle ?? quote.person?.role) ? <span class="quiet">, {quote.jobTitle ?? quote.person?.role}</span> : null}</span>
      </figcaption>
    </figure>
  );
}

function Testimonials({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} block={block} />
      <div class="quotations">{block.testimonials.map((quote: Fields) => <Testimonial quote={quote} />)}</div>
    </section>
  );
}

function Stories({ view, block }: BlockOf) {
  return (
    <section>
      <Title view={view} block={block} />
      <ul class="cards">
        {block.stories.map((story: Fields) => (
          <li class="card">
            <div class="card-body">
              {story.country ? <p class="card-kind"><span class="badge">{story.country.label}</span></p> : null}
              <h3 class="card-title"><Anchor href={story.page ? hrefOf(view, story.page) : ""}>{story.title}</Anchor></h3>
              <RichText view={view} text={story.text} />
            </div>
          </li>
        ))}
      </ul>
      <p class="more"><LinkBlock view={view} link={block.link} /></p>
    </section>
  );
}

export const drawings = {
  CardsBlock,
  GroupedCardsBlock: GroupedCards,
  InfoCardsBlock: InfoCards,
  BlankCardsBlock: BlankCards,
  TestimonialsBlock: Testimonials,
  StoriesBlock: Stories,
};

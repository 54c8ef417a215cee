/** @jsxImportSource hono/jsx */
// Articles, newsletters, pages about figures, and the front pages of sections.
import type { Fields } from "../api/ask.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { Featured } from "../blocks/lists.tsx";
import { ProposalLink } from "../parts/ProposalLink.tsx";
import { terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day, tag } from "../words/formats.ts";
import { beginsWithItsTitle } from "./fronts.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { KeyFigures } from "./practice.tsx";
import { Section, TextSection } from "./sections.tsx";

function articleFacts(view: View, page: Fields): Fact[] {
  return [
    [view.say("fact.type"), terms(page.articleType)],
    [view.say("fact.reading_time"), page.readingTime && new Intl.NumberFormat(tag(view.locale), { style: "unit", unit: "minute", unitDisplay: "long" }).format(page.readingTime)],
  ];
}

function newsletterFacts(view: View, page: Fields): Fact[] {
  return [
    [view.say("fact.issue"), page.issueNumber],
    [view.say("fact.published"), page.issueDate && day(view.locale, page.issueDate)],
  ];
}

function NewsletterAfter({ view, page }: PageOf) {
  if (!page.featuredItems?.length) return null;
  return (
    <Section title={view.say("newsletter.featured")}>
      <ul class="rows">{page.featuredItems.map((item: Fields) => <li>{item.label ? <p class="quiet">{item.label}</p> : null}<Featured view={view} item={item} /></li>)}</ul>
    </Section>
  );
}

function indicatorFacts(view: View, page: Fields): Fact[] {
  return [[view.say("fact.covered"), [page.coveredFrom, page.coveredUntil].filter(Boolean).join(" – ")]];
}

function IndicatorAfter({ view, page }: PageOf) {
  return <><KeyFigures view={view} page={page} /><TextSection view={view} title={view.say("methodology")} text={page.methodology} /></>;
}

/** A banner with the page's own title stands for its header. */
function Front({ view, page }: PageOf) {
  const [first, ...others]: Fields[] = page.components ?? [];
  const blocks = first ? [{ ...first, isHeading: beginsWithItsTitle(page) }, ...others] : [];
  return <><Blocks view={view} blocks={blocks} />{page.showProposalLink ? <ProposalLink view={view} /> : null}</>;
}

export const kinds: Record<string, Kind> = {
  ArticlePage: { facts: articleFacts },
  BasicPage: {},
  NewsletterPage: { facts: newsletterFacts, After: NewsletterAfter },
  IndicatorPage: { facts: indicatorFacts, After: IndicatorAfter },
  HomePage: { After: Front, isFront: true },
  LandingPage: { After: Front, isFront: true },
};

/** @jsxImportSource hono/jsx */
// Organisations, coalitions, countries and academies.
import type { Fields } from "../api/ask.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { SocialLinks } from "../blocks/people.tsx";
import { Cards, ItemLink } from "../parts/Card.tsx";
import { IndicatorOverCountries, IndicatorsOfCountry, withUnit } from "../parts/Indicators.tsx";
import { Picture } from "../parts/Picture.tsx";
import { ProposalLink } from "../parts/ProposalLink.tsx";
import { RichText, terms } from "../parts/Text.tsx";
import { askForPart, scope, type View } from "../view.ts";
import { day, number } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Contacts } from "./practice.tsx";
import { addresses, Section, TextSection, website, yes } from "./sections.tsx";

function organisationFacts(view: View, page: Fields): Fact[] {
  const { say } = view;
  return [
    [say("fact.category"), terms(page.organisationCategory)],
    [say("fact.legal_name"), (page.legalNames ?? []).map((each: Fields) => each.name).join("; ")],
    [say("fact.where"), addresses(page.locations) ?? page.town],
    [say("fact.role"), terms(page.organisationRole)],
    [say("fact.sector"), terms(page.targetSector)],
    [say("fact.size"), terms(page.numberOfEmployees)],
    [say("fact.member"), yes(view, page.isCoalitionMember)],
    [say("fact.charter"), yes(view, page.endorsesCharter)],
    ...(page.identifiers ?? []).map((each: Fields): Fact => [sayValue(say, "scheme", each.scheme), each.scheme === "WEBSITE" ? website(view, each.value) : each.value]),
  ];
}

function OrganisationAfter({ view, page }: PageOf) {
  return (
    <>
      <Contacts view={view} page={page} />
      {page.socialLinks?.length ? <Section title={view.say("social")}><SocialLinks view={view} links={page.socialLinks} /></Section> : null}
    </>
  );
}

function Logo({ page }: PageOf) {
  return page.logo ? <div class="logo"><Picture image={page.logo} sizes="16rem" /></div> : null;
}

function coalitionFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.native_name"), page.nativeName],
    [say("fact.founded"), page.founded && (String(page.founded).length > 4 ? day(locale, String(page.founded)) : page.founded)],
    [say("fact.members"), page.memberCount && number(locale, page.memberCount)],
    [say("fact.languages"), terms(page.localLanguages)],
    [say("fact.website"), website(view, page.website)],
  ];
}

function CoalitionAfter({ view, page }: PageOf) {
  return (
    <>
      <TextSection view={view} title={view.say("coalition.priorities")} text={page.priorities} />
      <TextSection view={view} title={view.say("coalition.partners")} text={page.partnersDescription} />
      <OrganisationAfter view={view} page={page} />
      <Blocks view={view} blocks={page.components} />
    </>
  );
}

/** The figures of a country beside those of the union, its coalition, and what is new from there. */
async function CountryAfter({ view, page }: PageOf) {
  const country = page.classification.countries[0];
  const [figures, coalitions] = country
    ? await Promise.all([
        askForPart(view, "Indicators", { countries: [country.code, "EUR"], locale: view.locale }),
        askForPart(view, "Listing", { ...scope(view), kinds: ["COALITION"], where: { countries: { in: [country.code] } }, first: 6 }),
      ])
    : [{ indicators: [] }, { content: { edges: [] } }];
  const cards = coalitions.content.edges.map((edge: Fields) => edge.node);
  return (
    <>
      {country ? <IndicatorsOfCountry view={view} indicators={figures.indicators ?? []} country={country.code} name={country.label} /> : null}
      {page.headlineIndicator ? <IndicatorOverCountries view={view} indicator={page.headlineIndicator} marked={country?.code} isFolded /> : null}
      {page.mapBody?.html ? <Section title={page.mapTitle || view.say("country.about")}><RichText view={view} text={page.mapBody} /></Section> : null}
      {cards.length ? <Section title={view.say("country.coalition")}><Cards view={view} cards={cards} /></Section> : null}
      <Blocks view={view} blocks={page.components} />
      {country ? <ProposalLink view={view} country={country.code} /> : null}
    </>
  );
}

function CountryBefore({ view, page }: PageOf) {
  if (page.score === null || page.score === undefined || !page.headlineIndicator) return null;
  return (
    <div class="score">
      <p class="score-number">{withUnit(view, page.headlineIndicator, page.score)}</p>
      <div>
        <p class="score-name">{page.headlineIndicator.name}</p>
        <RichText view={view} text={page.scoreIntroduction} />
      </div>
    </div>
  );
}

function academyFacts(view: View, page: Fields): Fact[] {
  return [
    [view.say("fact.website"), page.landingPage && <ItemLink view={view} item={page.landingPage} />],
    [view.say("fact.tag"), page.academyTag],
  ];
}

export const kinds: Record<string, Kind> = {
  OrganisationPage: { facts: organisationFacts, Before: Logo, After: OrganisationAfter },
  CoalitionPage: { facts: coalitionFacts, Before: Logo, After: CoalitionAfter },
  CountryPage: { Before: CountryBefore, After: CountryAfter },
  AcademyPage: { facts: academyFacts },
};

/** @jsxImportSource hono/jsx */
// Good practices, initiatives, strategies, resources and publications.
import type { Fields } from "../api/ask.ts";
import { GalleryPictures, Recording } from "../blocks/media.tsx";
import { PersonOrName, SocialLinks } from "../blocks/people.tsx";
import { MeasuredFigures } from "../blocks/structure.tsx";
import { IndicatorOverCountries } from "../parts/Indicators.tsx";
import { DocumentLink, terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day, days } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Concepts, DocumentsSection, Section, sum, TextSection, website } from "./sections.tsx";

function practiceFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.when"), page.startsAt && days(locale, page.startsAt, page.endsAt, page.timeZone)],
    [say("fact.funding"), terms(page.typeOfFunding)],
    [say("fact.budget"), sum(view, page.budget)],
    [say("fact.awards"), (page.awards ?? []).map((each: Fields) => [each.name, each.year, each.result && sayValue(say, "award", each.result)].filter(Boolean).join(", ")).join("; ")],
  ];
}

function PracticeAfter({ view, page }: PageOf) {
  const { say } = view;
  const recordings = [...(page.audioFiles ?? []), ...(page.videoFiles ?? [])];
  return (
    <>
      <TextSection view={view} title={say("practice.problem")} text={page.problem} />
      <TextSection view={view} title={say("practice.solution")} text={page.solution} />
      <TextSection view={view} title={say("practice.results")} text={page.results} />
      {page.impactFigures?.length ? <Section title={say("practice.impact")}><MeasuredFigures view={view} block={{ figures: page.impactFigures }} /></Section> : null}
      <TextSection view={view} title={say("practice.lessons")} text={page.lessonsLearned} />
      <TextSection view={view} title={say("practice.transfer")} text={page.transferability} />
      {recordings.length ? <Section title={say("media")}>{recordings.map((block) => <Recording view={view} block={block} />)}</Section> : null}
      {page.galleryImages?.length ? <Section title={say("gallery")}><GalleryPictures images={page.galleryImages} /></Section> : null}
      <DocumentsSection view={view} items={page.documents} />
      <Contacts view={view} page={page} />
    </>
  );
}

export function Contacts({ view, page }: PageOf) {
  if (!page.contacts?.length) return null;
  return <Section title={view.say("contact")}><ul class="people">{page.contacts.map((block: Fields) => <li><PersonOrName view={view} block={block} /></li>)}</ul></Section>;
}

function initiativeFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.status"), page.initiativeStatus && sayValue(say, "initiative", page.initiativeStatus)],
    [say("fact.when"), page.startDate && days(locale, page.startDate, page.endDate)],
    [say("fact.budget"), sum(view, page.budget)],
  ];
}

function InitiativeAfter({ view, page }: PageOf) {
  return (
    <>
      {page.targetFigures?.length ? <Section title={view.say("initiative.targets")}><MeasuredFigures view={view} block={{ figures: page.targetFigures }} /></Section> : null}
      {page.socialLinks?.length ? <Section title={view.say("social")}><SocialLinks view={view} links={page.socialLinks} /></Section> : null}
    </>
  );
}

function strategyFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.roadmap"), page.timelineRoadmap],
    [say("fact.latest"), page.latestUpdate && day(locale, page.latestUpdate)],
    [say("fact.document"), mainDocument(view, page)],
  ];
}

function mainDocument(view: View, page: Fields) {
  if (!page.mainDocument) return null;
  return <><DocumentLink view={view} document={page.mainDocument} />{page.mainDocumentLanguage ? <span class="quiet"> · {terms(page.mainDocumentLanguage)}</span> : null}</>;
}

function StrategyAfter({ view, page }: PageOf) {
  const { say } = view;
  return (
    <>
      <TextSection view={view} title={say("strategy.state")} text={page.stateOfPlay} />
      <TextSection view={view} title={say("strategy.stakeholders")} text={page.stakeholderInvolvement} />
      <TextSection view={view} title={say("fact.budget")} text={page.budgetDescription} />
    </>
  );
}

function resourceFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.type"), terms(page.skillsResourceType)],
    [say("fact.topology"), page.topologyOfCompetence],
    [say("fact.version"), page.version],
    [say("fact.published"), page.publicationDate && day(locale, page.publicationDate)],
    [say("fact.document"), mainDocument(view, page)],
    [say("licence"), terms(page.licence)],
  ];
}

function ResourceAfter({ view, page }: PageOf) {
  return (
    <>
      <TextSection view={view} title={view.say("methodology")} text={page.methodology} />
      <Concepts view={view} title={view.say("training.competences")} items={page.competenceFrameworks} />
      <DocumentsSection view={view} items={page.documents} />
    </>
  );
}

function publicationFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.type"), terms(page.publicationType)],
    [say("fact.published"), page.publicationDate && day(locale, page.publicationDate)],
    ["DOI", page.doi && website(view, `https://doi.org/${page.doi}`, page.doi)],
    ["ISBN", page.isbn],
    [say("fact.covered"), [page.coveredFrom, page.coveredUntil].filter(Boolean).map((each) => (String(each).length > 4 ? day(locale, String(each)) : each)).join(" – ")],
  ];
}

export function KeyFigures({ view, page }: PageOf) {
  return <>{(page.keyFigures ?? []).map((indicator: Fields) => <IndicatorOverCountries view={view} indicator={indicator} />)}</>;
}

function PublicationAfter({ view, page }: PageOf) {
  return <><KeyFigures view={view} page={page} /><DocumentsSection view={view} items={page.documents} /></>;
}

export const kinds: Record<string, Kind> = {
  GoodPracticePage: { facts: practiceFacts, After: PracticeAfter },
  InitiativePage: { facts: initiativeFacts, After: InitiativeAfter },
  StrategyPage: { facts: strategyFacts, After: StrategyAfter },
  ResourcePage: { facts: resourceFacts, After: ResourceAfter },
  PublicationPage: { facts: publicationFacts, After: PublicationAfter },
};

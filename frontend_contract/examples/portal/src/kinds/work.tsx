/** @jsxImportSource hono/jsx */
// Jobs and careers.
import type { Fields } from "../api/ask.ts";
import { ItemLink } from "../parts/Card.tsx";
import { Testimonial } from "../blocks/cards.tsx";
import { terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Actions, addresses, Concepts, duration, salary, Section, website } from "./sections.tsx";

function jobFacts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.type"), [page.jobKind && sayValue(say, "job", page.jobKind), terms(page.employmentTypes)].filter(Boolean).join(", ")],
    [say("fact.where"), addresses(page.locations)],
    [say("fact.remote"), page.remoteMode && sayValue(say, "remote", page.remoteMode)],
    [say("fact.deadline"), page.validThrough && day(locale, page.validThrough)],
    [say("fact.starts"), page.startDate && day(locale, page.startDate)],
    [say("fact.duration"), duration(view, page.duration)],
    [say("fact.salary"), salary(view, page)],
    [say("fact.allowance"), page.allowance],
    [say("fact.occupation"), occupation(view, page)],
    [say("fact.eqf"), terms(page.eqfLevel)],
    [say("fact.published"), page.datePosted && day(locale, page.datePosted)],
  ];
}

function occupation(view: View, page: Fields) {
  return page.occupationLabel && (website(view, page.occupationUri, page.occupationLabel) ?? page.occupationLabel);
}

function JobBefore({ view, page }: PageOf) {
  return <Actions view={view} links={[[view.say("job.apply"), page.applicationUrl]]} />;
}

function JobAfter({ view, page }: PageOf) {
  return <Concepts view={view} title={view.say("skills")} items={page.skills} />;
}

function careerFacts(view: View, page: Fields): Fact[] {
  return [
    [view.say("fact.occupation"), occupation(view, page)],
    [view.say("fact.salary"), salary(view, page)],
  ];
}

function CareerAfter({ view, page }: PageOf) {
  const { say } = view;
  const routes = (page.entryRoutes ?? []).filter((each: Fields) => each.item);
  return (
    <>
      {page.tasks?.length ? <Section title={say("career.tasks")}><ul>{page.tasks.map((task: Fields) => <li>{task.title}</li>)}</ul></Section> : null}
      <Concepts view={view} title={say("skills")} items={page.skills} />
      {routes.length ? <Section title={say("career.routes")}><ul>{routes.map((each: Fields) => <li><ItemLink view={view} item={each.item} /></li>)}</ul></Section> : null}
      {page.testimonials?.length ? (
        <Section title={say("career.voices")}>
          <div class="quotations">{page.testimonials.map((quote: Fields) => <div><Testimonial quote={quote} />{quote.videoUrl ? <p>{website(view, quote.videoUrl)}</p> : null}</div>)}</div>
        </Section>
      ) : null}
    </>
  );
}

export const kinds: Record<string, Kind> = {
  JobPage: { facts: jobFacts, Before: JobBefore, After: JobAfter },
  CareerPage: { facts: careerFacts, After: CareerAfter },
};

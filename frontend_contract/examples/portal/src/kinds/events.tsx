/** @jsxImportSource hono/jsx */
// Events.
import type { Fields } from "../api/ask.ts";
import { PersonOrName } from "../blocks/people.tsx";
import { RichText, terms } from "../parts/Text.tsx";
import type { View } from "../view.ts";
import { day, number, span, time } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import type { Fact, Kind, PageOf } from "./kinds.tsx";
import { Actions, addresses, DocumentsSection, priceOf, Section, TextSection, website } from "./sections.tsx";

function facts(view: View, page: Fields): Fact[] {
  const { say, locale } = view;
  return [
    [say("fact.when"), page.startsAt && <time datetime={page.startsAt}>{span(locale, page.startsAt, page.endsAt, page.timeZone)}</time>],
    [say("fact.where"), addresses(page.locations)],
    [say("fact.online"), website(view, page.onlineUrl)],
    [say("fact.setting"), terms(page.eventSetting)],
    [say("fact.type"), terms(page.eventType)],
    [say("fact.registration_until"), page.registrationDeadline && day(locale, page.registrationDeadline, page.timeZone)],
    [say("fact.price"), priceOf(view, page)],
    [say("fact.capacity"), page.capacity && number(locale, page.capacity)],
    [say("contact"), page.contactEmail && <a href={`mailto:${page.contactEmail}`}>{page.contactEmail}</a>],
  ];
}

function Before({ view, page }: PageOf) {
  const { say } = view;
  const isOff = page.eventStatus && page.eventStatus !== "SCHEDULED";
  const query = new URLSearchParams({ lang: page.locale });
  return (
    <>
      {isOff ? <p class="callout tone-urgent"><strong>{sayValue(say, "status", page.eventStatus)}</strong></p> : null}
      {page.hasEnded ? <p class="callout tone-information">{say("event.ended")}</p> : null}
      {page.hasEnded || page.isPreview ? null : <Actions view={view} links={[[say("event.register"), page.registrationUrl]]} />}
      {page.isPreview ? null : <p class="quiet"><a href={`/feeds/event.ics?${query}`}>{say("event.subscribe")}</a></p>}
    </>
  );
}

function After({ view, page }: PageOf) {
  const { say } = view;
  return (
    <>
      <TextSection view={view} title={say("event.agenda")} text={page.agenda} />
      {page.sessions?.length ? <Section title={say("event.sessions")}><Sessions view={view} page={page} /></Section> : null}
      {page.speakers?.length ? (
        <Section title={say("event.speakers")}><ul class="people">{page.speakers.map((block: Fields) => <li><PersonOrName view={view} block={block} /></li>)}</ul></Section>
      ) : null}
      <TextSection view={view} title={say("accessibility")} text={page.accessibility} />
      <DocumentsSection view={view} items={page.documents} />
    </>
  );
}

function Sessions({ view, page }: PageOf) {
  const at = (value?: string | null) => value && time(view.locale, value, page.timeZone);
  return (
    <ol class="timeline">
      {page.sessions.map((session: Fields) => (
        <li>
          <p class="timeline-moment">{[at(session.startsAt), at(session.endsAt)].filter(Boolean).join(" – ")}{session.room ? ` · ${session.room}` : null}</p>
          <p class="timeline-title">{session.title}</p>
          <RichText view={view} text={session.description} />
        </li>
      ))}
    </ol>
  );
}

export const kinds: Record<string, Kind> = { EventPage: { facts, Before, After } };

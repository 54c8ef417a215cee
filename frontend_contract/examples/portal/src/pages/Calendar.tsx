/** @jsxImportSource hono/jsx */
// Events month by month: an agenda that everybody can read, and a month at a glance where there is room for it.
import type { Fields } from "../api/ask.ts";
import { hrefOf, ownHref } from "../links.ts";
import { Rows } from "../parts/Card.tsx";
import { scope, type View } from "../view.ts";
import { month, weekdays } from "../words/formats.ts";

export interface Month {
  readonly year: number;
  /** From 0. */
  readonly index: number;
}

const EARLIEST = 2000;
const LATEST = 2100;

/** `2026-11`; anything else is the month of the moment. */
export function readMonth(written: string | undefined, now: Date): Month {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(written ?? "");
  const year = Number(found?.[1]);
  if (found && year >= EARLIEST && year <= LATEST) return { year, index: Number(found[2]) - 1 };
  return { year: now.getUTCFullYear(), index: now.getUTCMonth() };
}

export async function eventsOf(view: View, { year, index }: Month): Promise<Fields[]> {
  const found: Fields[] = [];
  for (let after: string | undefined; ; ) {
    const { content } = await view.ask("Calendar", {
      ...scope(view),
      from: new Date(Date.UTC(year, index, 1)).toISOString(),
      until: new Date(Date.UTC(year, index + 1, 1)).toISOString(),
      first: 100,
      after,
    });
    found.push(...content.nodes);
    if (!content.pageInfo.hasNextPage) return found;
    after = content.pageInfo.endCursor;
  }
}

export function Calendar({ view, shown, events, now }: { view: View; shown: Month; events: Fields[]; now: Date }) {
  const { say, locale } = view;
  const name = month(locale, shown.year, shown.index);
  return (
    <div class="calendar">
      <header class="item-header">
        <h1>{say("calendar.title")}</h1>
        <p class="quiet"><a href={`/feeds/event.ics?${new URLSearchParams({ lang: locale })}`}>{say("event.subscribe")}</a></p>
      </header>
      <nav class="calendar-months" aria-label={say("calendar.months")}>
        <MonthLink view={view} shown={moved(shown, -1)} word={say("calendar.previous")} sign="←" />
        <MonthLink view={view} shown={moved(shown, 1)} word={say("calendar.next")} sign="→" />
        <a href={ownHref(view, "calendar")}>{say("calendar.today")}</a>
      </nav>
      <h2 id="month">{name}</h2>
      <MonthTable view={view} shown={shown} events={events} now={now} />
      {events.length ? <Rows view={view} cards={events} /> : <p>{say("calendar.empty")}</p>}
    </div>
  );
}

function MonthLink({ view, shown, word, sign }: { view: View; shown: Month; word: string; sign: string }) {
  const href = ownHref(view, "calendar", new URLSearchParams({ month: written(shown) }));
  return <a class="button button-quiet" href={href} rel="nofollow"><span aria-hidden="true">{sign} </span><span class="visually-hidden">{word}: </span>{month(view.locale, shown.year, shown.index)}</a>;
}

function MonthTable({ view, shown, events, now }: { view: View; shown: Month; events: Fields[]; now: Date }) {
  return (
    <table class="month" aria-labelledby="month">
      <thead><tr>{weekdays(view.locale).map((each) => <th scope="col"><abbr title={each.long}>{each.short}</abbr></th>)}</tr></thead>
      <tbody>
        {weeksOf(shown).map((week) => (
          <tr>
            {week.map((date) => {
              const today = events.filter((event) => isOn(event, date));
              return (
                <td class={date.getUTCMonth() === shown.index ? undefined : "month-other"}>
                  <span class={sameDay(date, now) ? "month-day month-today" : "month-day"}>{date.getUTCDate()}</span>
                  {today.length ? <ul>{today.map((event) => <li><a href={hrefOf(view, event)} lang={event.locale === view.locale ? undefined : event.locale}>{event.title}</a></li>)}</ul> : null}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function weeksOf({ year, index }: Month): Date[][] {
  const first = new Date(Date.UTC(year, index, 1));
  const start = 1 - ((first.getUTCDay() + 6) % 7);
  const last = new Date(Date.UTC(year, index + 1, 0)).getUTCDate();
  const count = Math.ceil((last - start + 1) / 7);
  return Array.from({ length: count }, (_, week) => Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(year, index, start + week * 7 + day))));
}

/** Whether an event goes on at a day, by the calendar of its own place. */
export function isOn(event: Fields, date: Date): boolean {
  const dayOf = (moment: string) => new Intl.DateTimeFormat("sv", { timeZone: event.timeZone ?? "UTC" }).format(new Date(moment));
  const day = date.toISOString().slice(0, 10);
  return dayOf(event.startsAt) <= day && day <= dayOf(event.endsAt ?? event.startsAt);
}

function sameDay(date: Date, now: Date): boolean {
  return date.toISOString().slice(0, 10) === now.toISOString().slice(0, 10);
}

export function moved({ year, index }: Month, by: number): Month {
  const date = new Date(Date.UTC(year, index + by, 1));
  return { year: date.getUTCFullYear(), index: date.getUTCMonth() };
}

export function written({ year, index }: Month): string {
  return `${year}-${String(index + 1).padStart(2, "0")}`;
}

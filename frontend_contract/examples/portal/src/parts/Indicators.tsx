/** @jsxImportSource hono/jsx */
// Statistics: always a table, with a bar beside each figure as decoration, and always with source and period.
import type { Fields } from "../api/ask.ts";
import { onThisPortal } from "../links.ts";
import type { View } from "../view.ts";
import { day, number } from "../words/formats.ts";
import { sayValue } from "../words/words.ts";
import { Anchor, RichText } from "./Text.tsx";

const UNION = "EUR";

/** The newest figure of each country, for everybody. */
export function newestOf(indicator: Fields): Fields[] {
  const newest = new Map<string, Fields>();
  for (const observation of indicator.observations ?? []) {
    const before = newest.get(observation.country.code);
    if (!observation.breakdown && observation.value !== null && (!before || before.period < observation.period)) {
      newest.set(observation.country.code, observation);
    }
  }
  return [...newest.values()].sort((one, other) => other.value - one.value);
}

export function withUnit(view: View, indicator: Fields, value: number): string {
  const text = number(view.locale, value);
  return indicator.unit === "%" ? `${text} %` : `${text} ${indicator.unit}`.trim();
}

function Bar({ value, most, target, isMarked }: { value: number; most: number; target?: number | null; isMarked?: boolean }) {
  const width = (100 * value) / most;
  return (
    <svg class={isMarked ? "bar bar-marked" : "bar"} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="bar-ground" width="100" height="10" />
      <rect class="bar-value" width={width.toFixed(1)} height="10" />
      {target ? <rect class="bar-target" x={Math.min(99, (100 * target) / most).toFixed(1)} width="1" height="10" /> : null}
    </svg>
  );
}

export function IndicatorOverCountries({ view, indicator, level = 2, marked, isFolded = false }: { view: View; indicator: Fields; level?: 2 | 3; marked?: string; isFolded?: boolean }) {
  const rows = newestOf(indicator);
  const Heading = `h${level}` as "h2";
  const table = rows.length ? <CountriesTable view={view} indicator={indicator} rows={rows} marked={marked} /> : null;
  return (
    <section class="indicator">
      <Heading>{indicator.name}</Heading>
      <RichText view={view} text={indicator.definition} />
      <Target view={view} indicator={indicator} />
      {isFolded && table ? <details><summary>{view.say("indicator.all")}</summary>{table}</details> : table}
      <Source view={view} indicator={indicator} observations={rows} />
    </section>
  );
}

function CountriesTable({ view, indicator, rows, marked }: { view: View; indicator: Fields; rows: Fields[]; marked?: string }) {
  const { say } = view;
  const most = indicator.unit === "%" ? 100 : Math.max(indicator.targetValue ?? 0, ...rows.map((row) => row.value));
  return (
    <table class="bars">
      <caption class="visually-hidden">{indicator.name}</caption>
      <thead><tr><th scope="col">{say("country")}</th><th scope="col" class="numeric">{say("indicator.value")}</th><td class="bars-bar"></td><th scope="col">{say("indicator.period")}</th></tr></thead>
      <tbody>
        {rows.map((row) => (
          <tr class={row.country.code === marked || row.country.code === UNION ? "bars-marked" : undefined}>
            <th scope="row">{row.country.label}</th>
            <td class="numeric">{withUnit(view, indicator, row.value)}</td>
            <td class="bars-bar"><Bar value={row.value} most={most} target={indicator.targetValue} isMarked={row.country.code === UNION} /></td>
            <td>{row.period}{row.flag ? <span class="quiet"> ({sayValue(say, "flag", row.flag)})</span> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** All indicators of one country beside those of the union. */
export function IndicatorsOfCountry({ view, indicators, country, name }: { view: View; indicators: Fields[]; country: string; name: string }) {
  const { say } = view;
  const rows = indicators.map((indicator) => ({ indicator, own: newest(indicator, country), union: newest(indicator, UNION) })).filter((row) => row.own);
  if (!rows.length) return null;
  return (
    <section class="indicator">
      <h2>{say("indicator.title")}</h2>
      <div class="table-scroll" tabindex={0} role="region" aria-label={say("indicator.title")}>
        <table class="bars">
          <thead>
            <tr>
              <th scope="col">{say("indicator.name")}</th><th scope="col" class="numeric">{name}</th><td class="bars-bar"></td>
              <th scope="col" class="numeric">{say("indicator.union")}</th><th scope="col">{say("indicator.period")}</th><th scope="col">{say("source")}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ indicator, own, union }) => (
              <tr>
                <th scope="row">{indicator.name}</th>
                <td class="numeric">{withUnit(view, indicator, own?.value)}</td>
                <td class="bars-bar">{indicator.unit === "%" ? <Bar value={own?.value} most={100} target={indicator.targetValue} /> : null}</td>
                <td class="numeric">{union ? withUnit(view, indicator, union.value) : "–"}</td>
                <td>{own?.period}</td>
                <td><Anchor href={onThisPortal(view, indicator.sourceUrl ?? indicator.dataset?.url ?? "")}>{indicator.dataset?.source ?? say("source")}</Anchor></td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function newest(indicator: Fields, country: string): Fields | undefined {
  return newestOf({ observations: indicator.observations.filter((each: Fields) => each.country.code === country) })[0];
}

function Target({ view, indicator }: { view: View; indicator: Fields }) {
  if (indicator.targetValue === null) return null;
  const values = { value: withUnit(view, indicator, indicator.targetValue), year: indicator.targetYear ?? "" };
  return <p class="indicator-target">{view.say(indicator.targetYear ? "indicator.target" : "indicator.target_open", values)}</p>;
}

function Source({ view, indicator, observations }: { view: View; indicator: Fields; observations: Fields[] }) {
  const { say, locale } = view;
  const set = indicator.dataset;
  const retrieved = observations[0]?.retrievedAt ?? set?.retrievedAt;
  if (!set) return null;
  return (
    <p class="quiet">
      {say("source")}: <Anchor href={onThisPortal(view, indicator.sourceUrl ?? set.url ?? "")}>{set.source}, {set.title}</Anchor>
      {set.licence ? ` · ${set.licence.label}` : null}
      {retrieved ? ` · ${say("indicator.retrieved", { date: day(locale, retrieved) })}` : null}
    </p>
  );
}

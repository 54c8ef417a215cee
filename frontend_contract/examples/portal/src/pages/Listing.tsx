/** @jsxImportSource hono/jsx */
// A list with search, facets and pages: one form that is sent by GET, so that it works without a script and its result
// has an address.
import type { Fields } from "../api/ask.ts";
import { RefusedError } from "../api/ask.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { facetOf, filterOfFacet, filtersOf, isFiltered, listVariables, parameterOf, parametersOf, typeOf, without, type Filters } from "../filters.ts";
import { Card } from "../parts/Card.tsx";
import { ItemListData } from "../parts/ItemListData.tsx";
import { LanguageNotes } from "../parts/LanguageNotes.tsx";
import { scope, type View } from "../view.ts";
import { number } from "../words/formats.ts";
import type { WordKey } from "../words/words.ts";
import { facetsFor } from "./facets.ts";
import { Breadcrumbs } from "./Item.tsx";

export interface Results {
  readonly filters: Filters;
  readonly kinds: readonly string[];
  readonly content: Fields | null;
  /** What is wrong with the filters, in the platform's words. */
  readonly refusal: string | null;
}

/** Which kinds a listing shows by its content types. */
const KIND_OF: Record<string, string> = {
  dsj_article: "ARTICLE",
  dsj_digital_skills_resource: "RESOURCE",
  dsj_event: "EVENT",
  dsj_funding_opportunity: "FUNDING",
  dsj_good_practice: "GOOD_PRACTICE",
  dsj_initiative: "INITIATIVE",
  dsj_organization: "ORGANISATION",
  dsj_skills_intelligence: "PUBLICATION",
  dsj_strategy: "STRATEGY",
  dsj_training_offer: "TRAINING",
  dsj_learning_content: "LEARNING_CONTENT",
  dsj_learning_path: "LEARNING_PATH",
};

/** The filters that editors gave a listing: readers narrow them further and cannot leave them. */
export function ownFilters(page: Fields): Filters {
  const written = filtersOf(new URLSearchParams(page.filterString ?? ""));
  const kinds = (page.contentTypes ?? []).flatMap((term: Fields) => KIND_OF[term.code] ?? []);
  const technologies = (page.listedTechnologies ?? []).map((term: Fields) => term.code);
  const codes = technologies.length ? { ...written.codes, digitalTechnology: technologies } : written.codes;
  return { ...written, kinds: kinds.length ? kinds : written.kinds, codes };
}

/** Raises `RefusedError` only for an address that is no longer valid: see `isExpired`. */
export async function resultsOf(view: View, asked: Filters, own?: Filters): Promise<Results> {
  const kinds = own?.kinds.length ? own.kinds : asked.kinds;
  const facets = [...(own?.kinds.length ? [] : ["KIND"]), ...facetsFor(kinds)];
  const variables = { ...scope(view), ...merged(asked, own), facets, first: 12 };
  try {
    const { content } = await view.ask("ListingWithFacets", variables);
    return { filters: asked, kinds, content, refusal: null };
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code === "CURSOR_EXPIRED") throw error;
    return { filters: asked, kinds, content: null, refusal: error.message };
  }
}

function merged(written: Filters, own?: Filters): Fields {
  const asked = withComingEvents(written, own?.kinds.length ? own.kinds : written.kinds);
  const variables = listVariables(asked);
  const fixed = own ? listVariables({ ...own, search: "", after: "" }) : {};
  const where = fixed.where && Object.keys(fixed.where).length ? { ...variables.where, and: [fixed.where] } : variables.where;
  const orderBy = variables.orderBy ?? (asked.search ? undefined : (fixed.orderBy ?? orderOf(own?.kinds ?? asked.kinds)));
  return { ...variables, kinds: fixed.kinds ?? variables.kinds, where, orderBy };
}

/** Events are listed as they come, unless the reader asks for those that are over. */
function withComingEvents(asked: Filters, kinds: readonly string[]): Filters {
  if (kinds.length !== 1 || kinds[0] !== "EVENT") return asked;
  const isPast = asked.flags.upcoming === false;
  const order = asked.order || (asked.search ? "" : isPast ? "newest" : "starts-soonest");
  return { ...asked, flags: { ...asked.flags, upcoming: !isPast }, order };
}

function isOfEvents({ kinds }: Results): boolean {
  return kinds.length === 1 && kinds[0] === "EVENT";
}

function WhenSelect({ view, filters }: { view: View; filters: Filters }) {
  return (
    <div>
      <label for="filter-upcoming">{view.say("fact.when")}</label>
      <select id="filter-upcoming" name="upcoming">
        <option value="true">{view.say("events.coming")}</option>
        <option value="false" selected={filters.flags.upcoming === false}>{view.say("events.past")}</option>
      </select>
    </div>
  );
}

function orderOf(kinds: string[]): string[] | undefined {
  if (kinds.length !== 1) return undefined;
  return ["COUNTRY", "COALITION", "ORGANISATION", "ACADEMY"].includes(kinds[0] as string) ? ["TITLE"] : undefined;
}

export function Listing({ view, page, isFallback, results }: { view: View; page: Fields; isFallback: boolean; results: Results }) {
  const language = page.locale === view.locale ? undefined : page.locale;
  // Who reads a list in the words of another language stays in their own: places in lists are kept by language, too.
  const action = isFallback ? view.asked.pathname : page.path;
  return (
    <div class="listing">
      <Breadcrumbs view={view} page={page} />
      <header class="item-header" lang={language}>
        <h1>{page.title}</h1>
        {page.summary ? <p class="lead">{page.summary}</p> : null}
      </header>
      <LanguageNotes view={view} page={page} isFallback={isFallback} />
      {isFiltered(results.filters) || results.filters.after ? null : <div class="item-body" lang={language}><Blocks view={view} blocks={page.body} /></div>}
      <ResultList view={view} results={results} action={action} />
    </div>
  );
}

export function Search({ view, results }: { view: View; results: Results }) {
  return (
    <div class="listing">
      <header class="item-header"><h1>{view.say("search.title")}</h1></header>
      <ResultList view={view} results={results} action={view.asked.pathname} />
    </div>
  );
}

function ResultList({ view, results, action }: { view: View; results: Results; action: string }) {
  const { filters, content, refusal } = results;
  const next = content?.pageInfo.hasNextPage ? parametersOf({ ...filters, after: content.pageInfo.endCursor }) : null;
  return (
    <div class="listing-columns">
      <FilterForm view={view} results={results} action={action} />
      <section class="listing-results" aria-labelledby="results">
        <h2 id="results">{content ? view.say("results", { count: number(view.locale, content.totalCount) }) : view.say("results.none")}</h2>
        <Chosen view={view} results={results} action={action} />
        {refusal ? <p class="callout tone-warning">{view.say("filter.refused")} {refusal}</p> : null}
        {content?.edges.length ? (
          <ul class="cards">{content.edges.map((edge: Fields) => <li><Card view={view} card={edge.node} highlight={edge.highlight} /></li>)}</ul>
        ) : refusal ? null : <p>{view.say("results.empty")}</p>}
        {content?.edges.length ? <ItemListData view={view} content={content} /> : null}
        <nav class="pager" aria-label={view.say("pager")}>
          {filters.after ? <a class="button button-quiet" href={withQuery(action, parametersOf({ ...filters, after: "" }))}>{view.say("pager.first")}</a> : null}
          {next ? <a class="button" rel="next" href={withQuery(action, next)}>{view.say("pager.next")}</a> : null}
        </nav>
      </section>
    </div>
  );
}

function FilterForm({ view, results, action }: { view: View; results: Results; action: string }) {
  const { say } = view;
  const { filters, content } = results;
  const facets: Fields[] = (content?.facets ?? []).filter((facet: Fields) => facet.values.length > 0);
  return (
    <form class="filters" action={action} method="get" aria-label={say("filter.title")}>
      <div class="filters-search">
        <label for="filter-q">{say("search.label")}</label>
        <input id="filter-q" name="q" type="search" value={filters.search} maxlength={200} />
      </div>
      <div>
        <label for="filter-order">{say("order")}</label>
        <select id="filter-order" name="order">
          {ORDERS.filter(([name]) => name !== "relevance" || filters.search).map(([name, word]) => (
            <option value={name} selected={filters.order === name}>{say(word)}</option>
          ))}
        </select>
      </div>
      {isOfEvents(results) ? <WhenSelect view={view} filters={filters} /> : null}
      <details class="filters-facets" open={Object.keys(filters.codes).length > 0 || undefined}>
        <summary>{say("filter.title")}</summary>
        {facets.map((facet) => <FacetGroup view={view} facet={facet} />)}
      </details>
      <button type="submit" class="button">{say("filter.apply")}</button>
    </form>
  );
}

const ORDERS: readonly (readonly [string, WordKey])[] = [
  ["", "order.default"], ["relevance", "order.relevance"], ["newest", "order.newest"], ["oldest", "order.oldest"],
  ["title", "order.title"], ["starts-soonest", "order.starts"], ["deadline-soonest", "order.deadline"],
];

function FacetGroup({ view, facet }: { view: View; facet: Fields }) {
  const filter = filterOfFacet(facet.field);
  const name = parameterOf(filter);
  const isOpen = facet.values.some((value: Fields) => value.isSelected);
  return (
    <details class="facet" open={isOpen || undefined}>
      <summary>{facetTitle(view, filter)}</summary>
      <fieldset>
        <legend class="visually-hidden">{facetTitle(view, filter)}</legend>
        {facet.values.map((value: Fields) => (
          <label>
            <input type="checkbox" name={name} value={filter === "kind" ? typeOf(value.code) : value.code} checked={value.isSelected} />
            <span>{value.label}</span> <span class="count">{number(view.locale, value.count)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
}

const TITLES: Record<string, WordKey> = {
  kind: "filter.kind", countries: "filter.countries", digitalTechnology: "filter.topic", digitalSkillLevel: "filter.level",
  targetAudience: "filter.audience", targetGroup: "filter.group", fieldOfEducation: "filter.field",
  geographicalSphere: "filter.sphere", targetLanguages: "filter.language", eventSetting: "fact.setting",
  modeOfLearning: "fact.mode", eqfLevel: "fact.eqf", formOfFunding: "fact.form", typeOfFunding: "fact.funding",
  organisationCategory: "fact.category", organisationRole: "fact.role",
};

function facetTitle(view: View, filter: string): string {
  return view.say(TITLES[filter] ?? "fact.type");
}

/** What is chosen, each with a link that lets go of it. */
function Chosen({ view, results, action }: { view: View; results: Results; action: string }) {
  const { filters, content } = results;
  if (!isFiltered(filters)) return null;
  const labels = new Map<string, string>();
  for (const facet of content?.facets ?? []) for (const value of facet.values) labels.set(`${facet.field} ${value.code}`, value.label);
  const chosen = [
    ...filters.kinds.map((kind) => ["kind", kind] as const),
    ...Object.entries(filters.codes).flatMap(([filter, codes]) => codes.map((code) => [filter, code] as const)),
  ];
  return (
    <ul class="chosen" aria-label={view.say("filter.chosen")}>
      {filters.search ? <Chip view={view} href={withQuery(action, parametersOf({ ...filters, search: "", order: filters.order === "relevance" ? "" : filters.order, after: "" }))} label={`“${filters.search}”`} /> : null}
      {chosen.map(([filter, code]) => <Chip view={view} href={withQuery(action, without(filters, filter, code))} label={labels.get(`${facetOf(filter)} ${code}`) ?? code} />)}
      <li><a href={action} rel="nofollow">{view.say("filter.clear")}</a></li>
    </ul>
  );
}

function Chip({ view, href, label }: { view: View; href: string; label: string }) {
  return <li><a class="chip" href={href} rel="nofollow"><span class="visually-hidden">{view.say("filter.remove")} </span>{label}<span aria-hidden="true"> ×</span></a></li>;
}

function withQuery(path: string, parameters: URLSearchParams): string {
  const text = String(parameters);
  return text ? `${path}?${text}` : path;
}

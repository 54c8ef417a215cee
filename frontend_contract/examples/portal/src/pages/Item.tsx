/** @jsxImportSource hono/jsx */
// One item of any kind: what it is, in which language, what it alone has, its body, where it belongs.
import type { Fields } from "../api/ask.ts";
import { Blocks } from "../blocks/Blocks.tsx";
import { PersonOrName } from "../blocks/people.tsx";
import { KINDS, type Fact, type PageOf } from "../kinds/kinds.tsx";
import { beginsWithItsTitle } from "../kinds/fronts.ts";
import { hrefOf, onThisPortal, parameterHref } from "../links.ts";
import { LanguageNotes } from "../parts/LanguageNotes.tsx";
import { Cards, ItemLink } from "../parts/Card.tsx";
import { Figure } from "../parts/Picture.tsx";
import { Anchor } from "../parts/Text.tsx";
import { isRightToLeft, type View } from "../view.ts";
import { day } from "../words/formats.ts";
import { sayValue, type WordKey } from "../words/words.ts";

export interface ItemOf extends PageOf {
  readonly isFallback: boolean;
}

export function Item({ view, page, isFallback }: ItemOf) {
  const kind = KINDS[page.__typename] ?? {};
  const Before = kind.Before as any;
  const After = kind.After as any;
  const language = page.locale === view.locale ? undefined : page.locale;
  return (
    <article class={kind.isFront ? "front" : "item"} lang={language} dir={language && isRightToLeft(view, language) ? "rtl" : undefined}>
      <Breadcrumbs view={view} page={page} />
      {beginsWithItsTitle(page) ? null : <header class="item-header">
        {kind.isFront || page.__typename === "BasicPage" ? null : <p class="card-kind"><span class="badge">{sayValue(view.say, "kind", page.kind)}</span></p>}
        <h1>{page.title}</h1>
        {page.summary ? <p class="lead">{page.summary}</p> : null}
        {kind.isFront ? null : <ItemDates view={view} page={page} />}
      </header>}
      <LanguageNotes view={view} page={page} isFallback={isFallback} />
      <div class={kind.isFront ? "front-body" : "item-columns"}>
        <div class="item-body">
          {Before ? <Before view={view} page={page} /> : null}
          {kind.isFront ? null : <div class="item-picture"><Figure image={page.image} /></div>}
          <Blocks view={view} blocks={page.body} />
          {After ? <After view={view} page={page} /> : null}
          <Links view={view} page={page} />
        </div>
        {kind.isFront ? null : <Facts view={view} page={page} facts={kind.facts?.(view, page) ?? []} />}
      </div>
      <Related view={view} page={page} />
    </article>
  );
}

export function Breadcrumbs({ view, page }: PageOf) {
  const steps = (page.breadcrumbs ?? []).filter((step: Fields) => step.path !== page.path);
  if (!steps.length) return null;
  return (
    <nav class="breadcrumbs" aria-label={view.say("breadcrumbs")}>
      <ol>{steps.map((step: Fields) => <li><a href={hrefOf(view, step)}>{step.title}</a></li>)}</ol>
    </nav>
  );
}

function ItemDates({ view, page }: PageOf) {
  const { say, locale } = view;
  if (page.isPreview || ["CountryPage", "CoalitionPage", "OrganisationPage", "BasicPage"].includes(page.__typename)) return null;
  const isChanged = page.updatedAt.slice(0, 10) > page.publishedAt.slice(0, 10);
  return (
    <p class="quiet">
      {say("published")} <time datetime={page.publishedAt}>{day(locale, page.publishedAt)}</time>
      {isChanged ? <> · {say("updated")} <time datetime={page.updatedAt}>{day(locale, page.updatedAt)}</time></> : null}
    </p>
  );
}

function Facts({ view, page, facts }: PageOf & { facts: Fact[] }) {
  const known = facts.filter(([, value]) => value);
  const classified = CLASSIFIED.filter(([name]) => page.classification?.[name]?.length);
  const organisations: Fields[] = page.classification?.organisations ?? [];
  if (!known.length && !classified.length && !organisations.length && !page.authors?.length && !page.sourceUrl) return null;
  return (
    <aside class="item-facts" aria-label={view.say("facts")}>
      <dl>
        {known.map(([label, value]) => <div><dt>{label}</dt><dd>{value}</dd></div>)}
        {organisations.length ? (
          <div><dt>{view.say("organisations")}</dt>{organisations.map((each) => <dd><Anchor href={hrefOf(view, each)}>{each.name}</Anchor></dd>)}</div>
        ) : null}
        {classified.map(([name, word]) => (
          <div>
            <dt>{view.say(word)}</dt>
            <dd><ul class="tags">{page.classification[name].map((term: Fields) => <li><a href={parameterHref(view, name, term.code)} rel="nofollow">{term.label}</a></li>)}</ul></dd>
          </div>
        ))}
        <Provenance view={view} page={page} />
      </dl>
      {page.authors?.length ? <><h2>{view.say("authors")}</h2>{page.authors.map((block: Fields) => <PersonOrName view={view} block={block} />)}</> : null}
    </aside>
  );
}

const CLASSIFIED: readonly (readonly [string, WordKey])[] = [
  ["countries", "filter.countries"],
  ["digitalTechnology", "filter.topic"],
  ["digitalSkillLevel", "filter.level"],
  ["targetAudience", "filter.audience"],
  ["targetGroup", "filter.group"],
  ["fieldOfEducation", "filter.field"],
  ["geographicalSphere", "filter.sphere"],
  ["targetLanguages", "filter.language"],
];

function Provenance({ view, page }: PageOf) {
  const source = onThisPortal(view, page.sourceUrl ?? "");
  return (
    <>
      {page.sourceCoalition ? <div><dt>{view.say("source.coalition")}</dt><dd><ItemLink view={view} item={page.sourceCoalition} /></dd></div> : null}
      {source ? <div><dt>{view.say("source")}</dt><dd><Anchor href={source}>{new URL(source, view.publicUrl).hostname}</Anchor></dd></div> : null}
    </>
  );
}

function Links({ view, page }: PageOf) {
  if (!page.websiteLinks?.length) return null;
  return (
    <section>
      <h2>{view.say("links")}</h2>
      <ul>{page.websiteLinks.map((link: Fields) => <li><Anchor href={onThisPortal(view, link.url)}>{link.title || link.linkType?.label || link.url}</Anchor></li>)}</ul>
    </section>
  );
}

function Related({ view, page }: PageOf) {
  if (!page.related?.length || KINDS[page.__typename]?.isFront) return null;
  return (
    <section class="related">
      <h2>{view.say("related")}</h2>
      <Cards view={view} cards={page.related} />
    </section>
  );
}

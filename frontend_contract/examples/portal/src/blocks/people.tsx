/** @jsxImportSource hono/jsx */
// People and how to reach them.
import type { Fields } from "../api/ask.ts";
import { ItemLink } from "../parts/Card.tsx";
import { Anchor, RichText } from "../parts/Text.tsx";
import { onThisPortal } from "../links.ts";
import { sayValue } from "../words/words.ts";
import type { View } from "../view.ts";
import type { BlockOf } from "./Blocks.tsx";

export function Person({ view, person }: { view: View; person: Fields }) {
  return (
    <div class="person">
      {person.photo?.wide ? <img class="person-photo" src={person.photo.wide.url} width={person.photo.wide.width} height={person.photo.wide.height} alt="" loading="lazy" /> : null}
      <div>
        <p class="person-name">{person.name}</p>
        <p class="quiet">
          {person.role}
          {person.organisation ? <>{person.role ? ", " : null}<ItemLink view={view} item={person.organisation} /></> : null}
          {person.country ? ` (${person.country.label})` : null}
        </p>
        <RichText view={view} text={person.bio} />
        {person.links?.length ? <p>{person.links.map((link: Fields, index: number) => <>{index ? " · " : null}<Anchor href={onThisPortal(view, link.url)}>{link.title || link.linkType?.label || link.url}</Anchor></>)}</p> : null}
      </div>
    </div>
  );
}

/** Authors, speakers, contacts: somebody of the platform, or a name alone. */
export function PersonOrName({ view, block }: BlockOf) {
  if (block.person) return <Person view={view} person={block.person} />;
  return (
    <p class="person-name">
      {block.name}
      {block.email ? <> · <a href={`mailto:${block.email}`}>{block.email}</a></> : null}
      {block.url ? <> · <Anchor href={onThisPortal(view, block.url)}>{block.url}</Anchor></> : null}
    </p>
  );
}

function People({ view, block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <ul class="people">{block.people.map((person: Fields) => <li><Person view={view} person={person} /></li>)}</ul>
    </section>
  );
}

function ContactPoints({ view, block }: BlockOf) {
  return (
    <section>
      <h2>{block.title || view.say("contact")}</h2>
      <ul class="people">{block.contactPoints.map((point: Fields) => <li><ContactPoint view={view} point={point} /></li>)}</ul>
    </section>
  );
}

function ContactPoint({ view, point }: { view: View; point: Fields }) {
  return (
    <div>
      <p class="person-name">{point.name}{point.country ? ` (${point.country.label})` : null}</p>
      {point.purpose ? <p>{point.purpose}</p> : null}
      <p>
        {[
          point.email && <a href={`mailto:${point.email}`}>{point.email}</a>,
          point.telephone && <a href={`tel:${point.telephone.replaceAll(" ", "")}`}>{point.telephone}</a>,
          point.url && <Anchor href={onThisPortal(view, point.url)}>{point.url}</Anchor>,
        ].filter(Boolean).map((link, index) => <>{index ? " · " : null}{link}</>)}
      </p>
    </div>
  );
}

export function SocialLinks({ view, links, label }: { view: View; links?: Fields[] | null; label?: string }) {
  if (!links?.length) return null;
  return (
    <ul class="social" aria-label={label}>
      {links.map((link) => <li><Anchor href={onThisPortal(view, link.url)}>{sayValue(view.say, "network", link.network)}</Anchor></li>)}
    </ul>
  );
}

function SocialMedia({ view, block }: BlockOf) {
  return (
    <section>
      {block.title ? <h2>{block.title}</h2> : null}
      <SocialLinks view={view} links={block.socialLinks} />
      {block.feedUrl ? <p><Anchor href={onThisPortal(view, block.feedUrl)}>{view.say("feed")}</Anchor></p> : null}
    </section>
  );
}

export const drawings = {
  PeopleBlock: People,
  ContactPointsBlock: ContactPoints,
  SocialMediaBlock: SocialMedia,
};

/** @jsxImportSource hono/jsx */
// Invites readers to propose content, of a country where one is known.
import { ownHref } from "../links.ts";
import type { View } from "../view.ts";

export function ProposalLink({ view, country }: { view: View; country?: string }) {
  const query = country ? new URLSearchParams({ country }) : "";
  return (
    <section class="action">
      <h2>{view.say("forms.invitation")}</h2>
      <p class="buttons"><a class="button" href={ownHref(view, "forms/proposal", query)}>{view.say("forms.proposal")}</a></p>
    </section>
  );
}

// The next events of a country, and what is on a page, with the types of the contract and nothing else.

import { AskError, createClient } from "../../client/client.js";
import type { CardFragment } from "../../generated/operations.js";
import { EventByPath, Listing } from "../../generated/trusted.js";

const client = createClient({ endpoint: "http://127.0.0.1:8000/graphql/" });

export async function upcomingEvents(country: string, signal?: AbortSignal): Promise<CardFragment[]> {
  const { data } = await client.ask(
    Listing,
    {
      kinds: ["EVENT"],
      where: { isUpcoming: true, countries: { in: [country] } },
      orderBy: ["STARTS_SOONEST"],
      first: 10,
    },
    { signal },
  );
  return data.content?.edges.map((edge) => edge.node) ?? [];
}

/** The days of an event, or why there are none. */
export async function daysOf(path: string): Promise<string> {
  try {
    const { data } = await client.ask(EventByPath, { path });
    const page = data.route?.content;
    if (page?.__typename !== "EventPage") return "This is no event.";
    return [page.startsAt, page.endsAt].filter(Boolean).join(" – ");
  } catch (error) {
    if (error instanceof AskError && error.kind === "limited") return `Come back in ${error.retryAfter} seconds.`;
    throw error;
  }
}

// The compiler refuses what the API would refuse.
export const refused = [
  // @ts-expect-error the path is missing
  () => client.ask(EventByPath),
  // @ts-expect-error there is no such kind
  () => client.ask(Listing, { kinds: ["MEETING"] }),
  // @ts-expect-error there is no such order
  () => client.ask(Listing, { orderBy: ["BEST_FIRST"] }),
];

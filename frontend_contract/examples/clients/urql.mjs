// urql with its normalised cache (graphcache) and its exchange for persisted documents.

import { Client, fetchExchange, gql } from "@urql/core";
import { cacheExchange } from "@urql/exchange-graphcache";
import { persistedExchange } from "@urql/exchange-persisted";
import { endpoint, HALF_WRONG, LIST, WRONG } from "./documents.mjs";
import { report } from "./report.mjs";

const documents = { HALF_WRONG: gql(HALF_WRONG), WRONG: gql(WRONG) };
// What has no identity of its own belongs to the object that holds it.
const keys = { ContentConnection: () => null, ContentEdge: () => null, PageInfo: () => null, Site: () => null };
const client = new Client({
  url: endpoint,
  preferGetMethod: false,
  exchanges: [cacheExchange({ keys }), fetchExchange],
});

/** By its id alone: the document itself is never sent, so it works where free documents are refused. */
function clientOfTrusted(id) {
  const trusted = persistedExchange({
    enforcePersistedQueries: true,
    preferGetForPersistedQueries: true,
    generateHash: async () => id.replace("sha256:", ""),
  });
  return new Client({ url: endpoint, preferGetMethod: false, exchanges: [trusted, fetchExchange] });
}

await report(
  {
    async list(variables, { fromCache = false } = {}) {
      const requestPolicy = fromCache ? "cache-only" : "network-only";
      const { data } = await client.query(gql(LIST), variables, { requestPolicy }).toPromise();
      return data.content;
    },
    async persisted(id) {
      const query = gql`query Languages { languages { code name } }`;
      const { data } = await clientOfTrusted(id).query(query, {}).toPromise();
      return { languages: data.languages.length };
    },
    async attempt(name) {
      const { data, error } = await client.query(documents[name], {}, { requestPolicy: "network-only" }).toPromise();
      return { data: data ?? null, codes: (error?.graphQLErrors ?? []).map((each) => each.extensions.code) };
    },
  },
  { persistedId: process.env.DSJP_DOCUMENT_ID },
);

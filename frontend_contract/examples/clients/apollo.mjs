// Apollo Client with its normalised cache and its link for persisted queries.

import { ApolloClient, ApolloLink, CombinedGraphQLErrors, gql, HttpLink, InMemoryCache } from "@apollo/client";
import { PersistedQueryLink } from "@apollo/client/link/persisted-queries";
import { endpoint, HALF_WRONG, LIST, WRONG } from "./documents.mjs";
import { report } from "./report.mjs";

const documents = { HALF_WRONG: gql(HALF_WRONG), WRONG: gql(WRONG) };
const http = new HttpLink({ uri: endpoint });
const client = new ApolloClient({ link: http, cache: new InMemoryCache() });

/** By its id alone: the document itself is never sent, so it works where free documents are refused. */
function clientOfTrusted(id) {
  const link = new PersistedQueryLink({
    generateHash: () => id.replace("sha256:", ""),
    useGETForHashedQueries: true,
    retry: () => false,
  });
  return new ApolloClient({ link: ApolloLink.from([link, http]), cache: new InMemoryCache() });
}

await report(
  {
    async list(variables, { fromCache = false } = {}) {
      const fetchPolicy = fromCache ? "cache-only" : "network-only";
      const { data } = await client.query({ query: gql(LIST), variables, fetchPolicy });
      return data.content;
    },
    async persisted(id) {
      const query = gql`query Languages { languages { code name } }`;
      const { data } = await clientOfTrusted(id).query({ query, fetchPolicy: "no-cache" });
      return { languages: data.languages.length };
    },
    async attempt(name) {
      const { data, error } = await client.query({ query: documents[name], errorPolicy: "all", fetchPolicy: "no-cache" });
      return { data: withoutTypes(data) ?? null, codes: codesOf(error) };
    },
  },
  { persistedId: process.env.DSJP_DOCUMENT_ID },
);

function codesOf(error) {
  return CombinedGraphQLErrors.is(error) ? error.errors.map((each) => each.extensions.code) : [];
}

function withoutTypes(data) {
  return data && JSON.parse(JSON.stringify(data));
}

// No library at all: fetch, and nothing else.

import { endpoint, HALF_WRONG, LIST, WRONG } from "./documents.mjs";
import { report } from "./report.mjs";

const documents = { HALF_WRONG, WRONG };
const kept = new Map();

async function ask(body) {
  const response = await fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: "application/graphql-response+json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

/** A trusted document by GET: browsers, proxies and CDNs may keep the answer. */
async function askById(documentId, variables = {}) {
  const address = new URL(endpoint);
  address.search = new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString();
  const first = await fetch(address);
  const tag = first.headers.get("ETag");
  const second = await fetch(address, { headers: { "If-None-Match": tag } });
  return { data: (await first.json()).data, secondStatus: second.status };
}

await report(
  {
    async list(variables, { fromCache = false } = {}) {
      const key = JSON.stringify(variables);
      if (!fromCache) kept.set(key, (await ask({ query: LIST, variables })).data.content);
      return kept.get(key);
    },
    async persisted(id) {
      const { data, secondStatus } = await askById(id);
      return { languages: data.languages.length, secondStatus };
    },
    async attempt(name) {
      const answer = await ask({ query: documents[name] });
      return { data: answer.data ?? null, codes: (answer.errors ?? []).map((error) => error.extensions.code) };
    },
  },
  { persistedId: process.env.DSJP_DOCUMENT_ID },
);

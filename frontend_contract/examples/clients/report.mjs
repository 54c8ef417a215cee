// Every program does the same five things and prints what it saw as one line of JSON, so that they can be compared.
//
// `client` has three functions: list(variables) → the connection; persisted(id, variables) → data;
// attempt(document) → { data, codes } where codes are the extensions.code of its errors.

export async function report(client, { persistedId }) {
  const english = await client.list({ locale: "en", first: 2 });
  const next = await client.list({ locale: "en", first: 2, after: english.pageInfo.endCursor });
  const french = await client.list({ locale: "fr", first: 2 });
  const searched = await client.list({ locale: "en", first: 2, search: process.env.DSJP_SEARCH });
  const seen = {
    english: titles(english),
    next: titles(next),
    french: titles(french),
    searched: titles(searched),
    // Asked once more from the normalised cache alone: no list has overwritten another.
    again: titles(await client.list({ locale: "en", first: 2 }, { fromCache: true })),
    againInFrench: titles(await client.list({ locale: "fr", first: 2 }, { fromCache: true })),
    persisted: persistedId ? await client.persisted(persistedId) : null,
    halfWrong: await client.attempt("HALF_WRONG"),
    wrong: await client.attempt("WRONG"),
  };
  console.log(JSON.stringify(seen));
}

function titles(connection) {
  return connection.edges.map((edge) => edge.node.title);
}

// Asks the platform's own server: a document twice, one that is not registered, and one with a wrong variable.

const { createClient } = await import(process.env.DSJP_CLIENT);

const statuses = [];
const plain = globalThis.fetch;
globalThis.fetch = async (...asked) => {
  const response = await plain(...asked);
  statuses.push(response.status);
  return response;
};

const client = createClient({ endpoint: process.env.DSJP_ENDPOINT, timeout: 60_000 });
const document = { id: process.env.DSJP_DOCUMENT_ID };
const languages = [];
for (let time = 0; time < 2; time++) languages.push((await client.ask(document)).data.languages.length);

const failure = (promise) =>
  promise.then(
    () => "it was answered",
    (error) => [error.kind, error.status, error.errors.map((each) => each.extensions.code)],
  );
const unknown = await failure(client.ask({ id: `sha256:${"0".repeat(64)}` }));
const wrong = await failure(client.ask(document, { site: 3 }));
console.log(JSON.stringify({ languages, statuses, unknown, wrong }));

// The client of frontend_contract/client against a real server on this machine, in Node: run by test_client.py.

import assert from "node:assert/strict";
import { createServer } from "node:http";
import { after, describe, test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";

const { AskError, createClient } = await import(process.env.DSJP_CLIENT);

const LIST = { id: "sha256:aa" };
const DATA = { content: { totalCount: 3 } };
const servers = [];
after(() => servers.forEach((each) => each.closeAllConnections() || each.close()));

/** A server that answers the n-th request with the n-th step, and the last one ever after; notes what it was asked. */
async function serverWith(...steps) {
  const asked = [];
  const server = createServer((request, response) => {
    const { method, headers } = request;
    asked.push({ method, url: new URL(request.url, "http://x"), headers, at: Date.now() });
    request.socket.on("close", () => (asked.hungUp = true));
    const step = steps[Math.min(asked.length, steps.length) - 1];
    if (step === "silence") return;
    const { status = 200, body = { data: DATA } } = step;
    response.writeHead(status, step.headers).end(typeof body === "string" ? body : JSON.stringify(body));
  });
  servers.push(server);
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return { endpoint: `http://127.0.0.1:${server.address().port}/graphql/`, asked };
}

async function failure(promise) {
  const error = await promise.then(() => assert.fail("it was answered"), (error) => error);
  assert.ok(error instanceof AskError, error);
  const { kind, status, retryAfter, message } = error;
  return { kind, status, retryAfter, message, codes: error.errors.map((each) => each.extensions.code) };
}

const errorsOf = (code, message = "No") => ({ errors: [{ message, extensions: { code } }] });

/** A client that has patience on a busy machine. */
const clientOf = ({ endpoint }, more = {}) => createClient({ endpoint, timeout: 60_000, ...more });

describe("the client", { concurrency: true }, () => {
  test("it asks by GET with the id and the variables, and no header for which browsers ask first", async () => {
    const { endpoint, asked } = await serverWith({});

    const answer = await clientOf({ endpoint }).ask(LIST, { kinds: ["EVENT"], locale: "fr" });

    assert.deepEqual(answer, { data: DATA, errors: [] });
    const [{ method, url, headers }] = asked;
    assert.equal(method, "GET");
    assert.deepEqual(Object.fromEntries(url.searchParams), {
      documentId: "sha256:aa",
      variables: '{"kinds":["EVENT"],"locale":"fr"}',
    });
    const ofNodesFetch = ["host", "connection", "accept-language", "sec-fetch-mode", "user-agent", "accept-encoding"];
    const own = Object.entries(headers).filter(([name]) => !ofNodesFetch.includes(name));
    assert.deepEqual(own, [["accept", "application/graphql-response+json"]]);
  });

  test("it gives the same question the same address, whatever the order of its parts", async () => {
    const { endpoint, asked } = await serverWith({});
    const client = clientOf({ endpoint });

    await client.ask(LIST, { where: { isFree: true, countries: { in: ["PT", "ES"] } }, first: 3 });
    await client.ask(LIST, { first: 3, where: { countries: { in: ["PT", "ES"] }, isFree: true } });

    assert.equal(asked[0].url.href, asked[1].url.href);
    assert.deepEqual(JSON.parse(asked[0].url.searchParams.get("variables")).where.countries.in, ["PT", "ES"]);
  });

  test("it sends its own headers when it is given some", async () => {
    const { endpoint, asked } = await serverWith({});

    await createClient({ endpoint, headers: { Authorization: "Bearer secret" } }).ask(LIST);

    assert.equal(asked[0].headers.authorization, "Bearer secret");
  });

  test("it asks again by ETag, and takes what it kept when that still holds", async () => {
    const { endpoint, asked } = await serverWith(
      { headers: { ETag: '"one"' } },
      { status: 304 },
      { headers: { ETag: '"two"' }, body: { data: { content: null } } },
      { status: 304 },
    );
    const client = clientOf({ endpoint });
    const answers = [];

    for (let time = 0; time < 4; time++) answers.push((await client.ask(LIST)).data);

    assert.deepEqual(asked.map((each) => each.headers["if-none-match"]), [undefined, '"one"', '"one"', '"two"']);
    assert.deepEqual(answers, [DATA, DATA, { content: null }, { content: null }]);
  });

  test("it hands out a copy of what it kept, which no caller can spoil for the next", async () => {
    const { endpoint } = await serverWith({ headers: { ETag: '"one"' } }, { status: 304 });
    const client = clientOf({ endpoint });

    (await client.ask(LIST)).data.content.totalCount = 99;

    assert.deepEqual((await client.ask(LIST)).data, DATA);
  });

  test("it keeps as many answers as it may, the newest", async () => {
    const { endpoint, asked } = await serverWith({ headers: { ETag: '"one"' } });
    const client = clientOf({ endpoint }, { keep: 1 });

    await client.ask(LIST, { first: 1 });
    await client.ask(LIST, { first: 2 });
    await client.ask(LIST, { first: 1 });
    await client.ask(LIST, { first: 1 });

    assert.deepEqual(asked.map((each) => each.headers["if-none-match"]), [undefined, undefined, undefined, '"one"']);
  });

  test("it keeps nothing when it shall keep nothing", async () => {
    const { endpoint, asked } = await serverWith({ headers: { ETag: '"one"' } });
    const client = clientOf({ endpoint }, { keep: 0 });

    await client.ask(LIST);
    await client.ask(LIST);

    assert.deepEqual(asked.map((each) => each.headers["if-none-match"]), [undefined, undefined]);
  });

  for (const status of [429, 503]) {
    test(`it tries again after ${status}, as often as it may, and then says so`, async () => {
      const refused = { status, headers: { "Retry-After": "0" }, body: errorsOf("RATE_LIMITED", "Too much") };
      const recovering = await serverWith(refused, refused, {});
      const broken = await serverWith(refused);

      const answer = await clientOf(recovering).ask(LIST);
      const seen = await failure(clientOf(broken).ask(LIST));

      assert.deepEqual(answer.data, DATA);
      assert.equal(recovering.asked.length, 3);
      const kind = status === 429 ? "limited" : "unavailable";
      assert.deepEqual(seen, { kind, status, retryAfter: 0, message: "Too much", codes: ["RATE_LIMITED"] });
      assert.equal(broken.asked.length, 3);
    });
  }

  test("it waits at least as long as the server says", async () => {
    const { endpoint, asked } = await serverWith({ status: 429, headers: { "Retry-After": "1" } }, {});

    await clientOf({ endpoint }).ask(LIST);

    const waited = asked[1].at - asked[0].at;
    assert.ok(waited >= 990, `${waited} ms`);
  });

  test("it understands a date in Retry-After, and does not wait longer than it may", async () => {
    const date = new Date(Date.now() + 60_000).toUTCString();
    const { endpoint, asked } = await serverWith({ status: 503, headers: { "Retry-After": date } });

    const { kind, retryAfter } = await failure(clientOf({ endpoint }).ask(LIST));

    assert.equal(kind, "unavailable");
    assert.ok(retryAfter > 30 && retryAfter <= 60, retryAfter);
    assert.equal(asked.length, 1);
  });

  test("it asks once where asking again is no use", async () => {
    const body = errorsOf("DOCUMENT_NOT_FOUND", "Not registered");
    const { endpoint, asked } = await serverWith({ status: 404, body });

    const seen = await failure(clientOf({ endpoint }).ask(LIST));

    const { kind, status, message, codes } = seen;
    assert.deepEqual([kind, status, message, codes], ["refused", 404, "Not registered", ["DOCUMENT_NOT_FOUND"]]);
    assert.equal(asked.length, 1);
  });

  test("it hands over data together with the errors of single fields", async () => {
    const errors = [{ message: "No such language", path: ["content"], extensions: { code: "BAD_USER_INPUT" } }];
    const { endpoint } = await serverWith({ body: { data: { content: null, site: { key: "main" } }, errors } });

    const answer = await clientOf({ endpoint }).ask(LIST);

    assert.deepEqual(answer, { data: { content: null, site: { key: "main" } }, errors });
  });

  test("it says that an answer is none, whatever came", async () => {
    for (const body of ["<h1>Welcome to the hotel</h1>", "null", "3", "[]", "{}", ""]) {
      const { endpoint } = await serverWith({ body });

      assert.equal((await failure(clientOf({ endpoint }).ask(LIST))).kind, "unreadable", body);
    }
    const { endpoint } = await serverWith({ status: 502, body: "<h1>Bad gateway</h1>" });
    const seen = await failure(clientOf({ endpoint }).ask(LIST));
    assert.deepEqual([seen.kind, seen.status, seen.message, seen.codes], ["unavailable", 502, "Status 502", []]);
  });

  test("it says that nobody is there", async () => {
    const seen = await failure(clientOf({ endpoint: "http://127.0.0.1:1/graphql/" }).ask(LIST));

    const message = "No connection to http://127.0.0.1:1/graphql/";
    assert.deepEqual(seen, { kind: "unreachable", status: 0, retryAfter: undefined, message, codes: [] });
  });

  test("it stops waiting when its time is over", async () => {
    const { endpoint, asked } = await serverWith("silence");

    const seen = await failure(clientOf({ endpoint }, { timeout: 150 }).ask(LIST));

    assert.equal(seen.kind, "timeout");
    assert.ok(asked.length <= 1);
  });

  test("it ends the request when it is aborted, and asks nothing when it was aborted before", async () => {
    const { endpoint, asked } = await serverWith("silence");
    const client = clientOf({ endpoint });
    const controller = new AbortController();

    const asking = failure(client.ask(LIST, {}, controller));
    while (asked.length === 0) await pause(5);
    controller.abort();

    assert.equal((await asking).kind, "aborted");
    while (!asked.hungUp) await pause(5);
    assert.equal((await failure(client.ask(LIST, {}, controller))).kind, "aborted");
    assert.equal(asked.length, 1);
  });

  test("it does not try again for somebody who left", async () => {
    const { endpoint, asked } = await serverWith({ status: 503, headers: { "Retry-After": "1" } });
    const controller = new AbortController();

    const asking = failure(clientOf({ endpoint }).ask(LIST, {}, controller));
    while (asked.length === 0) await pause(5);
    controller.abort();

    assert.equal((await asking).kind, "aborted");
    await pause(1500);
    assert.equal(asked.length, 1);
  });

  test("it asks once for all who ask the same at the same time, also when one of them leaves", async () => {
    const { endpoint, asked } = await serverWith({});
    const client = clientOf({ endpoint });
    const controller = new AbortController();

    const leaving = failure(client.ask(LIST, {}, controller));
    const staying = [client.ask(LIST), client.ask(LIST)];
    controller.abort();

    assert.equal((await leaving).kind, "aborted");
    const [one, other] = await Promise.all(staying);
    assert.deepEqual([one.data, other.data], [DATA, DATA]);
    assert.notEqual(one.data, other.data);
    assert.equal(asked.length, 1);
    await client.ask(LIST);
    assert.equal(asked.length, 2);
  });
});

// Asks trusted documents of the platform by GET. Needs nothing but `fetch`, causes no preflight, and sets no cookie.
// Browsers revalidate by their own HTTP cache; elsewhere answers are kept here by their ETag.

/** A trusted document by its id, with the types of its variables and data; ours are in generated/trusted.ts. */
export interface TrustedDocument<Data = unknown, Variables = Record<string, unknown>> {
  readonly id: string;
  readonly __apiType?: (variables: Variables) => Data;
}

export type ErrorCode =
  | "BAD_USER_INPUT" | "GRAPHQL_PARSE_FAILED" | "GRAPHQL_VALIDATION_FAILED" | "UNAUTHENTICATED" | "FORBIDDEN"
  | "NOT_FOUND" | "DOCUMENT_NOT_FOUND" | "DOCUMENT_REQUIRED" | "COST_LIMIT" | "DEPTH_LIMIT" | "ALIAS_LIMIT"
  | "CURSOR_EXPIRED" | "RATE_LIMITED" | "TIMEOUT" | "UNAVAILABLE" | "INTERNAL";

export type ApiError = { message: string; path?: (string | number)[]; extensions: { code: ErrorCode; traceId?: string } };

/** A root field that failed is null in `data` and has its error in `errors`; the others stand. */
export type Answer<Data> = { data: Data; errors: ApiError[] };

/** refused: asked again, it is refused again · unreachable: no connection · unreadable: something else than an answer */
export type Failure = "refused" | "limited" | "unavailable" | "timeout" | "aborted" | "unreachable" | "unreadable";

/** There is no data. `status` is 0 where nothing answered; `retryAfter` is in seconds, where the server said so. */
export class AskError extends Error {
  override readonly name = "AskError";
  constructor(
    readonly kind: Failure, message: string, cause?: unknown,
    readonly status = 0, readonly errors: ApiError[] = [], readonly retryAfter?: number,
  ) {
    super(message, { cause });
  }
}

/** Times in milliseconds. `keep`: how many answers stay in memory; 0 in browsers, where an ETag costs a preflight. */
export interface ClientOptions {
  endpoint: string | URL;
  timeout?: number;
  retries?: number;
  longestWait?: number;
  keep?: number;
  headers?: Record<string, string>;
}

type Options = { signal?: AbortSignal | undefined };
type Asked<V> = Record<string, never> extends V ? [variables?: V, options?: Options] : [variables: V, options?: Options];
export type Client = ReturnType<typeof createClient>;

const hasHttpCache = "document" in globalThis || "importScripts" in globalThis;

export function createClient({ endpoint, headers, ...given }: ClientOptions) {
  const { timeout = 5000, retries = 2, longestWait = 10_000, keep = hasHttpCache ? 0 : 100 } = given;
  const kept = new Map<string, { tag: string; text: string }>();
  const flights = new Map<string, { text: Promise<string>; controller: AbortController; passengers: number }>();

  async function attempt(address: string, abort: AbortSignal): Promise<string> {
    const controller = new AbortController();
    const stop = () => controller.abort();
    const timer = setTimeout(stop, timeout);
    abort.addEventListener("abort", stop);
    try {
      const before = kept.get(address);
      const condition = before && { "If-None-Match": before.tag };
      const all = { Accept: "application/graphql-response+json", ...headers, ...condition };
      const response = await fetch(address, { headers: all, signal: controller.signal, credentials: "omit" });
      if (response.status === 304 && before) return before.text;
      const text = await response.text();
      if (response.ok) return remember(address, response.headers.get("ETag"), text);
      throw failureOf(response, text);
    } catch (cause) {
      if (cause instanceof AskError) throw cause;
      if (controller.signal.aborted) throw new AskError("timeout", `No answer within ${timeout} ms`, cause);
      throw new AskError("unreachable", `No connection to ${endpoint}`, cause);
    } finally {
      clearTimeout(timer);
      abort.removeEventListener("abort", stop);
    }
  }

  function remember(address: string, tag: string | null, text: string): string {
    kept.delete(address);
    if (tag && keep > 0) kept.set(address, { tag, text });
    if (kept.size > keep) kept.delete([...kept.keys()][0]!);
    return text;
  }

  async function persist(address: string, abort: AbortSignal): Promise<string> {
    for (let tried = 0; ; tried++) {
      const outcome = await attempt(address, abort).catch((error: AskError) => error);
      if (typeof outcome === "string") return outcome;
      const wait = Math.max(1000 * (outcome.retryAfter ?? 2 ** tried / 2), 100);
      const worthIt = (outcome.status === 429 || outcome.status === 503) && tried < retries && wait <= longestWait;
      // Not all clients at the same moment, and none before it may.
      if (worthIt) await new Promise((resolve) => setTimeout(resolve, wait * (1 + Math.random() / 4)));
      if (!worthIt || abort.aborted) throw outcome;
    }
  }

  /** Who asks the same at the same time shares one request; it ends when nobody waits for it any more. */
  function share(address: string, signal: AbortSignal | undefined): Promise<string> {
    const controller = new AbortController();
    const flight = flights.get(address) ?? { text: persist(address, controller.signal), controller, passengers: 0 };
    flights.set(address, flight).get(address)!.passengers++;
    return new Promise<string>((resolve, reject) => {
      const leave = () => {
        reject(new AskError("aborted", "Aborted by who asked", signal?.reason));
        if (--flight.passengers === 0 && flights.delete(address)) flight.controller.abort();
      };
      signal?.addEventListener("abort", leave);
      flight.text.then(resolve, reject).finally(() => {
        signal?.removeEventListener("abort", leave);
        if (flights.get(address) === flight) flights.delete(address);
      });
    });
  }

  async function ask<D, V>(document: TrustedDocument<D, V>, ...[variables, options]: Asked<V>): Promise<Answer<D>> {
    if (options?.signal?.aborted) throw new AskError("aborted", "Aborted before it was asked", options.signal.reason);
    const address = addressOf(endpoint, document.id, variables ?? {});
    const { data, errors = [] } = parsed<D>(await share(address, options?.signal));
    if (data) return { data, errors };
    throw new AskError("unreadable", "This is no answer of the API", undefined, 200, errors);
  }

  return { ask };
}

/** The same question has the same address, whatever the order of its parts: caches know it by that. */
function addressOf(endpoint: string | URL, documentId: string, variables: object): string {
  const sorted = (_: string, v: unknown) => v?.constructor === Object ? Object.fromEntries(Object.entries(v).sort()) : v;
  const address = new URL(endpoint);
  address.search = String(new URLSearchParams({ documentId, variables: JSON.stringify(variables, sorted) }));
  return address.href;
}

function failureOf({ status, headers }: Response, text: string): AskError {
  const said = headers.get("Retry-After") ?? "";
  const seconds = /^\d+$/.test(said) ? Number(said) : Math.max((Date.parse(said) - Date.now()) / 1000, 0);
  const kind = status === 429 ? "limited" : status >= 500 ? "unavailable" : "refused";
  const { errors = [] } = parsed(text);
  const message = errors[0]?.message ?? `Status ${status}`;
  return new AskError(kind, message, undefined, status, errors, Number.isNaN(seconds) ? undefined : seconds);
}

function parsed<D>(text: string): Partial<Answer<D>> {
  try {
    return Object(JSON.parse(text));
  } catch {
    return {};
  }
}

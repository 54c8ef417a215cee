// Asks trusted documents of the platform by GET. Needs nothing but `fetch`, causes no preflight, and sets no cookie.
// Browsers revalidate by their own HTTP cache; elsewhere answers are kept here by their ETag.
/** There is no data. `status` is 0 where nothing answered; `retryAfter` is in seconds, where the server said so. */
export class AskError extends Error {
    kind;
    status;
    errors;
    retryAfter;
    name = "AskError";
    constructor(kind, message, cause, status = 0, errors = [], retryAfter) {
        super(message, { cause });
        this.kind = kind;
        this.status = status;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }
}
const hasHttpCache = "document" in globalThis || "importScripts" in globalThis;
export function createClient({ endpoint, headers, ...given }) {
    const { timeout = 5000, retries = 2, longestWait = 10_000, keep = hasHttpCache ? 0 : 100 } = given;
    const kept = new Map();
    const flights = new Map();
    async function attempt(address, abort) {
        const controller = new AbortController();
        const stop = () => controller.abort();
        const timer = setTimeout(stop, timeout);
        abort.addEventListener("abort", stop);
        try {
            const before = kept.get(address);
            const condition = before && { "If-None-Match": before.tag };
            const all = { Accept: "application/graphql-response+json", ...headers, ...condition };
            const response = await fetch(address, { headers: all, signal: controller.signal, credentials: "omit" });
            if (response.status === 304 && before)
                return before.text;
            const text = await response.text();
            if (response.ok)
                return remember(address, response.headers.get("ETag"), text);
            throw failureOf(response, text);
        }
        catch (cause) {
            if (cause instanceof AskError)
                throw cause;
            if (controller.signal.aborted)
                throw new AskError("timeout", `No answer within ${timeout} ms`, cause);
            throw new AskError("unreachable", `No connection to ${endpoint}`, cause);
        }
        finally {
            clearTimeout(timer);
            abort.removeEventListener("abort", stop);
        }
    }
    function remember(address, tag, text) {
        kept.delete(address);
        if (tag && keep > 0)
            kept.set(address, { tag, text });
        if (kept.size > keep)
            kept.delete([...kept.keys()][0]);
        return text;
    }
    async function persist(address, abort) {
        for (let tried = 0;; tried++) {
            const outcome = await attempt(address, abort).catch((error) => error);
            if (typeof outcome === "string")
                return outcome;
            const wait = Math.max(1000 * (outcome.retryAfter ?? 2 ** tried / 2), 100);
            const worthIt = (outcome.status === 429 || outcome.status === 503) && tried < retries && wait <= longestWait;
            // Not all clients at the same moment, and none before it may.
            if (worthIt)
                await new Promise((resolve) => setTimeout(resolve, wait * (1 + Math.random() / 4)));
            if (!worthIt || abort.aborted)
                throw outcome;
        }
    }
    /** Who asks the same at the same time shares one request; it ends when nobody waits for it any more. */
    function share(address, signal) {
        const controller = new AbortController();
        const flight = flights.get(address) ?? { text: persist(address, controller.signal), controller, passengers: 0 };
        flights.set(address, flight).get(address).passengers++;
        return new Promise((resolve, reject) => {
            const leave = () => {
                reject(new AskError("aborted", "Aborted by who asked", signal?.reason));
                if (--flight.passengers === 0 && flights.delete(address))
                    flight.controller.abort();
            };
            signal?.addEventListener("abort", leave);
            flight.text.then(resolve, reject).finally(() => {
                signal?.removeEventListener("abort", leave);
                if (flights.get(address) === flight)
                    flights.delete(address);
            });
        });
    }
    async function ask(document, ...[variables, options]) {
        if (options?.signal?.aborted)
            throw new AskError("aborted", "Aborted before it was asked", options.signal.reason);
        const address = addressOf(endpoint, document.id, variables ?? {});
        const { data, errors = [] } = parsed(await share(address, options?.signal));
        if (data)
            return { data, errors };
        throw new AskError("unreadable", "This is no answer of the API", undefined, 200, errors);
    }
    return { ask };
}
/** The same question has the same address, whatever the order of its parts: caches know it by that. */
function addressOf(endpoint, documentId, variables) {
    const sorted = (_, v) => v?.constructor === Object ? Object.fromEntries(Object.entries(v).sort()) : v;
    const address = new URL(endpoint);
    address.search = String(new URLSearchParams({ documentId, variables: JSON.stringify(variables, sorted) }));
    return address.href;
}
function failureOf({ status, headers }, text) {
    const said = headers.get("Retry-After") ?? "";
    const seconds = /^\d+$/.test(said) ? Number(said) : Math.max((Date.parse(said) - Date.now()) / 1000, 0);
    const kind = status === 429 ? "limited" : status >= 500 ? "unavailable" : "refused";
    const { errors = [] } = parsed(text);
    const message = errors[0]?.message ?? `Status ${status}`;
    return new AskError(kind, message, undefined, status, errors, Number.isNaN(seconds) ? undefined : seconds);
}
function parsed(text) {
    try {
        return Object(JSON.parse(text));
    }
    catch {
        return {};
    }
}

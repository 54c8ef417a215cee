/** One GET for a trusted document, shared by all elements of the page that want the same answer. */

const TIMEOUT = 5_000;
const MOST_RETRIES = 2;
const LONGEST_WAIT = 10;
const BUSY = [429, 503];

export interface Fault {
  message: string;
  extensions?: { code?: string };
}
export interface Answer<Data> {
  data: Data | null;
  errors?: Fault[];
}
/** No answer, or none that can be read. */
export class Unavailable extends Error {}

interface Waiting {
  answer: Promise<Answer<unknown>>;
  controller: AbortController;
  count: number;
}
const waiting = new Map<string, Waiting>();

/** Asks once for everybody; the request is broken off when the last one who waits for it has gone. */
export async function ask<Data>(endpoint: string, id: string, variables: object, signal: AbortSignal): Promise<Answer<Data>> {
  const address = `${endpoint}?documentId=sha256:${id}&variables=${encodeURIComponent(JSON.stringify(variables))}`;
  const shared = waiting.get(address) ?? begin(address);
  shared.count += 1;
  const gone = (): void => {
    shared.count -= 1;
    if (!shared.count) shared.controller.abort();
  };
  signal.addEventListener("abort", gone, { once: true });
  try {
    return (await shared.answer) as Answer<Data>;
  } finally {
    signal.removeEventListener("abort", gone);
  }
}

function begin(address: string): Waiting {
  const controller = new AbortController();
  const forget = (): unknown => waiting.delete(address);
  const answer = fetched(address, controller.signal);
  const made = { answer, controller, count: 0 };
  waiting.set(address, made);
  answer.then(forget, forget);
  controller.signal.addEventListener("abort", forget);
  return made;
}

/** The answer; while the server is busy, asked again when it says so; without one, what the browser still keeps. */
async function fetched(address: string, signal: AbortSignal, retries = 0): Promise<Answer<unknown>> {
  try {
    const response = await inTime(address, signal);
    const seconds = Number(response.headers.get("Retry-After") ?? retries + 1);
    if (BUSY.includes(response.status) && retries < MOST_RETRIES && seconds <= LONGEST_WAIT) {
      await pause(seconds * 1_000, signal);
      return fetched(address, signal, retries + 1);
    }
    // What is wrong with a question is said in its answer.
    if (response.status >= 500 || BUSY.includes(response.status)) throw new Unavailable(`status ${response.status}`);
    return (await response.json()) as Answer<unknown>;
  } catch (error) {
    if (signal.aborted) throw error;
    return kept(address, signal, error);
  }
}

async function kept(address: string, signal: AbortSignal, error: unknown): Promise<Answer<unknown>> {
  if (!navigator.onLine || error instanceof TypeError) {
    const response = await fetch(address, { cache: "force-cache", credentials: "omit", signal }).catch(() => null);
    if (response?.ok) return (await response.json()) as Answer<unknown>;
  }
  throw new Unavailable(String(error));
}

async function inTime(address: string, signal: AbortSignal): Promise<Response> {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  const timer = setTimeout(stop, TIMEOUT);
  signal.addEventListener("abort", stop, { once: true });
  try {
    return await fetch(address, { credentials: "omit", signal: controller.signal });
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    signal.addEventListener("abort", stop, { once: true });
  });
}

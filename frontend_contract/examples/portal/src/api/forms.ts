// The public forms of the platform: what there is to fill in, and what becomes of what readers sent.
import type { Settings } from "../settings.ts";
import { NoAnswerError } from "./ask.ts";

export interface Field {
  readonly name: string;
  readonly type: "text" | "longtext" | "email" | "url" | "date" | "choice" | "checkbox" | "trap";
  readonly label: string;
  readonly help: string;
  readonly required: boolean;
  readonly maxLength: number | null;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

export interface Form {
  readonly name: string;
  readonly heading: string;
  readonly purpose: string;
  readonly thanks: string;
  readonly fields: readonly Field[];
}

export interface Fault {
  /** Null: about the whole form. */
  readonly field: string | null;
  readonly message: string;
}

export interface Outcome {
  readonly status: number;
  readonly faults: readonly Fault[];
  /** In seconds, where the reader has to wait. */
  readonly retryAfter: string | null;
}

/** What stands behind the link of a mail. */
export interface LinkPage {
  readonly language: string;
  readonly heading: string;
  /** Empty: there is nothing to press. */
  readonly button: string;
}

/** Who sends: the platform counts by reader, and takes what browsers send from our own pages alone. */
export interface Sender {
  readonly address: string;
  readonly origin: string | undefined;
}

export const ACCEPTED = 202;

/** Null: the platform has no such form. */
export async function readForm(settings: Settings, name: string, locale: string): Promise<Form | null> {
  const answer = await asked(settings, `/forms/${name}/?lang=${locale}`, {});
  return answer.status === 404 ? null : ((await answer.json()) as Form);
}

/** Sends a form once: what was taken twice would be two messages. */
export async function sendForm(settings: Settings, name: string, locale: string, values: Record<string, string>, sender: Sender): Promise<Outcome> {
  const headers = { "Content-Type": "application/json", "X-Reader-Address": sender.address, ...(sender.origin && { Origin: sender.origin }) };
  const answer = await asked(settings, `/forms/${name}/?lang=${locale}`, { method: "POST", headers, body: JSON.stringify(values) });
  const said = (await answer.json()) as { errors?: Fault[] };
  return { status: answer.status, faults: said.errors ?? [], retryAfter: answer.headers.get("Retry-After") };
}

/** Looks at the page of a link, or presses its button. */
export async function followLink(settings: Settings, deed: string, token: string, locale: string, method: string): Promise<{ status: number; page: LinkPage }> {
  const path = `/forms/newsletter/${deed}/${encodeURIComponent(token)}/?lang=${locale}`;
  const answer = await asked(settings, path, { method, headers: { Accept: "application/json" } });
  return { status: answer.status, page: (await answer.json()) as LinkPage };
}

async function asked(settings: Settings, path: string, init: RequestInit): Promise<Response> {
  try {
    const answer = await fetch(settings.platform + path, { ...init, signal: AbortSignal.timeout(settings.patience), redirect: "manual" });
    if (answer.headers.get("Content-Type")?.startsWith("application/json")) return answer;
    throw new Error(`${path.split("?")[0]} answered with ${answer.status}.`);
  } catch (cause) {
    throw new NoAnswerError("The platform does not answer.", { cause });
  }
}

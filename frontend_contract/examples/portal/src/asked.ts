// In which language a page was asked for, and by whom.
import { getConnInfo } from "@hono/node-server/conninfo";
import type { Context } from "hono";
import type { Ask, Fields } from "./api/ask.ts";
import type { Settings } from "./settings.ts";
import { viewOf, type View } from "./view.ts";

/** The view in the language of the first part of the path, where the site has it, else in the site's own. */
export async function viewFor(context: Context, settings: Settings, ask: Ask): Promise<View> {
  return viewIn(new URL(context.req.url).pathname.split("/")[1] ?? "", context, settings, ask);
}

/** The view in a language, where the site has it, else in the site's own. */
export async function viewIn(code: string, context: Context, settings: Settings, ask: Ask): Promise<View> {
  const codes = await languages(settings, ask);
  return viewOf(ask, settings, new URL(context.req.url), codes.all.includes(code) ? code : codes.own);
}

/** The first language of the browser that the site has. */
export async function chosenLanguage(context: Context, settings: Settings, ask: Ask): Promise<string> {
  context.header("Vary", "Accept-Language");
  const codes = await languages(settings, ask);
  const wanted = (context.req.header("Accept-Language") ?? "").split(",").map((each) => each.trim().slice(0, 2).toLowerCase());
  return wanted.find((code) => codes.all.includes(code)) ?? codes.own;
}

async function languages(settings: Settings, ask: Ask): Promise<{ all: string[]; own: string }> {
  const found: Fields[] = (await ask("Languages", { site: settings.site })).languages;
  return { all: found.map((each) => each.code), own: found.find((each) => each.isDefault)?.code ?? "en" };
}

/** The reader's address: each proxy in front of the portal appends to the header, and what stands before is the caller's word. */
export function readerOf(context: Context, { proxies }: Settings): string {
  const peer = getConnInfo(context).remote.address ?? "";
  const named = (context.req.header("X-Forwarded-For") ?? "").split(",").map((each) => each.trim()).filter(Boolean);
  return proxies ? (named.at(-proxies) ?? named[0] ?? peer) : peer;
}

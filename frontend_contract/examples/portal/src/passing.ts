// What the platform makes and readers and crawlers look for on the portal's own host: sitemaps, robots.txt and feeds.
import type { Context, Hono } from "hono";
import type { Settings } from "./settings.ts";

const PASSED = ["Content-Type", "ETag", "Last-Modified", "Cache-Control", "Content-Disposition"];
const ASKED = ["If-None-Match", "If-Modified-Since"];

export function passOn(app: Hono, settings: Settings): void {
  const pass = (context: Context) => passed(context, settings.platform);
  app.get("/sitemap.xml", pass);
  app.get("/sitemaps/*", pass);
  app.get("/robots.txt", pass);
  app.get("/feeds/*", pass);
}

async function passed(context: Context, platform: string): Promise<Response> {
  const { pathname, search } = new URL(context.req.url);
  const headers = Object.fromEntries(ASKED.flatMap((name) => (context.req.header(name) ? [[name, context.req.header(name) as string]] : [])));
  const answer = await fetch(platform + pathname + search, { headers, signal: AbortSignal.timeout(30_000), redirect: "manual" });
  const kept = PASSED.flatMap((name): [string, string][] => (answer.headers.get(name) ? [[name, answer.headers.get(name) as string]] : []));
  const hasBody = answer.status !== 304 && answer.status !== 204;
  return new Response(hasBody ? answer.body : null, { status: answer.status, headers: kept });
}

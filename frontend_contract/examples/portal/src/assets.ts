// The built files: their names change with what is in them, so that browsers may keep them for a year.
import { readdirSync, readFileSync } from "node:fs";
import { extname } from "node:path";
import type { Hono } from "hono";

const TYPES: Record<string, string> = { ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8" };
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="9" fill="#0a3b9c"/><path d="M9 27V13h5.500a7 7 0 0 1 0 14zM24 13h7M24 20h7M24 27h7" fill="none" stroke="#ffd617" stroke-width="3.200" stroke-linecap="round" stroke-linejoin="round"/></svg>`;

export function assets(app: Hono): void {
  const folder = new URL("./assets/", import.meta.url);
  const files = new Map(readdirSync(folder).map((name) => [name, readFileSync(new URL(name, folder))]));
  app.get("/assets/:name", (context) => {
    const name = context.req.param("name");
    const file = files.get(name);
    if (!file) return context.text("There is no such file.", 404);
    context.header("Content-Type", TYPES[extname(name)] ?? "application/octet-stream");
    context.header("Cache-Control", "public, max-age=31536000, immutable");
    return context.body(new Uint8Array(file));
  });
  app.get("/favicon.svg", (context) => {
    context.header("Content-Type", "image/svg+xml");
    context.header("Cache-Control", "public, max-age=86400");
    return context.body(ICON);
  });
  app.get("/favicon.ico", (context) => context.redirect("/favicon.svg", 301));
}

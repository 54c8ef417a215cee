/** @jsxImportSource hono/jsx */
// Whole pages as answers.
import type { Context } from "hono";
import type { Child } from "hono/jsx";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { Document } from "./layout/Document.tsx";
import type { Head } from "./layout/head.ts";
import { Missing } from "./pages/Missing.tsx";
import type { View } from "./view.ts";

export type Answer = Response | Promise<Response>;
const FRESH = "public, max-age=0, must-revalidate";

export function page(context: Context, view: View, head: Head, children: Child, status: ContentfulStatusCode = 200): Answer {
  if (!context.res.headers.get("Cache-Control")) context.header("Cache-Control", FRESH);
  context.header("Content-Language", head.locale ?? view.locale);
  return context.html(<Document view={view} head={head}>{children}</Document>, status);
}

export function missing(context: Context, view: View, isGone = false): Answer {
  const [title, text] = isGone ? [view.say("gone.title"), view.say("gone.text")] : [view.say("missing.title"), view.say("missing.text")];
  return page(context, view, { title, robots: "noindex" }, <Missing view={view} title={title} text={text} />, isGone ? 410 : 404);
}

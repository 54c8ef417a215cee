/** @jsxImportSource hono/jsx */
// The addresses of the portal. Those of content belong to the platform: it says what stands at a path.
import { Hono, type Context } from "hono";
import { compress } from "hono/compress";
import { missing, page, type Answer } from "./answers.tsx";
import { NoAnswerError, RefusedError, type Ask, type Fields } from "./api/ask.ts";
import { chosenLanguage, viewFor } from "./asked.ts";
import { assets } from "./assets.ts";
import { feedParametersOf, filtersOf, isFiltered, typeOf } from "./filters.ts";
import { forms } from "./forms.tsx";
import { feedsOf, headOfItem, headOfOwn } from "./layout/head.ts";
import { Calendar, eventsOf, readMonth } from "./pages/Calendar.tsx";
import { Item } from "./pages/Item.tsx";
import { Listing, ownFilters, resultsOf, Search } from "./pages/Listing.tsx";
import { Missing } from "./pages/Missing.tsx";
import { passOn } from "./passing.ts";
import { securityHeaders } from "./security.ts";
import type { Settings } from "./settings.ts";
import { viewOf, type View } from "./view.ts";

export function makeApp(settings: Settings, ask: Ask): Hono {
  const app = new Hono({ strict: false });
  const drawn = (draw: (context: Context, view: View) => Answer) => async (context: Context) =>
    draw(context, await viewFor(context, settings, ask));

  app.use(compress());
  app.use(securityHeaders(settings));
  assets(app);
  passOn(app, settings);
  app.get("/", async (context) => context.redirect(`/${await chosenLanguage(context, settings, ask)}/`, 302));
  app.get("/api/preview", drawn(showPreview));
  app.get("/:locale{[a-z]{2}}/suggestions", async (context) => suggestions(context, settings, ask));
  app.get("/:locale{[a-z]{2}}/search", drawn(showSearch));
  app.get("/:locale{[a-z]{2}}/calendar", drawn(showCalendar));
  forms(app, settings, ask);
  app.get("*", drawn(showPath));
  app.onError((error, context) => unavailable(context, error));
  return app;
}

async function showPath(context: Context, view: View): Promise<Response> {
  const path = decoded(view.asked.pathname);
  const { route } = await view.ask("PageByPath", { path, site: view.settings.site });
  if (route.status === "REDIRECT") return context.redirect(route.redirectTo, route.isPermanent ? 301 : 302);
  if (route.status !== "FOUND") return missing(context, view, route.status === "GONE");
  const { content, isFallback } = route;
  // One page has one address: without its slash, or with doubled ones, readers are led to it.
  if (!isFallback && content.path !== path) return context.redirect(content.path + view.asked.search, 301);
  if (content.__typename === "ListingPage") return showListing(context, view, content, isFallback);
  return page(context, view, headOfItem(view, content), <Item view={view} page={content} isFallback={isFallback} />);
}

async function showListing(context: Context, view: View, content: Fields, isFallback: boolean): Promise<Response> {
  const asked = filtersOf(view.asked.searchParams);
  const own = ownFilters(content);
  const results = await orFromTheStart(context, () => resultsOf(view, asked, own));
  if (results instanceof Response) return results;
  const kind = typeOf(own.kinds.length === 1 ? (own.kinds[0] as string) : "content");
  const parameters = feedParametersOf({ ...own, kinds: [], codes: { ...own.codes, ...asked.codes }, search: asked.search });
  const feeds = feedsOf(view, kind, content.title, parameters);
  const robots = isFiltered(asked) || asked.after ? "noindex, follow" : undefined;
  const head = headOfItem(view, content, { feeds, ...(robots && { robots }) });
  return page(context, view, head, <Listing view={view} page={content} isFallback={isFallback} results={results} />, results.refusal ? 400 : 200);
}

async function showSearch(context: Context, view: View): Promise<Response> {
  const asked = filtersOf(view.asked.searchParams);
  const results = await orFromTheStart(context, () => resultsOf(view, asked));
  if (results instanceof Response) return results;
  const feeds = feedsOf(view, "content", view.say("search.title"), feedParametersOf(asked));
  const head = headOfOwn(view, "search", view.say("search.title"), { robots: "noindex, follow", feeds });
  return page(context, view, head, <Search view={view} results={results} />, results.refusal ? 400 : 200);
}

/** A place in a list that the platform no longer knows: the list begins anew. */
async function orFromTheStart<Found>(context: Context, find: () => Promise<Found>): Promise<Found | Response> {
  try {
    return await find();
  } catch (error) {
    if (!(error instanceof RefusedError) || error.code !== "CURSOR_EXPIRED") throw error;
    const address = new URL(context.req.url);
    address.searchParams.delete("after");
    return context.redirect(address.pathname + address.search, 302);
  }
}

async function showCalendar(context: Context, view: View): Promise<Response> {
  const now = new Date();
  const written = view.asked.searchParams.get("month") ?? undefined;
  const shown = readMonth(written, now);
  const events = await eventsOf(view, shown);
  const feeds = feedsOf(view, "event", view.say("calendar.title"), new URLSearchParams());
  const head = headOfOwn(view, "calendar", view.say("calendar.title"), { description: view.say("calendar.description"), feeds, robots: written ? "noindex, follow" : undefined });
  return page(context, view, head, <Calendar view={view} shown={shown} events={events} now={now} />);
}

/** An editor's draft. Nobody keeps it, nobody indexes it, and only the platform's admin may frame it. */
async function showPreview(context: Context, view: View): Promise<Response> {
  context.header("Cache-Control", "private, no-store");
  context.header("X-Robots-Tag", "noindex, nofollow");
  context.header("Referrer-Policy", "no-referrer");
  const token = view.asked.searchParams.get("token");
  if (!token) return missing(context, view, false);
  try {
    const { preview } = await view.ask("Preview", { token });
    const there = await viewOf(view.ask, view.settings, view.asked, preview.locale);
    if (preview.__typename === "ListingPage") {
      const results = await resultsOf(there, filtersOf(new URLSearchParams()), ownFilters(preview));
      return page(context, there, headOfItem(there, preview), <Listing view={there} page={preview} isFallback={false} results={results} />);
    }
    return page(context, there, headOfItem(there, preview), <Item view={there} page={preview} isFallback={false} />);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const head = { title: view.say("preview.ended"), robots: "noindex, nofollow" };
    return page(context, view, head, <Missing view={view} title={head.title} text={error.message} />, 404);
  }
}

/** For the search box: a few titles as JSON. An error is an empty list, since the form works all the same. */
async function suggestions(context: Context, settings: Settings, ask: Ask): Promise<Response> {
  const prefix = (context.req.query("q") ?? "").trim().slice(0, 200);
  const locale = context.req.param("locale");
  context.header("Cache-Control", "public, max-age=60");
  if (prefix.length < 2) return context.json([]);
  try {
    const { suggest } = await ask("Suggest", { prefix, locale, site: settings.site, limit: 6 });
    return context.json((suggest ?? []).map((each: Fields) => ({ title: each.title, href: each.path, lang: each.locale })));
  } catch {
    return context.json([]);
  }
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function unavailable(context: Context, error: Error): Answer {
  if (!(error instanceof NoAnswerError)) console.error(error);
  else console.error(`${error.message} ${String(error.cause ?? "")}`);
  context.header("Retry-After", "30");
  context.header("Cache-Control", "no-store");
  const text = "<!doctype html><html lang=en><meta charset=utf-8><title>Not available</title><main><h1>This page is not available at the moment</h1><p>Please try again in a minute.</p></main>";
  return context.html(text, 503);
}

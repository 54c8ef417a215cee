/** @jsxImportSource hono/jsx */
// The addresses of the public forms: drawn and sent by the portal's server, so that they work without a script.
import type { Context, Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { missing, page, type Answer } from "./answers.tsx";
import type { Ask } from "./api/ask.ts";
import { ACCEPTED, followLink, readForm, sendForm, type Form, type Outcome } from "./api/forms.ts";
import { chosenLanguage, readerOf, viewFor, viewIn } from "./asked.ts";
import { headOfOwn } from "./layout/head.ts";
import { ownHref } from "./links.ts";
import { FormPage, LinkPage, Thanks, type Values } from "./pages/Form.tsx";
import type { Settings } from "./settings.ts";
import type { View } from "./view.ts";

/** The longest text that a form takes, in any script, as browsers write it: six bytes for a letter. */
const LARGEST = 262_144;
const UNSENT: Outcome = { status: 200, faults: [], retryAfter: null };

type DrawForm = (context: Context, view: View, form: Form) => Answer;

export function forms(app: Hono, settings: Settings, ask: Ask): void {
  const drawn = (draw: DrawForm) => async (context: Context) => {
    const view = await viewFor(context, settings, ask);
    const form = await readForm(settings, context.req.param("name") ?? "", view.locale);
    return form ? draw(context, view, form) : missing(context, view);
  };
  const limit = bodyLimit({ maxSize: LARGEST, onError: (context) => context.text("This is too long to be sent.", 413) });
  app.get("/:locale{[a-z]{2}}/forms/:name{[a-z]+}", drawn(showForm));
  app.post("/:locale{[a-z]{2}}/forms/:name{[a-z]+}", limit, drawn(takeForm));
  app.on(["GET", "POST"], "/forms/newsletter/:deed{confirm|unsubscribe}/:token", async (context) => showLink(context, settings, ask));
}

function showForm(context: Context, view: View, form: Form): Answer {
  if (!view.asked.searchParams.has("sent")) return answer(context, view, form, firstValues(view, form), UNSENT);
  const head = headOfOwn(view, `forms/${form.name}`, form.heading, { robots: "noindex" });
  return page(context, view, head, <Thanks view={view} form={form} />);
}

/** Once it is taken, readers are led on, so that nothing is sent again when they reload the page. */
async function takeForm(context: Context, view: View, form: Form): Promise<Response> {
  context.header("Cache-Control", "no-store");
  const typed = await typedInto(context, form);
  const sender = { address: readerOf(context, view.settings), origin: context.req.header("Origin") };
  const outcome = await sendForm(view.settings, form.name, view.locale, typed, sender);
  if (outcome.status === ACCEPTED) return context.redirect(ownHref(view, `forms/${form.name}`, "sent"), 303);
  if (outcome.retryAfter) context.header("Retry-After", outcome.retryAfter);
  return answer(context, view, form, typed, outcome);
}

function answer(context: Context, view: View, form: Form, values: Values, outcome: Outcome): Answer {
  const isWrong = outcome.faults.length > 0;
  const title = isWrong ? `${view.say("form.error")}: ${form.heading}` : form.heading;
  const head = headOfOwn(view, `forms/${form.name}`, title, { description: form.purpose, robots: isWrong ? "noindex" : undefined });
  const children = <FormPage view={view} form={form} values={values} outcome={outcome} />;
  return page(context, view, head, children, outcome.status as ContentfulStatusCode);
}

async function typedInto(context: Context, form: Form): Promise<Values> {
  const body = await context.req.parseBody();
  return Object.fromEntries(form.fields.map(({ name }) => [name, typeof body[name] === "string" ? body[name] : ""]));
}

/** What a link fills in beforehand; and the language of the page, where a language is asked for. */
function firstValues(view: View, form: Form): Values {
  const known = form.fields.filter(({ type }) => type !== "trap" && type !== "checkbox");
  const asked = view.asked.searchParams;
  return Object.fromEntries(known.map(({ name }) => [name, asked.get(name) ?? (name === "language" ? view.locale : "")]));
}

/** The links of newsletter mails. Whoever has the address may press the button, so nobody else learns it from us. */
async function showLink(context: Context, settings: Settings, ask: Ask): Promise<Response> {
  context.header("Cache-Control", "private, no-store");
  context.header("Referrer-Policy", "same-origin");
  const { deed = "", token = "" } = context.req.param() as Record<string, string>;
  const locale = await chosenLanguage(context, settings, ask);
  const { status, page: found } = await followLink(settings, deed, token, locale, context.req.method);
  const view = await viewIn(found.language, context, settings, ask);
  const head = { title: found.heading, robots: "noindex, nofollow" };
  return page(context, view, head, <LinkPage view={view} page={found} />, status as ContentfulStatusCode);
}

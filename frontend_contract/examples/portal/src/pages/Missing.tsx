/** @jsxImportSource hono/jsx */
// What is not there: never was, was withdrawn, or a preview whose time is over.
import { ownHref } from "../links.ts";
import type { View } from "../view.ts";

export function Missing({ view, title, text }: { view: View; title: string; text: string }) {
  return (
    <div class="missing">
      <h1>{title}</h1>
      <p class="lead">{text}</p>
      <p class="buttons">
        <a class="button" href={`/${view.locale}/`}>{view.say("home")}</a>
        <a class="button button-quiet" href={ownHref(view, "search")}>{view.say("search")}</a>
      </p>
    </div>
  );
}

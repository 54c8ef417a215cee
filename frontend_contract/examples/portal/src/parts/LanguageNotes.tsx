/** @jsxImportSource hono/jsx */
// What readers should know of the language that they see: that it is not the one they chose, and that a machine wrote it.
import type { Fields } from "../api/ask.ts";
import type { View } from "../view.ts";
import { languageName } from "../words/formats.ts";

export function LanguageNotes({ view, page, isFallback }: { view: View; page: Fields; isFallback: boolean }) {
  const { say, locale } = view;
  const original = (page.translations ?? []).find((each: Fields) => each.translationOrigin === "ORIGINAL");
  const machine = page.translationOrigin === "MACHINE" || page.translationOrigin === "MACHINE_REVIEWED";
  if (!isFallback && !machine) return null;
  const names = { asked: languageName(locale, locale), served: languageName(locale, page.locale) };
  return (
    <div class="language-note" lang={locale}>
      {isFallback ? <p><strong>{say("note.fallback", names)}</strong></p> : null}
      {machine ? (
        <p>
          {say(page.translationOrigin === "MACHINE" ? "note.machine" : "note.machine_reviewed")}{" "}
          {original ? <a href={original.path} lang={locale} hreflang={original.locale}>{say("note.original", { language: languageName(locale, original.locale) })}</a> : null}
        </p>
      ) : null}
    </div>
  );
}

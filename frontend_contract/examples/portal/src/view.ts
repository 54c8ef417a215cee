// What every page of the portal is drawn with: a language, its words, the site and its menus.
import { RefusedError, type Ask, type Fields } from "./api/ask.ts";
import type { Settings } from "./settings.ts";
import { wordsOf, type Say } from "./words/words.ts";

export interface View {
  /** The language of the interface, which is the one that was asked for. */
  readonly locale: string;
  readonly say: Say;
  readonly ask: Ask;
  readonly settings: Settings;
  readonly site: Fields;
  readonly menus: { main: Fields[]; service: Fields[] };
  /** The path and query that were asked. */
  readonly asked: URL;
  /** Where readers see this portal. */
  readonly publicUrl: string;
}

export async function viewOf(ask: Ask, settings: Settings, asked: URL, locale: string): Promise<View> {
  const data = await ask("PortalFrame", { locale, site: settings.site });
  return {
    locale,
    say: wordsOf(data.phrases ?? []),
    ask,
    settings,
    site: data.site,
    menus: { main: data.main ?? [], service: data.service ?? [] },
    asked,
    publicUrl: (settings.publicUrl || data.site.frontEndUrl).replace(/\/+$/, ""),
  };
}

/** Variables that all lists and pages take. */
export function scope(view: View): Fields {
  return { locale: view.locale, site: view.settings.site };
}

export function isRightToLeft(view: View, locale: string): boolean {
  return view.site.languages.some((language: Fields) => language.code === locale && language.isRightToLeft);
}

/** For a part of a page: what editors wrote into it may no longer be right, and the rest of the page stands all the same. */
export async function askForPart(view: View, ...asked: Parameters<Ask>): Promise<Fields> {
  try {
    return await view.ask(...asked);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    console.error(`${view.asked.pathname}: ${error.message}`);
    return { content: { edges: [] }, indicators: [] };
  }
}

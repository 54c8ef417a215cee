/** Dates as the reader's language writes them, in the time zone of what happens. */
import { regional } from "./languages.ts";
import { node } from "./nodes.ts";

export function day(language: string, at: string, zone?: string | null): string {
  return new Intl.DateTimeFormat(regional(language), { dateStyle: "medium", timeZone: known(zone) }).format(new Date(at));
}

/** From one moment to another, without what both have in common. */
export function span(language: string, from: string, to: string | null, zone?: string | null): string {
  const format = new Intl.DateTimeFormat(regional(language), { dateStyle: "medium", timeZone: known(zone) });
  return to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
}

export function time(at: string, words: string): HTMLTimeElement {
  return node("time", { datetime: at }, words);
}

/** The zone if the browser knows it, else Greenwich. */
export function known(zone?: string | null): string {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: zone ?? "UTC" }).resolvedOptions().timeZone;
  } catch {
    return "UTC";
  }
}

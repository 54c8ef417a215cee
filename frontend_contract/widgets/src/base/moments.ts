/** When something is: whole days as days for everybody, times on the clock of the place with the name of its zone. */
import { regional } from "./languages.ts";
import { node } from "./nodes.ts";

/** Days that name no zone begin and end there, for all ways of embedding alike. */
export const PLATFORM_ZONE = "Europe/Brussels";
export const A_DAY = 86_400_000;
/** In a list, where anything may stand beside it, and in an agenda, which goes from day to day. */
export const DATED: Intl.DateTimeFormatOptions = { day: "numeric", month: "short", year: "numeric" };
export const AGENDA: Intl.DateTimeFormatOptions = { weekday: "short", day: "numeric", month: "short" };
const CLOCK: Intl.DateTimeFormatOptions = { hour: "numeric", minute: "2-digit", timeZoneName: "short" };
const EDGE_OF_A_DAY = /^(00:00|23:59)$/;

export interface Span {
  from: string;
  to: string | null;
  /** The zone in which it is said; undefined: the reader's. */
  zone: string | undefined;
  /** The first and the last day, as `2026-11-21`. */
  days: [string, string];
  isWholeDays: boolean;
}

/** `own` is the zone of what happens, `asked` the one in which the page's author wants times. */
export function spanOf(from: string, to: string | null, own?: string | null, asked?: string): Span {
  const days = wholeDays(from, to, known(own) ?? PLATFORM_ZONE);
  if (days) return { from: days[0], to: days[1], zone: "UTC", days, isWholeDays: true };
  const zone = known(asked) ?? known(own);
  const last = Math.max(Date.parse(from), Date.parse(to ?? from) - 1);
  return { from, to, zone, days: [clock(from, zone)[0], clock(last, zone)[0]], isWholeDays: false };
}

/** As the calendar feeds have it: from midnight to midnight or to the last minute of a day, by the clock of the place. */
function wholeDays(from: string, to: string | null, zone: string): [string, string] | null {
  const [first, begin] = clock(from, zone);
  const [last, end] = clock(to ?? from, zone);
  if (!EDGE_OF_A_DAY.test(end) || (to && begin !== "00:00")) return null;
  return [first, end === "00:00" && last > first ? today(Date.parse(last) - A_DAY, "UTC") : last];
}

/** The day and the time of day. */
function clock(at: string | number, zone?: string): [string, string] {
  const format = new Intl.DateTimeFormat("sv", { dateStyle: "short", timeStyle: "short", timeZone: zone });
  return format.format(new Date(at)).split(" ") as [string, string];
}

/** The day that it is, at the reader's or in a zone. */
export function today(at = Date.now(), zone?: string): string {
  return clock(at, zone)[0];
}

export function said({ from, to, zone, isWholeDays }: Span, language: string, form: Intl.DateTimeFormatOptions): HTMLTimeElement {
  const format = new Intl.DateTimeFormat(regional(language), { ...form, ...(isWholeDays ? {} : CLOCK), timeZone: zone });
  const words = to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
  return node("time", { datetime: from }, words);
}

export function day(language: string, at: string): string {
  return new Intl.DateTimeFormat(regional(language), { ...DATED, timeZone: PLATFORM_ZONE }).format(new Date(at));
}

/** The zone if the browser knows it. */
export function known(zone?: string | null): string | undefined {
  try {
    return zone ? new Intl.DateTimeFormat("en", { timeZone: zone }).resolvedOptions().timeZone : undefined;
  } catch {
    return undefined;
  }
}

// Dates, numbers and sums as a language writes them.

/** English as Europe writes it; every other language as its own country does. */
export function tag(locale: string): string {
  return locale === "en" ? "en-GB" : locale;
}

const DAY: Intl.DateTimeFormatOptions = { day: "numeric", month: "long", year: "numeric" };
const TIME: Intl.DateTimeFormatOptions = { hour: "2-digit", minute: "2-digit" };
const IN_UTC = { timeZone: "UTC" };

/** A day: `2026-11-21`, or the day of a moment in a time zone. */
export function day(locale: string, value: string, timeZone?: string | null): string {
  const zone = timeZone && value.length > 10 ? { timeZone } : IN_UTC;
  return new Intl.DateTimeFormat(tag(locale), { ...DAY, ...zone }).format(new Date(value));
}

/** From one moment to another, in the time zone of the place, which is named. */
export function span(locale: string, from: string, to?: string | null, timeZone?: string | null): string {
  const zone = { timeZone: timeZone ?? "UTC" };
  const format = new Intl.DateTimeFormat(tag(locale), { ...DAY, ...TIME, ...zone });
  const text = to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
  return `${text} (${zoneName(locale, from, zone.timeZone)})`;
}

/** From one day to another. */
export function days(locale: string, from: string, to?: string | null, timeZone?: string | null): string {
  const format = new Intl.DateTimeFormat(tag(locale), { ...DAY, timeZone: (from.length > 10 && timeZone) || "UTC" });
  return to ? format.formatRange(new Date(from), new Date(to)) : format.format(new Date(from));
}

export function time(locale: string, value: string, timeZone?: string | null): string {
  return new Intl.DateTimeFormat(tag(locale), { ...TIME, timeZone: timeZone ?? "UTC" }).format(new Date(value));
}

export function month(locale: string, year: number, index: number): string {
  const first = new Date(Date.UTC(year, index, 1));
  return capital(new Intl.DateTimeFormat(tag(locale), { month: "long", year: "numeric", ...IN_UTC }).format(first), locale);
}

/** For the small calendar leaf of a card. */
export function leaf(locale: string, value: string, timeZone?: string | null): { day: string; month: string } {
  const zone = { timeZone: timeZone ?? "UTC" };
  const moment = new Date(value);
  return {
    day: new Intl.DateTimeFormat(tag(locale), { day: "numeric", ...zone }).formatToParts(moment).find((part) => part.type === "day")?.value ?? "",
    month: new Intl.DateTimeFormat(tag(locale), { month: "short", ...zone }).format(moment),
  };
}

export function weekdays(locale: string): { short: string; long: string }[] {
  // 2024-01-01 was a Monday: weeks begin with it in all countries of the union but few.
  return Array.from({ length: 7 }, (_, index) => {
    const date = new Date(Date.UTC(2024, 0, 1 + index));
    const name = (weekday: "short" | "long") => new Intl.DateTimeFormat(tag(locale), { weekday, ...IN_UTC }).format(date);
    return { short: name("short"), long: name("long") };
  });
}

export function number(locale: string, value: number | string, digits = 1): string {
  return new Intl.NumberFormat(tag(locale), { maximumFractionDigits: digits }).format(Number(value));
}

export function money(locale: string, amount: number | string, currency: string): string {
  const digits = Number.isInteger(Number(amount)) ? 0 : 2;
  return new Intl.NumberFormat(tag(locale), { style: "currency", currency, minimumFractionDigits: digits }).format(Number(amount));
}

export function fileSize(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1e6 ? ["kilobyte", bytes / 1e3] : ["megabyte", bytes / 1e6];
  return new Intl.NumberFormat(tag(locale), { style: "unit", unit: unit as string, maximumFractionDigits: 1 }).format(size as number);
}

/** The name of a language in another one, else its own name for itself. */
export function languageName(locale: string, code: string): string {
  return capital(new Intl.DisplayNames([tag(locale)], { type: "language" }).of(code) ?? code, locale);
}

function zoneName(locale: string, moment: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(tag(locale), { timeZone, timeZoneName: "short" }).formatToParts(new Date(moment));
  return parts.find((part) => part.type === "timeZoneName")?.value ?? timeZone;
}

function capital(text: string, locale: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

/** From the public parameters to the variables of a list: the same meaning that they have for feeds and fragments. */
import { type Settings, listed } from "./settings.ts";

const ARGUMENTS = ["kinds", "search", "orderBy", "first", "locale", "from", "to", "codes", "period"];
const IN_TIME = ["EVENT", "TRAINING"];
const WITH_DEADLINE = ["FUNDING", "JOB"];
type Values = Record<string, string>;

export function conditions(values: Values, settings: Settings, kinds?: string[]): Record<string, unknown> {
  const where: Record<string, unknown> = {};
  for (const [name, { filter, value, choices, many }] of Object.entries(settings)) {
    const given = values[name];
    if (!given || !filter || ARGUMENTS.includes(filter)) continue;
    if (value === "flag") where[filter] = /^(true|yes|1)$/i.test(given);
    else if (value === "source") where[filter] = /^(own|partners)$/.test(given) ? { own: given === "own" } : { in: [given] };
    else where[filter] = { in: many ? listed(given) : (choices?.[given] ?? [given]) };
  }
  return { ...where, ...bounds(values, kinds) };
}

/** Of events the days on which they take place, of calls the deadline, else the publication. */
function bounds({ from, to }: Values, kinds?: string[]): object {
  if (!from && !to) return {};
  const [first, last] = [moment(from, "00:00:00"), moment(to, "23:59:59")];
  const all = (some: string[]): boolean => !!kinds?.length && kinds.every((each) => some.includes(each));
  if (all(IN_TIME)) return { during: { from: first, to: last } };
  return { [all(WITH_DEADLINE) ? "deadline" : "publishedAt"]: { gte: first, lte: last } };
}

/** Kinds of content as the API calls them: `good-practice` is GOOD_PRACTICE. */
export function kinds(value: string | undefined): string[] | undefined {
  return value ? listed(value).map((each) => each.toUpperCase().replaceAll("-", "_")) : undefined;
}

/** A day begins and ends in Brussels, for all ways of embedding alike. */
export function moment(value: string | undefined, clock: string): string | undefined {
  if (!value || value.includes("T")) return value;
  const zone = new Intl.DateTimeFormat("en", { timeZone: "Europe/Brussels", timeZoneName: "longOffset" });
  const offset = zone.format(new Date(`${value}T12:00:00Z`)).split("GMT")[1] || "Z";
  return new Date(`${value}T${clock}${offset}`).toISOString().replace(".000", "");
}

/** From the public parameters to the variables of a list: the same meaning that they have for feeds and fragments. */
import { PLATFORM_ZONE } from "./moments.ts";
import { type Settings, listed, plain } from "./settings.ts";

const ARGUMENTS = ["kinds", "search", "orderBy", "first", "locale", "from", "to", "codes", "period"];
const IN_TIME = ["EVENT", "TRAINING"];
const WITH_DEADLINE = ["FUNDING", "JOB"];
type Values = Record<string, string>;
type Conditions = Record<string, unknown>;

interface Question {
  kinds?: string[];
  where: Conditions;
  search?: string;
  orderBy?: unknown;
}

/** What all lists ask for; `usual` are the kinds where the settings name none. */
export function question(values: Values, settings: Settings, usual?: string[]): Question {
  const { type, q, order } = values;
  const chosen = type ? listed(type).map(plain) : usual;
  return { kinds: chosen, where: conditions(values, settings, chosen), search: q, orderBy: order && settings["order"]?.choices?.[order] };
}

/** What is over is left out, unless the settings say when. */
export function ahead(where: Conditions, { upcoming, from, to }: Values): void {
  if (!upcoming && !from && !to) where["isUpcoming"] = true;
}

function conditions(values: Values, settings: Settings, kinds?: string[]): Conditions {
  const where: Conditions = {};
  for (const [name, { filter, value, choices, many }] of Object.entries(settings)) {
    const given = values[name];
    if (!given || !filter || ARGUMENTS.includes(filter)) continue;
    const meant = choices?.[given];
    if (value === "flag") where[filter] = isTrue(given);
    else if (value === "source") where[filter] = /^(own|partners)$/.test(given) ? { own: given === "own" } : { in: [given] };
    else if (meant) where[filter] = Array.isArray(meant) ? { in: meant } : meant;
    else where[filter] = { in: many ? listed(given) : [given] };
  }
  return { ...where, ...bounds(values, kinds) };
}

export function isTrue(value: string | undefined): boolean {
  return /^(true|yes|1)$/i.test(value ?? "");
}

/** Of events the days on which they take place, of calls the deadline, else the publication. */
function bounds({ from, to }: Values, kinds?: string[]): object {
  if (!from && !to) return {};
  const [first, last] = [moment(from, "00:00:00"), moment(to, "23:59:59")];
  const all = (some: string[]): boolean => !!kinds?.length && kinds.every((each) => some.includes(each));
  if (all(IN_TIME)) return { during: { from: first, to: last } };
  return { [all(WITH_DEADLINE) ? "deadline" : "publishedAt"]: { gte: first, lte: last } };
}

/** Days begin and end, and clocks without a zone go, as in Brussels, for all ways of embedding alike. */
function moment(value: string | undefined, usual: string): string | undefined {
  if (!value || /T.+(Z|[+-]\d\d:\d\d)$/.test(value)) return value;
  const [date, clock = usual] = value.split("T");
  const zone = new Intl.DateTimeFormat("en", { timeZone: PLATFORM_ZONE, timeZoneName: "longOffset" });
  const offset = zone.format(new Date(`${date}T${clock}Z`)).split("GMT")[1] || "Z";
  return new Date(`${date}T${clock}${offset}`).toISOString().replace(".000", "");
}

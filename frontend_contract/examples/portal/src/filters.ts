// The filters of lists in addresses: the same names that feeds and widgets take, read into the API's variables and back.
import { parameters } from "../../../parameters.json";
import type { Fields } from "./api/ask.ts";

interface Definition {
  readonly name: string;
  readonly value: string;
  readonly filter?: string;
  readonly choices?: Record<string, any>;
  readonly outlets: readonly string[];
}

const known: readonly Definition[] = parameters;
const named = (...values: string[]) => known.filter((each) => each.filter && values.includes(each.value) && each.outlets.includes("feed"));

/** Names of parameters by the API's name of the filter. */
const NAMES = Object.fromEntries(named("codes", "keys").map(({ filter, name }) => [filter, name]));
/** Filters that feeds and widgets do not have: they are called like the filter, in small letters. */
const OTHERS = [
  "targetGroup", "articleType", "eventSetting", "eventType", "typologyOfTraining", "learningActivity", "modeOfLearning",
  "trainingDuration", "learningSchedule", "assessmentMethods", "eqfLevel", "credentialType", "recordType", "learningContentType",
  "typeOfFunding", "formOfFunding", "publicationType", "skillsResourceType", "employmentTypes", "organisationCategory",
  "organisationRole", "numberOfEmployees", "targetSector", "siteSection",
];
const FLAGS = Object.fromEntries(named("flag").map(({ name, filter }) => [name, filter as string]));
const ORDERS = known.find(({ name }) => name === "order")?.choices ?? {};
const LONGEST_SEARCH = 200;

const FILTERS = [...Object.keys(NAMES), ...OTHERS];
const FILTER_OF = new Map(FILTERS.flatMap((filter) => [[snake(filter), filter], [parameterOf(filter), filter]]));

export interface Filters {
  readonly kinds: string[];
  /** Codes by the API's name of the filter. */
  readonly codes: Record<string, string[]>;
  readonly flags: Record<string, boolean>;
  readonly search: string;
  readonly order: string;
  readonly after: string;
}

export function parameterOf(filter: string): string {
  return filter === "kind" ? "type" : (NAMES[filter] ?? snake(filter));
}

/** The API's name of a facet: `digitalTechnology` is counted as `DIGITAL_TECHNOLOGY`. */
export function facetOf(filter: string): string {
  return snake(filter).toUpperCase();
}

export function filterOfFacet(facet: string): string {
  return facet.toLowerCase().replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

export function filtersOf(parameters: URLSearchParams): Filters {
  const codes: Record<string, string[]> = {};
  const flags: Record<string, boolean> = {};
  for (const [name, value] of parameters) {
    const filter = FILTER_OF.get(name);
    if (filter) codes[filter] = [...(codes[filter] ?? []), ...listed(value)];
    if (name in FLAGS && /^(1|true|0|false)$/.test(value)) flags[name] = value === "1" || value === "true";
  }
  const order = parameters.get("order") ?? parameters.get("sort") ?? "";
  return {
    kinds: parameters.getAll("type").flatMap(listed).map(kindOf),
    codes: Object.fromEntries(Object.entries(codes).filter(([, values]) => values.length)),
    flags,
    search: (parameters.get("q") ?? "").trim().slice(0, LONGEST_SEARCH),
    order: order in ORDERS ? order : "",
    after: parameters.get("after") ?? "",
  };
}

/** What the list operations take. Without an order the platform chooses: by relevance, else the newest first. */
export function listVariables(filters: Filters): Fields {
  const where: Fields = {};
  for (const [filter, codes] of Object.entries(filters.codes)) where[filter] = { in: codes };
  for (const [name, flag] of Object.entries(filters.flags)) where[FLAGS[name] as string] = flag;
  const order = filters.order === "relevance" && !filters.search ? "" : filters.order;
  return {
    kinds: filters.kinds.length ? filters.kinds : undefined,
    where,
    search: filters.search || undefined,
    orderBy: order ? [ORDERS[order]] : undefined,
    after: filters.after || undefined,
  };
}

/** The address of a list with these filters, always written the same way. */
export function parametersOf(filters: Partial<Filters>): URLSearchParams {
  const parameters = new URLSearchParams();
  if (filters.search) parameters.set("q", filters.search);
  for (const kind of filters.kinds ?? []) parameters.append("type", typeOf(kind));
  for (const [filter, codes] of Object.entries(filters.codes ?? {})) {
    for (const code of codes) parameters.append(parameterOf(filter), code);
  }
  for (const [name, flag] of Object.entries(filters.flags ?? {})) parameters.set(name, String(flag));
  if (filters.order) parameters.set("order", filters.order);
  if (filters.after) parameters.set("after", filters.after);
  return parameters;
}

export function without(filters: Filters, filter: string, code: string): URLSearchParams {
  const kept = (values: string[]) => values.filter((value) => value !== code);
  if (filter === "kind") return parametersOf({ ...filters, kinds: kept(filters.kinds), after: "" });
  const codes = { ...filters.codes, [filter]: kept(filters.codes[filter] ?? []) };
  return parametersOf({ ...filters, codes, after: "" });
}

/** Of these, what feeds take too. */
export function feedParametersOf(filters: Partial<Filters>): URLSearchParams {
  const taken = new Set(known.filter((each) => each.outlets.includes("feed")).map(({ name }) => name));
  return new URLSearchParams([...parametersOf({ ...filters, after: "" })].filter(([name]) => taken.has(name)));
}

export function isFiltered(filters: Filters): boolean {
  return Boolean(filters.search || filters.kinds.length || Object.keys(filters.codes).length || Object.keys(filters.flags).some((name) => name !== "upcoming"));
}

export function typeOf(kind: string): string {
  return kind.toLowerCase().replaceAll("_", "-");
}

function kindOf(type: string): string {
  return type.toUpperCase().replaceAll("-", "_");
}

function listed(value: string): string[] {
  return value.split(",").map((each) => each.trim()).filter(Boolean);
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

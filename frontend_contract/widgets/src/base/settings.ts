/** What the page's author asked for: attributes of the element, one inert JSON block, or the address of a configuration. */
import { known as knownZone } from "./moments.ts";

/** A parameter of `frontend_contract/parameters.json`, of which the build keeps what elements need. */
export interface Setting {
  value: string;
  filter?: string;
  many?: boolean;
  longest: number;
  least?: number;
  greatest?: number;
  choices?: Record<string, unknown>;
  pattern?: string;
}
export type Settings = Record<string, Setting>;
export interface Wrong {
  name: string;
  value: string;
}
export interface Chosen {
  values: Record<string, string>;
  wrong: Wrong[];
  strange: string[];
}

/** Attributes of any HTML element, and what says which element it is. */
const GLOBAL = /^(data-|aria-|on)|^(class|dir|hidden|id|is|lang|part|role|slot|style|src|title|tabindex|translate|widget|version)$/;
const FORMS: Record<string, RegExp> = {
  codes: /^[\w.:+ -]+$/,
  flag: /^(true|false|yes|no|1|0)$/i,
  keys: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i,
  kinds: /^[a-z-]+$/i,
  moment: /^\d{4}-\d\d-\d\d(T[\d:.]+(Z|[+-]\d\d:\d\d)?)?$/,
};

/** Attributes win over the JSON block inside, which wins over the query of `src`. */
export function chosen(element: Element, known: Settings): Chosen {
  const found: Chosen = { values: {}, wrong: [], strange: [] };
  const source = element.getAttribute("src") ?? "";
  const block = element.querySelector(":scope > script[type='application/json']")?.textContent ?? "{}";
  const given = [...fromAddress(source), ...fromBlock(block, found), ...fromAttributes(element)];
  for (const [name, value] of given) {
    if (known[name]) found.values[name] = value.trim();
    else if (!GLOBAL.test(name)) found.strange.push(name);
  }
  for (const [name, value] of Object.entries(found.values))
    for (const part of known[name]!.many ? listed(value) : [value])
      if (name !== "lang" && !accepts(known[name]!, part)) found.wrong.push({ name, value: part });
  return found;
}

function fromAttributes(element: Element): [string, string][] {
  return [...element.attributes].map(({ name, value }) => [name, value]);
}

function fromAddress(address: string): [string, string][] {
  const query = address.split("?")[1]?.split("#")[0] ?? "";
  return [...new URLSearchParams(query)];
}

function fromBlock(text: string, found: Chosen): [string, string][] {
  try {
    return Object.entries(JSON.parse(text) as object).map(([name, value]) => [name, String(value)]);
  } catch {
    found.wrong.push({ name: "application/json", value: text.trim().slice(0, 40) });
    return [];
  }
}

/** Codes are judged by the platform, which knows its vocabularies. */
function accepts(setting: Setting, value: string): boolean {
  if (value.length > setting.longest || FORMS[setting.value]?.test(value) === false) return false;
  if (setting.choices) return value in setting.choices;
  if (setting.pattern) return new RegExp(`^(?:${setting.pattern})$`).test(value);
  if (setting.value === "time-zone") return !!knownZone(value);
  const number = Number(value);
  return setting.value !== "number" || (Number.isInteger(number) && number >= setting.least! && number <= setting.greatest!);
}

/** The values of a setting that takes several, apart by commas. */
export function listed(value: string | undefined): string[] {
  return value?.split(",").map((each) => each.trim()).filter(Boolean) ?? [];
}

/** The setting whose value a sentence of the platform's repeats. */
export function blamed(message: string, values: Record<string, string>, known: Settings): Wrong | undefined {
  const said = new Set(message.match(/[\w.:+-]+\w/g)?.map(plain));
  for (const [name, given] of Object.entries(values)) {
    const value = known[name]?.filter && listed(given).find((each) => said.has(plain(each)));
    if (value) return { name, value };
  }
  return undefined;
}

/** `good-practice` as GOOD_PRACTICE. */
export function plain(text: string): string {
  return text.toUpperCase().replaceAll("-", "_");
}

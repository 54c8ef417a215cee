/** `<dsjp-chart>`: an indicator over countries or years. The table is the content, the bars are a picture of it. */
import { PlatformElement, define } from "../base/element.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { day } from "../base/moments.ts";
import { type Child, drawn, link, node } from "../base/nodes.ts";
import { listed } from "../base/settings.ts";
import { type Words, wordsOf } from "../base/words.ts";
import document_ from "document:WidgetChart";
import settings from "parameters:chart";
import styles from "./chart.css";

interface Observation {
  country: { code: string; label: string };
  period: string;
  year: number;
  value: number | null;
  flag: string | null;
  breakdown: { code: string; label: string } | null;
}
interface Indicator {
  code: string;
  name: string;
  unit: string;
  sourceUrl: string | null;
  targetValue: number | null;
  targetYear: number | null;
  dataset: { title: string; source: string; url: string | null; retrievedAt: string | null } | null;
  observations: Observation[];
}
interface Data {
  indicators: Indicator[];
  phrases?: { key: string; text: string }[];
}
const HEADING = inLanguages(
  "Цифрови умения в цифри|Digitální dovednosti v číslech|Digitale færdigheder i tal|Digitale Kompetenzen in Zahlen|" +
    "Οι ψηφιακές δεξιότητες σε αριθμούς|Digital skills in figures|Las capacidades digitales en cifras|" +
    "Digioskused arvudes|Digitaidot lukuina|Les compétences numériques en chiffres|Scileanna digiteacha i bhfigiúirí|" +
    "Digitalne vještine u brojkama|Digitális készségek számokban|Le competenze digitali in cifre|" +
    "Skaitmeniniai įgūdžiai skaičiais|Digitālās prasmes skaitļos|Il-ħiliet diġitali f’ċifri|" +
    "Digitale vaardigheden in cijfers|Umiejętności cyfrowe w liczbach|As competências digitais em números|" +
    "Competențele digitale în cifre|Digitálne zručnosti v číslach|Digitalna znanja v številkah|Digital kompetens i siffror",
);
const USUAL_ROWS = 8;

class Chart extends PlatformElement<Data> {
  protected readonly document = document_;
  protected readonly styles = styles;
  protected readonly settings = settings;

  protected heading(): string {
    return HEADING(this.language);
  }

  protected variables(): object {
    const { indicator, countries, period } = this.values;
    const [from, to] = period?.split("-") ?? [];
    return {
      codes: indicator ? listed(indicator) : undefined,
      countries: countries ? listed(countries) : undefined,
      period: from ? { fromYear: Number(from), toYear: Number(to ?? from) } : undefined,
      locale: this.language,
      words: ["widgets.chart"],
    };
  }

  protected placeholder(): Child[] {
    const rows = Math.max(listed(this.values["countries"]).length, this.values["countries"] ? 1 : USUAL_ROWS);
    const each = node("div", { class: "place bone" });
    each.style.setProperty("--rows", String(rows));
    return [...(listed(this.values["indicator"]).length > 1 ? listed(this.values["indicator"]).map(() => each.cloneNode(true)) : [each]), this.foot()];
  }

  protected content({ indicators, phrases }: Data): Child[] {
    const words = wordsOf(phrases, this.language);
    const shown = indicators.slice(0, Math.max(1, listed(this.values["indicator"]).length));
    if (!shown.some(({ observations }) => observations.length)) return [node("div", { class: "message" }, words("chart.none"), this.fallback())];
    return [...shown.map((each) => this.figure(each, words)), this.foot()];
  }

  private figure(indicator: Indicator, words: Words): HTMLElement {
    const wanted = this.values["breakdown"];
    const known = indicator.observations.filter(({ breakdown }) => (breakdown?.code ?? undefined) === wanted);
    const isLine = this.values["kind"] === "line";
    const rows = isLine ? known.sort((a, b) => a.year - b.year) : newest(known).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const most = Math.max(100 * Number(indicator.unit.includes("%")), indicator.targetValue ?? 0, ...rows.map(({ value }) => value ?? 0)) || 1;
    const caption = node("caption", {}, node(this.level(1), { class: "title", part: "title" }, indicator.name), node("p", { class: "says" }, this.message(rows, indicator, words)));
    const head = node("tr", {}, node("th", { scope: "col" }, words("chart.country")), node("th", { scope: "col" }, words("chart.year")), node("th", { scope: "col", class: "number" }, words("chart.value")), node("td", { class: "drawing" }));
    const body = rows.map((row) => this.row(row, indicator, most, words));
    const table = node("table", { part: "table" }, caption, node("thead", {}, head), node("tbody", {}, ...body));
    return node("figure", {}, isLine && this.line(rows, most), table, node("figcaption", {}, ...this.origin(indicator, words)));
  }

  private number(value: number, unit: string): string {
    const isPercent = unit.includes("%");
    const options: Intl.NumberFormatOptions = isPercent ? { style: "percent", maximumFractionDigits: 1 } : { maximumFractionDigits: 1 };
    const text = new Intl.NumberFormat(regional(this.language), options).format(isPercent ? value / 100 : value);
    return isPercent ? text : `${text} ${unit}`;
  }

  private row({ country, period, value, flag }: Observation, { unit, targetValue }: Indicator, most: number, words: Words): HTMLElement {
    const bar = node("span", { class: "bar", "aria-hidden": "true" });
    bar.style.setProperty("inline-size", `${(100 * (value ?? 0)) / most}%`);
    const aim = targetValue != null && node("span", { class: "aim", "aria-hidden": "true" });
    if (aim) aim.style.setProperty("inset-inline-start", `${(100 * targetValue) / most}%`);
    return node(
      "tr",
      { class: country.code === "EUR" ? "union" : "" },
      node("th", { scope: "row" }, country.label),
      node("td", {}, period),
      node("td", { class: "number" }, value == null ? words("chart.missing") : this.number(value, unit), flag && node("small", {}, ` (${words(`chart.flag.${flag}`) || flag})`)),
      node("td", { class: "drawing" }, node("div", { class: "track" }, bar, aim)),
    );
  }

  /** What the picture says, in a sentence. */
  private message(rows: Observation[], { unit, targetValue, targetYear }: Indicator, words: Words): string {
    const figures = rows.filter(({ value }) => value != null);
    const first = figures[0];
    const last = figures[figures.length - 1];
    if (!first || !last) return "";
    const values = { high: first.country.label, highest: this.number(first.value!, unit), low: last.country.label, lowest: this.number(last.value!, unit) };
    const range = figures.length > 1 && this.values["kind"] !== "line" ? words("chart.range", values) : "";
    const aim = targetValue == null ? "" : words("chart.target", { target: this.number(targetValue, unit), year: targetYear ?? "" });
    return [range, aim].filter(Boolean).join(" ");
  }

  private origin({ dataset, sourceUrl }: Indicator, words: Words): Child[] {
    if (!dataset) return [];
    const [before, after] = words("chart.source", { source: "\0" }).split("\0");
    const retrieved = dataset.retrievedAt && ` · ${words("chart.retrieved", { date: day(this.language, dataset.retrievedAt) })}`;
    return [before, link(sourceUrl ?? dataset.url, {}, `${dataset.source}, ${dataset.title}`), after, retrieved];
  }

  private line(rows: Observation[], most: number): SVGElement {
    const years = rows.map(({ year }) => year);
    const [first, last] = [Math.min(...years), Math.max(...years)];
    const at = ({ year, value }: Observation): string => `${10 + (580 * (year - first)) / (last - first || 1)},${190 - (180 * (value ?? 0)) / most}`;
    const named = new Map<string, Observation[]>();
    for (const row of rows) if (row.value != null) named.set(row.country.code, [...(named.get(row.country.code) ?? []), row]);
    const lines = [...named.values()].flatMap((points, index) => [
      drawn("polyline", { points: points.map(at).join(" "), class: `line l${index % 4}` }),
      ...points.map((point) => drawn("circle", { cx: at(point).split(",")[0], cy: at(point).split(",")[1], r: 4 })),
    ]);
    return drawn("svg", { viewBox: "0 0 600 200", "aria-hidden": "true", part: "chart" }, drawn("path", { d: "M10 190H590", class: "axis" }), ...lines);
  }

  private foot(): HTMLElement {
    return node("div", { class: "foot" }, node("slot"));
  }
}

/** The newest figure of each country. */
function newest(rows: Observation[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const row of rows) if (row.value != null && !((found.get(row.country.code)?.year ?? 0) > row.year)) found.set(row.country.code, row);
  return [...found.values()];
}

define("dsjp-chart", Chart);

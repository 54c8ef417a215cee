/** `<dsjp-chart>`: an indicator over countries or years. The table is the content, the bars are a picture of it. */
import { PlatformElement, define } from "../base/element.ts";
import type { Shapes } from "../base/europe.ts";
import { inLanguages, regional } from "../base/languages.ts";
import { day } from "../base/moments.ts";
import { type Child, link, node } from "../base/nodes.ts";
import { listed } from "../base/settings.ts";
import type { Words } from "../base/words.ts";
import { type Observation, UNION, land, lines } from "./drawings.ts";
import { shapesOfEurope } from "./shapes.ts";
import document_ from "document:WidgetChart";
import settings from "parameters:chart";
import europe from "../base/europe.css";
import own from "./chart.css";

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
  protected readonly kind = { document: document_, settings, styles: europe + own, words: ["widgets.chart"], heading: HEADING };

  protected variables(): object {
    const { indicator, countries, period } = this.values;
    const [from, to] = period?.split("-") ?? [];
    return {
      codes: indicator ? listed(indicator) : undefined,
      countries: countries ? listed(countries) : undefined,
      period: from ? { fromYear: Number(from), toYear: Number(to ?? from) } : undefined,
    };
  }

  protected placeholder(): Child[] {
    const rows = node("div", { class: "place bone" });
    rows.style.setProperty("--rows", String(listed(this.values["countries"]).length || USUAL_ROWS));
    const each = node("div", {}, rows, this.draws("map") && node("div", { class: "land bone" }));
    return [...Array.from({ length: this.most() }, () => each.cloneNode(true)), this.foot()];
  }

  protected content({ indicators }: Data, words: Words): Child[] {
    const shown = indicators.slice(0, this.most());
    if (!shown.some(({ observations }) => observations.length)) return [this.message(words("chart.none"))];
    return [...shown.map((each) => this.figure(each, words)), this.foot()];
  }

  /** How many indicators are shown: those that are named, else the first. */
  private most(): number {
    return listed(this.values["indicator"]).length || 1;
  }

  private draws(kind: "line" | "map"): boolean {
    return this.values["kind"] === kind;
  }

  /** The table first, then the drawing. */
  private figure(indicator: Indicator, words: Words): HTMLElement {
    const wanted = this.values["breakdown"];
    const known = indicator.observations.filter(({ breakdown }) => (breakdown?.code ?? undefined) === wanted);
    const rows = this.draws("line") ? known.sort((a, b) => a.year - b.year) : newest(known).sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
    const most = Math.max(100 * Number(indicator.unit.includes("%")), indicator.targetValue ?? 0, ...rows.map(({ value }) => value ?? 0)) || 1;
    const drawing = this.draws("line") ? lines(rows, most) : this.draws("map") && this.map(rows, indicator);
    return node("figure", {}, this.table(rows, indicator, most, words), drawing, node("figcaption", {}, ...this.origin(indicator, words)));
  }

  /** Its place is kept until the shapes come; without them the table says it all. */
  private map(rows: Observation[], { unit }: Indicator): HTMLElement {
    const place = node("div", { class: "land" });
    const { signal } = this;
    const draw = (shapes: Shapes): void => place.append(land(shapes, rows, (value) => this.number(Math.round(value), unit)));
    shapesOfEurope(signal).then(draw, (error) => signal.aborted || this.warn(`has no map: ${error}`));
    return place;
  }

  private table(rows: Observation[], indicator: Indicator, most: number, words: Words): HTMLElement {
    const caption = node("caption", {}, node(this.level(1), { class: "title", part: "title" }, indicator.name), node("p", { class: "says" }, this.says(rows, indicator, words)));
    const head = node("tr", {}, node("th", { scope: "col" }, words("chart.country")), node("th", { scope: "col" }, words("chart.year")), node("th", { scope: "col", class: "number" }, words("chart.value")), node("td", { class: "drawing" }));
    const body = rows.map((row) => this.row(row, indicator, most, words));
    return node("table", { part: "table" }, caption, node("thead", {}, head), node("tbody", {}, ...body));
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
      { class: country.code === UNION ? "union" : "" },
      node("th", { scope: "row" }, country.label),
      node("td", {}, period),
      node("td", { class: "number" }, ...this.figureAndFlag(value, flag, unit, words)),
      node("td", { class: "drawing" }, node("div", { class: "track" }, bar, aim)),
    );
  }

  /** What one must know of a figure stands behind it, or in its place. */
  private figureAndFlag(value: number | null, flag: string | null, unit: string, words: Words): Child[] {
    const known = flag && (words(`chart.flag.${flag.toLowerCase()}`) || flag);
    if (value == null) return [known || words("chart.missing")];
    return [this.number(value, unit), known && node("small", {}, ` (${known})`)];
  }

  /** What the picture says, in a sentence. */
  private says(rows: Observation[], { unit, targetValue, targetYear }: Indicator, words: Words): string {
    const figures = rows.filter(({ value }) => value != null);
    const first = figures[0];
    const last = figures[figures.length - 1];
    if (!first || !last) return "";
    const values = { high: first.country.label, highest: this.number(first.value!, unit), low: last.country.label, lowest: this.number(last.value!, unit) };
    const range = figures.length > 1 && !this.draws("line") ? words("chart.range", values) : "";
    const aim = targetValue == null ? "" : words("chart.target", { target: this.number(targetValue, unit), year: targetYear ?? "" });
    return [range, aim].filter(Boolean).join(" ");
  }

  private origin({ dataset, sourceUrl }: Indicator, words: Words): Child[] {
    if (!dataset) return [];
    const [before, after] = words("chart.source", { source: "\0" }).split("\0");
    const retrieved = dataset.retrievedAt && ` · ${words("chart.retrieved", { date: day(this.language, dataset.retrievedAt) })}`;
    return [before, link(sourceUrl ?? dataset.url, {}, `${dataset.source}, ${dataset.title}`), after, retrieved];
  }
}

/** The newest figure of each country. */
function newest(rows: Observation[]): Observation[] {
  const found = new Map<string, Observation>();
  for (const row of rows) if (row.value != null && !((found.get(row.country.code)?.year ?? 0) > row.year)) found.set(row.country.code, row);
  return [...found.values()];
}

define("dsjp-chart", Chart);

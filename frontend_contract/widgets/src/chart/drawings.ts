/** Pictures of a table: a line for each country over the years, or the countries in shades on a map. */
import { type Shapes, europe } from "../base/europe.ts";
import { drawn } from "../base/nodes.ts";

export interface Observation {
  country: { code: string; label: string };
  period: string;
  year: number;
  value: number | null;
  flag: string | null;
  breakdown: { code: string; label: string } | null;
}
/** The code of the European Union, which is no country on a map. */
export const UNION = "EUR";
const SHADES = 4;

export function lines(rows: Observation[], most: number): SVGElement {
  const years = rows.map(({ year }) => year);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const at = ({ year, value }: Observation): [number, number] => [10 + (580 * (year - first)) / (last - first || 1), 190 - (180 * (value ?? 0)) / most];
  const named = new Map<string, Observation[]>();
  for (const row of rows) if (row.value != null) named.set(row.country.code, [...(named.get(row.country.code) ?? []), row]);
  const all = [...named.values()].flatMap((points, index) => [
    drawn("polyline", { points: points.map(at).join(" "), class: `line l${index % 4}` }),
    ...points.map(at).map(([cx, cy]) => drawn("circle", { cx, cy, r: 4 })),
  ]);
  return drawn("svg", { viewBox: "0 0 600 200", "aria-hidden": "true", part: "chart" }, drawn("path", { d: "M10 190H590", class: "axis" }), ...all);
}

/** Darker is more; where there is room, the figure stands on its country. */
export function land(shapes: Shapes, rows: Observation[], said: (value: number) => string): SVGElement {
  const figures = new Map<string, number>();
  for (const { country, value } of rows) if (value != null && country.code !== UNION) figures.set(country.code, value);
  const [low, high] = [Math.min(...figures.values()), Math.max(...figures.values())];
  const shade = (value: number): number => Math.min(SHADES - 1, Math.floor((SHADES * (value - low)) / (high - low || 1)));
  const name = (code: string): string | null => (figures.has(code) ? `on s${shade(figures.get(code)!)}` : null);
  const labels = Object.entries(shapes.countries).map(
    ([code, { at, small }]) => !small && figures.has(code) && drawn("text", { x: at[0], y: at[1]! + 5 }, said(figures.get(code)!)),
  );
  return europe(shapes, "chart", name, labels);
}

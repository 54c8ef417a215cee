/** The drawing of Europe's countries. It is decoration: what it shows is said by a list or a table beside it. */
import { type Child, drawn } from "./nodes.ts";

export interface Shape {
  path: string;
  at: number[];
  small?: boolean;
}
export interface Shapes {
  size: number[];
  countries: Record<string, Shape>;
  background: string;
}

/** `name` is the class of a country that is shown, null of the others; `more` lies above all countries. */
export function europe(shapes: Shapes, part: string, name: (code: string) => string | null, more: Child[] = []): SVGElement {
  const countries = Object.entries(shapes.countries).flatMap(([code, shape]) => country(code, shape, name(code)));
  const around = drawn("path", { d: shapes.background, class: "far" });
  return drawn("svg", { viewBox: `0 0 ${shapes.size.join(" ")}`, class: "europe", "aria-hidden": "true", part }, around, ...countries, ...more);
}

/** A country that is too small to be seen has a circle besides. */
function country(code: string, { path, at, small }: Shape, name: string | null): Child[] {
  const attributes = { class: name ?? "off", "data-code": code };
  return [drawn("path", { ...attributes, d: path }), small && name && drawn("circle", { ...attributes, cx: at[0], cy: at[1], r: 8 })];
}

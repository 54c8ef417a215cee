/** Events as marks at their places. */
import { placed } from "../../maps/projection.mjs";
import type { Card } from "../base/cards.ts";
import { type Child, drawn } from "../base/nodes.ts";

export interface Placed extends Card {
  place: (NonNullable<Card["place"]> & { latitude: number | null; longitude: number | null }) | null;
}
interface Mark {
  at: [number, number];
  items: Placed[];
}
/** Marks that are nearer than this would cover each other. */
const NEAR = 24;

/** One mark for each event, or for those that stand close together; what has no place on the drawing has none. */
export function marks(items: Placed[], joined: boolean, [width, height]: number[]): Child[] {
  const found: Mark[] = [];
  for (const item of items) {
    const { latitude, longitude } = item.place ?? {};
    if (latitude == null || longitude == null) continue;
    const [x, y] = placed(longitude, latitude);
    if (x < 0 || y < 0 || x > width! || y > height!) continue;
    const near = joined && found.find(({ at }) => Math.hypot(at[0] - x, at[1] - y) < NEAR);
    if (near) near.items.push(item);
    else found.push({ at: [x, y], items: [item] });
  }
  return found.flatMap(mark);
}

/** It belongs to the country of its first event, and leads to that event in the list. */
function mark({ at: [cx, cy], items }: Mark): Child[] {
  const first = items[0]!;
  const circle = drawn("circle", { class: "mark", cx, cy, r: 4 + 3 * Math.sqrt(items.length), "data-code": first.countries[0]?.code, "data-item": first.id });
  return [circle, items.length > 1 && drawn("text", { x: cx, y: cy + 5 }, items.length)];
}

/** The shapes of Europe, which only charts that are maps load: a file of this very release, whose hash stands in here. */
import type { Shapes } from "../base/europe.ts";

declare const VERSION: string;
declare const SHAPES: string;

export async function shapesOfEurope(signal: AbortSignal): Promise<Shapes> {
  const address = new URL(`../${VERSION}/shapes.json`, import.meta.url);
  const response = await fetch(address, { integrity: SHAPES, credentials: "omit", signal });
  return (await response.json()) as Shapes;
}

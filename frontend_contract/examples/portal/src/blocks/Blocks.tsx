/** @jsxImportSource hono/jsx */
// A body, block by block. A type that this portal does not know yet is left out.
import type { Child } from "hono/jsx";
import type { Fields } from "../api/ask.ts";
import type { View } from "../view.ts";
import * as banners from "./banners.tsx";
import * as cards from "./cards.tsx";
import * as lists from "./lists.tsx";
import * as media from "./media.tsx";
import * as people from "./people.tsx";
import * as structure from "./structure.tsx";
import * as text from "./text.tsx";

export interface BlockOf {
  readonly view: View;
  readonly block: Fields;
}

type Drawing = (props: BlockOf) => Child | Promise<Child>;

const DRAWINGS: Record<string, Drawing> = {
  ...banners.drawings,
  ...cards.drawings,
  ...lists.drawings,
  ...media.drawings,
  ...people.drawings,
  ...structure.drawings,
  ...text.drawings,
};

export const KNOWN_BLOCKS = Object.keys(DRAWINGS);

export function Blocks({ view, blocks }: { view: View; blocks?: Fields[] | null }) {
  return (
    <>
      {(blocks ?? []).map((block) => {
        const Drawn = DRAWINGS[block.__typename] as any;
        return Drawn ? <Drawn view={view} block={block} /> : null;
      })}
    </>
  );
}

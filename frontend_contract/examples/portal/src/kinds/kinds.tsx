/** @jsxImportSource hono/jsx */
// How each kind of content shows what it alone has: short facts in a list, longer parts as sections.
import type { Child } from "hono/jsx";
import type { Fields } from "../api/ask.ts";
import type { View } from "../view.ts";
import * as events from "./events.tsx";
import * as learning from "./learning.tsx";
import * as money from "./money.tsx";
import * as organisations from "./organisations.tsx";
import * as practice from "./practice.tsx";
import * as reading from "./reading.tsx";
import * as work from "./work.tsx";

/** A label and what stands beside it. Facts without a value are left out. */
export type Fact = readonly [label: string, value: Child | null | undefined | false | ""];

export interface PageOf {
  readonly view: View;
  readonly page: Fields;
}

export interface Kind {
  readonly facts?: (view: View, page: Fields) => Fact[];
  /** Above the body. */
  readonly Before?: (props: PageOf) => Child | Promise<Child>;
  /** Below the body. */
  readonly After?: (props: PageOf) => Child | Promise<Child>;
  /** Drawn without the frame of an item: wide, with the title in a banner. */
  readonly isFront?: boolean;
}

export const KINDS: Record<string, Kind> = {
  ...events.kinds,
  ...learning.kinds,
  ...money.kinds,
  ...organisations.kinds,
  ...practice.kinds,
  ...reading.kinds,
  ...work.kinds,
};

import type { Status } from "../../scorecard";
import { quoted } from "./references";

/** What stands for a light beside its word: shapes that differ on a grey print too. */
export const SYMBOLS = {
  achieved: "●",
  green: "●",
  amber: "▲",
  red: "■",
  none: "–",
} as const satisfies Readonly<Record<Status, string>>;

const LIGHTS = Object.keys(SYMBOLS) as readonly Status[];

/** The symbol of a light, as an expression; an error for what is no light. */
export const symbolOf = (light: string): string =>
  `MID(${quoted(LIGHTS.map((name) => SYMBOLS[name]).join(""))},MATCH(${light},{${LIGHTS.map(quoted).join(",")}},0),1)`;

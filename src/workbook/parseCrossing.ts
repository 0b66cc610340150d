import { cleanName, CROSSINGS, type Crossing } from "../scorecard";

/**
 * @example parseCrossing("ratio Besøg") // { kind: "ratio", by: "Besøg" }
 * @returns `undefined` for anything that is none
 */
export function parseCrossing(text: string): Crossing | undefined {
  const [word = "", ...rest] = text.trim().split(/\s+/);
  const kind = CROSSINGS.find((each) => each === word);
  const by = cleanName(rest.join(" "));
  if (kind === "ratio") return by === "" ? undefined : { kind, by };
  return kind !== undefined && by === "" ? { kind } : undefined;
}

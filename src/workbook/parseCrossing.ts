import { cleanName, CROSSINGS, type Crossing } from "../scorecard";

/**
 * @example parseCrossing("ratio Besøg") // { kind: "ratio", by: "Besøg" }
 * @returns `undefined` for anything that is none
 */
export function parseCrossing(text: string): Crossing | undefined {
  const [name = "", ...words] = text.split(/\s+/);
  const kind = CROSSINGS.find((each) => each === name);
  const by = cleanName(words.join(" "));
  if (kind === "ratio") return by ? { kind, by } : undefined;
  return kind && !by ? { kind } : undefined;
}

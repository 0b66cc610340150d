import type { Crossing } from "../scorecard";

/**
 * What `parseCrossing` reads.
 *
 * @example writeCrossing({ kind: "ratio", by: "Besøg" }) // "ratio Besøg"
 */
export const writeCrossing = (crossing: Crossing): string =>
  "by" in crossing ? `${crossing.kind} ${crossing.by}` : crossing.kind;

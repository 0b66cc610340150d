import type { Direction, Readings } from "../../../../scorecard";
import type { Form } from "./editorForm";

interface KnownDirection {
  /** What is shown as chosen. */
  readonly chosen: Direction;
  /** What target and baseline say, where the score follows them. */
  readonly ofNumbers: Direction | undefined;
}

/** Which way is better: as the person says, else as the numbers say. */
export function directionOf(
  { kind, direction }: Pick<Form, "kind" | "direction">,
  readings: Readings | undefined,
): KnownDirection {
  const ofNumbers = kind === "linear" && readings ? between(readings) : undefined;
  return { chosen: direction || (ofNumbers ?? "higher"), ofNumbers };
}

function between({ target, baseline }: Readings): Direction | undefined {
  if (target.kind !== "number" || baseline.kind !== "number" || target.value === baseline.value) return undefined;
  return target.value > baseline.value ? "higher" : "lower";
}

import { KINDS, type Kind, type Kpi, type Readings } from "../../scorecard";

/**
 * What may be supposed of a KPI's value.
 *
 * - `number`: any value; `met`: how many of its periods met the target; `word`: the place of a word in its scale; `yes-no`: 1 or 0
 * - `nothing`: it is scored by its milestones alone
 */
export type Supposable = "number" | "met" | "word" | "yes-no" | "nothing";

/** @param readings - of the KPI: periods are counted where it has a series */
export function supposableOf({ kind }: Pick<Kpi, "kind">, { compliance, target }: Readings): Supposable {
  const { needs }: Kind = KINDS[kind];
  if (!needs.includes("actual")) return "nothing";
  if (kind === "compliance" && compliance !== undefined) return "met";
  if (kind === "qualitative") return "word";
  return kind === "yesNo" && target.kind !== "number" ? "yes-no" : "number";
}

/** The value as a number, as `Supposition` has it; `undefined` when it has none. */
export function valueNow(kpi: Pick<Kpi, "kind" | "rule">, readings: Readings): number | undefined {
  const { actual, compliance } = readings;
  if (supposableOf(kpi, readings) === "met") return compliance?.met;
  const { read }: Kind = KINDS[kpi.kind];
  if (read !== undefined) return read(actual, kpi.rule);
  return actual.kind === "number" ? actual.value : undefined;
}

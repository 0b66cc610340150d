import { KINDS, treeOf } from "../../../../scorecard";
import type { Ready } from "../../../../session";
import type { GuideStep } from "./steps";

/** Something that is missing: names of what lacks it, and the step in which it is added. */
export interface Gap {
  readonly kind: "objectives" | "kpis" | "actuals" | "targets" | "numbers";
  readonly step: Extract<GuideStep, "objectives" | "kpis" | "numbers">;
  readonly names: readonly string[];
}

/** What is missing until everything is measured and scored, in the order in which one would add it. */
export function gaps({ scorecard, evaluation }: Pick<Ready, "scorecard" | "evaluation">): readonly Gap[] {
  const { perspectives, objectivesOf, kpisOf } = treeOf(scorecard);
  const without = (
    kind: Gap["kind"],
    step: Gap["step"],
    lacking: readonly { readonly name: string }[],
  ): readonly Gap[] => (lacking.length === 0 ? [] : [{ kind, step, names: lacking.map(({ name }) => name) }]);
  const unscored = [...evaluation.kpis.values()].filter(
    ({ score, state }) => score === undefined && state !== "not-due" && state !== "excluded",
  );
  const lacks = (field: "actual" | "target") => unscored.filter(({ readings }) => readings[field].kind === "none");
  const withoutActual = lacks("actual");
  const kinds = new Map(scorecard.kpis.map(({ id, kind }) => [id, kind]));
  const withoutTarget = lacks("target").filter((kpi) => {
    const kind = kinds.get(kpi.id);
    return !withoutActual.includes(kpi) && kind !== undefined && KINDS[kind].needs.includes("target");
  });
  return [
    ...without(
      "objectives",
      "objectives",
      perspectives.filter(({ id }) => objectivesOf(id).length === 0 && kpisOf(id).length === 0),
    ),
    ...without(
      "kpis",
      "kpis",
      scorecard.objectives.filter(({ id }) => kpisOf(id).length === 0),
    ),
    ...without("actuals", "numbers", withoutActual),
    ...without("targets", "numbers", withoutTarget),
    ...without(
      "numbers",
      "numbers",
      unscored.filter((kpi) => !withoutActual.includes(kpi) && !withoutTarget.includes(kpi)),
    ),
  ];
}

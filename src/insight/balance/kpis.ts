import { KINDS, kpisBelow, type Kind, type Kpi, type KpiEvaluation } from "../../scorecard";
import type { BalanceFinding, KpiFinding } from "./finding";
import type { Subject } from "./subject";

/** As many KPIs as an objective bears before nobody knows which of them counts; the usual templates allow three. */
const MOST_IN_OBJECTIVE = 3;

/** Kaplan & Norton hold 20 to 25 measures to be enough for a whole scorecard (The Balanced Scorecard, 1996). */
const MOST_IN_SCORECARD = 25;

/** More KPIs than people can act on, in the whole and in single objectives. */
export function tooMany({ scorecard, objectives, tree }: Subject): readonly BalanceFinding[] {
  const { settings, kpis } = scorecard;
  const whole: readonly BalanceFinding[] =
    kpis.length > MOST_IN_SCORECARD
      ? [{ kind: "kpis-many", node: settings.id, level: "scorecard", name: settings.name, count: kpis.length }]
      : [];
  const parts = objectives.flatMap(({ id, name }): BalanceFinding[] => {
    const count = tree.kpisOf(id).length;
    return count > MOST_IN_OBJECTIVE ? [{ kind: "kpis-many", node: id, level: "objective", name, count }] : [];
  });
  return [...whole, ...parts];
}

/** What single KPIs lack. Those that are left out of all scores are not asked. */
export const lackingKpis = (subject: Subject): readonly BalanceFinding[] =>
  kpisInOrder(subject).flatMap((kpi) => {
    const evaluated = subject.evaluation.kpis.get(kpi.id);
    if (kpi.isExcluded || evaluated === undefined) return [];
    return CHECKS.filter(([, lacks]) => lacks(kpi, evaluated)).map(([kind]) => ({
      kind,
      kpi: kpi.id,
      parent: kpi.parent,
      name: kpi.name,
    }));
  });

type Check = readonly [KpiFinding["kind"], (kpi: Kpi, evaluated: KpiEvaluation) => boolean];

const CHECKS: readonly Check[] = [
  ["indicator-unknown", ({ indicator }) => indicator === undefined],
  ["target-missing", (kpi, { readings }) => needsTarget(kpi) && ["none", "blank"].includes(readings.target.kind)],
  ["owner-missing", ({ owner }) => owner === ""],
  ["kpi-stale", (_, { readings }) => readings.actual.kind === "stale"],
];

function needsTarget({ kind }: Kpi): boolean {
  const { needs }: Kind = KINDS[kind];
  return needs.includes("target");
}

const kpisInOrder = ({ tree }: Subject): readonly Kpi[] => tree.perspectives.flatMap(({ id }) => kpisBelow(tree, id));

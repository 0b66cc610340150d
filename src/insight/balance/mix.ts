import { kpisBelow, type Kpi, type Perspective } from "../../scorecard";
import type { BalanceFinding, MixFinding } from "./finding";
import type { Subject } from "./subject";

/** One KPI alone says nothing of a mix. */
const FEWEST_FOR_A_MIX = 2;

/**
 * The scorecard, or a perspective, whose KPIs all tell of what has happened, or all of what is to come: a scorecard is to
 * mix outcomes with what drives them (Kaplan & Norton, 1996). Where somebody has yet to say which a KPI is, nothing is
 * claimed. The perspective at the top is not asked for leading KPIs, nor are perspectives when the whole lacks them:
 * results are what it is for.
 */
export function onesided({ scorecard, tree }: Subject): readonly BalanceFinding[] {
  const { settings, kpis } = scorecard;
  const whole = missingIn(kpis.filter(counts)).map((kind): MixFinding => ({
    kind,
    node: settings.id,
    level: "scorecard",
    name: settings.name,
  }));
  const parts = tree.perspectives.flatMap((perspective, lane) =>
    missingIn(countedBelow(perspective, { tree }))
      .filter((kind) => !whole.some((each) => each.kind === kind) && !(lane === 0 && kind === "leading-missing"))
      .map((kind): MixFinding => ({ kind, node: perspective.id, level: "perspective", name: perspective.name })),
  );
  return [...whole, ...parts];
}

function missingIn(kpis: readonly Kpi[]): readonly MixFinding["kind"][] {
  if (kpis.length < FEWEST_FOR_A_MIX || kpis.some(({ indicator }) => indicator === undefined)) return [];
  if (kpis.every(({ indicator }) => indicator === "lagging")) return ["leading-missing"];
  return kpis.every(({ indicator }) => indicator === "leading") ? ["lagging-missing"] : [];
}

const countedBelow = ({ id }: Perspective, { tree }: Pick<Subject, "tree">): readonly Kpi[] =>
  kpisBelow(tree, id).filter(counts);

const counts = ({ isExcluded }: Kpi): boolean => !isExcluded;

import { evaluateKpi, type KpiId } from "../../scorecard";
import { wholeFrom } from "./scoreForWhole";
import { stepsTo } from "./stepsTo";
import { supposableOf, valueNow } from "./supposable";
import { supposed, type Present, type Supposition } from "./supposed";
import { tornado, type TornadoBar } from "./tornado";
import { usualSwing, type UsualSwing } from "./usualSwing";

/** One KPI, how far its value may go, and what the whole would be then. */
export interface Driver extends TornadoBar {
  readonly kpi: KpiId;
  readonly swing: UsualSwing;
}

/**
 * What moves the score of the whole most: each KPI by itself at both ends of its usual changes, the others where they are supposed to be.
 *
 * - Empty: where the whole has no score. KPIs without a number, without a weight, or that never change are left out, and so are those
 *   that do nothing to the whole.
 *
 * @param pasts - the values of each KPI, one a period, oldest first; `NaN` where there is none
 */
export function ofTheWhole(
  present: Present,
  supposition: Supposition,
  pasts: ReadonlyMap<KpiId, readonly number[]>,
): readonly Driver[] {
  const now = supposed(present, supposition);
  const { score: whole } = now.root;
  const { ceiling, thresholds } = present.scorecard.settings;
  const { today = NaN } = present.circumstances;
  if (whole === undefined) return [];
  const swings = present.scorecard.kpis.flatMap((kpi) => {
    const evaluated = now.kpis.get(kpi.id);
    const path = stepsTo(present.scorecard, now, now.root.id, kpi.id);
    if (path === undefined || evaluated?.score === undefined) return [];
    const { readings } = evaluated;
    const base = supposableOf(kpi, readings) === "number" ? valueNow(kpi, readings) : undefined;
    const swing = base === undefined ? undefined : usualSwing(base, pasts.get(kpi.id) ?? []);
    if (base === undefined || swing === undefined) return [];
    return [{ name: kpi.id, base, low: swing.low, high: swing.high, kpi: kpi.id, swing, at }];

    /** Only what lies on the way to the whole is scored again. */
    function at(value: number): number {
      const then = { ...readings, actual: { kind: "number", value } } as const;
      const { score, heldBy } = evaluateKpi(kpi, then, { ceiling, today });
      const { green } = evaluated?.thresholds ?? thresholds;
      return score === undefined || path === undefined
        ? (whole ?? NaN)
        : wholeFrom(path, score, heldBy === undefined && score >= green);
    }
  });
  const known = new Map(swings.map((each) => [each.name as string, each]));
  const outcome = (values: readonly number[]): number => {
    const place = values.findIndex((value, index) => value !== swings[index]?.base);
    return swings[place]?.at(values[place] ?? NaN) ?? whole;
  };
  return tornado(swings, outcome).flatMap(({ name, low, high }) => {
    const own = known.get(name);
    if (own === undefined || Math.abs(high - low) < 1e-9) return [];
    const { name: shown = "" } = now.kpis.get(own.kpi) ?? {};
    return [{ name: shown, low, high, kpi: own.kpi, swing: own.swing }];
  });
}

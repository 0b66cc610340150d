import { normalised, type Initiative, type Kpi, type Period } from "../../../scorecard";
import { asToday, planOf, type CheckIn, type Ready } from "../../../session";
import { byUrgency } from "../../parts/plan/byUrgency";
import { checkInPeriod, isAbout } from "./checkInPeriod";

/** A KPI that waits for its owner. */
export interface DueKpi {
  readonly kpi: Kpi;
  readonly period: Period;
  readonly missing: readonly ("value" | "check-in")[];
}

/** What a person has to do. */
export interface Mine {
  /** Not done yet; the latest first. */
  readonly initiatives: readonly Initiative[];
  readonly kpis: readonly DueKpi[];
  /** Whether the person owns anything at all. */
  readonly ownsSomething: boolean;
}

/**
 * @param checkIns - `undefined` while nobody knows them: then none is called missing
 */
export function mine(ready: Ready, person: string, checkIns: readonly CheckIn[] | undefined): Mine {
  const { scorecard, evaluation, values } = asToday(ready);
  const isMine = ({ owner }: { readonly owner: string }): boolean =>
    owner !== "" && normalised(owner) === normalised(person);
  const initiatives = planOf(ready).initiatives.filter(isMine);
  const kpis = scorecard.kpis.filter(isMine);
  return {
    initiatives: byUrgency(initiatives.filter(({ progress }) => progress === undefined || progress < 1)),
    kpis: kpis.flatMap((kpi): readonly DueKpi[] => {
      const state = evaluation.kpis.get(kpi.id)?.state;
      if (state === "excluded") return [];
      const period = checkInPeriod(kpi, scorecard.settings, values.today);
      const isSaid = checkIns?.some((each) => each.kpi === kpi.id && isAbout(each, period, scorecard.settings)) ?? true;
      const hasValue = state === "scored" || state === "not-due";
      const missing = [...(hasValue ? [] : (["value"] as const)), ...(isSaid ? [] : (["check-in"] as const))];
      return missing.length === 0 ? [] : [{ kpi, period, missing }];
    }),
    ownsSomething: initiatives.length > 0 || kpis.length > 0 || scorecard.objectives.some(isMine),
  };
}

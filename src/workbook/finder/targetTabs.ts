import { sheetNameOf } from "../reference";
import { fieldOf } from "./fieldWords";
import { isOfYear } from "./longerTarget";
import { isScenario } from "./scenarioWords";
import type { WorkbookCells } from "./sheetCells";
import type { Spot } from "./spot";
import { yearSaid } from "./yearSaid";

/**
 * In a tab that is called "Budget" or "Targets 2026", beside others, values that nothing else is said of are targets. What stands in a tab
 * of forecasts, or where all tabs are called that, is nothing to rely on.
 */
export function withTargetTabs(spots: readonly Spot[], { sheets }: WorkbookCells): readonly Spot[] {
  const named = (fits: (name: string) => boolean): ReadonlySet<string> =>
    new Set(sheets.map(({ name }) => name).filter(fits));
  const targets = named((name) => fieldOf(name) === "target");
  const forecasts = named(isScenario);
  if (targets.size === 0 && forecasts.size === 0) return spots;
  return spots.map((spot) => {
    const tab = sheetNameOf(spot.labelAddress);
    if (forecasts.has(tab)) return { ...spot, isDoubtful: true };
    if (!targets.has(tab) || spot.things !== undefined) return spot;
    const targetYear = spot.targetYear ?? yearSaid(tab);
    const own = {
      ...spot,
      ...(isOfYear(tab) && { isTargetOfYear: true }),
      ...(targetYear !== undefined && { targetYear }),
    };
    const { actual, ...others } = spot.parts;
    if (actual === undefined || others.target !== undefined) return own;
    return targets.size === sheets.length
      ? { ...own, isDoubtful: true }
      : { ...own, parts: { ...others, target: actual } };
  });
}

import { sheetNameOf } from "../reference";
import { fieldOf } from "./fieldWords";
import { isOfYear } from "./longerTarget";
import type { WorkbookCells } from "./sheetCells";
import type { Spot } from "./spot";

/** In a tab that is called "Budget" or "Targets 2026", beside others, values that nothing else is said of are targets. */
export function withTargetTabs(spots: readonly Spot[], { sheets }: WorkbookCells): readonly Spot[] {
  const tabs = new Set(sheets.map(({ name }) => name).filter((name) => fieldOf(name) === "target"));
  if (tabs.size === 0 || tabs.size === sheets.length) return spots;
  return spots.map((spot) => {
    const tab = sheetNameOf(spot.labelAddress);
    if (!tabs.has(tab) || spot.things !== undefined) return spot;
    const own = isOfYear(tab) ? { ...spot, isTargetOfYear: true } : spot;
    const { actual, ...others } = spot.parts;
    return actual === undefined || others.target !== undefined ? own : { ...own, parts: { ...others, target: actual } };
  });
}

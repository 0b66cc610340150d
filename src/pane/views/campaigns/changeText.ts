import type { CampaignsWords, Language } from "../../../language";
import type { Comparison } from "../../../insight";
import { monthName } from "./monthName";

/** From this chance on a change may be no more than that. */
const SURPRISING = 0.05;

/** How a campaign, or all of them, have changed since the month before, and whether that may be chance; nothing where it cannot be told. */
export function changeText(
  change: ReturnType<Comparison["changeOf"]>,
  words: CampaignsWords,
  { unit, language }: { readonly unit: string; readonly language: Language },
): string | undefined {
  if (change?.ok !== true) return undefined;
  const { cost, costBefore, month, monthBefore, guardedChance: chance, compared, isAssumed } = change.value;
  if (cost === undefined || costBefore === undefined) return undefined;
  const changed = words.changed({
    other: monthName(monthBefore, language),
    period: monthName(month, language),
    before: costBefore,
    after: cost,
    unit,
  });
  const said = chance < SURPRISING ? words.notByChance({ chance, compared, isAssumed }) : words.byChance({ chance });
  return `${changed} ${said}`;
}

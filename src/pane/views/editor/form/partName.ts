import { fieldWord, type EditorWords, type Language, type PaneWords } from "../../../../language";
import type { Part } from "./form";

/** What each part is called where it stands in a sentence or a list. */
export function partName(part: Part, own: EditorWords, words: PaneWords, language: Language): string {
  const names: Readonly<Record<Part, string>> = {
    ...own.limits,
    ...own.scales,
    name: words.name,
    unit: words.unit,
    parent: words.parent,
    weight: words.weight,
    actual: fieldWord("actual", language),
    target: fieldWord("target", language),
    baseline: fieldWord("baseline", language),
    kind: own.kind,
    direction: own.direction,
    series: own.series,
    rollUp: own.rollUp,
    isCritical: own.critical,
    isExcluded: own.excluded,
    missing: own.missing,
    carryPeriods: own.carryPeriods,
    frequency: own.frequency,
    aggregation: own.aggregation,
    rollingPeriods: own.rollingPeriods,
    targetSpread: own.targetSpread,
    shares: own.shares,
    owner: own.owner,
    indicator: own.indicator,
    note: own.note,
    aliases: own.aliases,
  };
  return names[part];
}

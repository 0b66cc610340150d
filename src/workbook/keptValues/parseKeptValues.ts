import { dayOfSerial, type KeptValue, type KeptValues, type KpiId, type Reading } from "../../scorecard";
import type { CellValue } from "../cells";
import { readRows } from "../journal/readJournal";
import { readingOfCell } from "../readingOfCell";
import type { KeptFor } from "./keptFor";

/** What the table says of the KPIs that a model has without a series. Rows without a day or a value say nothing. */
export function parseKeptValues(
  [headers = [], ...rows]: readonly (readonly CellValue[])[],
  { scorecard, series, dateSystem }: KeptFor,
): KeptValues {
  const wanted = new Set<string>(
    scorecard.kpis.flatMap(({ id }) => ((series.get(id)?.actual.length ?? 0) > 0 ? [] : [id])),
  );
  const kept = new Map<KpiId, KeptValue[]>();
  for (const row of readRows<"kept">(headers, rows)) {
    const [id, serial] = [row.text("Kpi"), row.number("Day")];
    const [actual, target] = ([row.value("Value"), row.value("Target")] as const).map(readingOfCell) as [
      Reading,
      Reading,
    ];
    if (!wanted.has(id) || serial === undefined || actual.kind === "blank") continue;
    const own = kept.get(id as KpiId) ?? [];
    own.push({
      day: Math.floor(dayOfSerial(serial, dateSystem)),
      period: row.text("Period"),
      actual,
      target: target.kind === "blank" ? undefined : target,
    });
    kept.set(id as KpiId, own);
  }
  return kept;
}

import { kpiId, STANDARD_THRESHOLDS, type Kpi } from "../../../src/scorecard";
import { guessColumns, importTable, type PickedTable } from "../../../src/session";
import { kpi } from "./kpis";

const NOTHING = {
  perspectives: [],
  objectives: [],
  kpis: [],
  settings: { ceiling: 100, thresholds: STANDARD_THRESHOLDS },
};

/** A KPI as an import makes it of a row that says its name and unit only: which way is better is known by the name, or not at all. */
export function importedKpi(name: string, unit: string): Kpi {
  const table: PickedTable = {
    address: "Ark1!A1:B2",
    headings: ["KPI", "Enhed"],
    rows: [[name, unit]],
  };
  const { perspectives } = importTable({
    ...{ table, mapping: guessColumns(table), perspective: "Kunde", scorecard: NOTHING },
    ...{ values: "links", language: "da" },
  });
  const [made] = perspectives.flatMap(({ objectives, kpis = [] }) => [
    ...objectives.flatMap((each) => each.kpis),
    ...kpis,
  ]);
  if (made === undefined) throw new Error(`${name} was not imported`);
  const base = kpi(name, unit);
  return {
    ...base,
    id: kpiId(name),
    kind: made.kind ?? base.kind,
    rule: { ...base.rule, ...made.rule },
    aggregation: made.aggregation ?? base.aggregation,
    frequency: made.frequency ?? base.frequency,
  };
}

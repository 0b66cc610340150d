import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { seriesName, type SeriesPart } from "../../src/workbook/seriesNames";
import { modelSheet, type ModelRows } from "./modelSheet";

/** The scorecard that the examples of the help pages are about: a year of months, seen on its last day. */
export const EXAMPLE_TODAY = new Date(2026, 11, 31);

const MONTHS = Array.from({ length: 12 }, (_, index) => `2026-${String(index + 1).padStart(2, "0")}`);

/** One column of the sheet `Data` each, under its heading. */
export const EXAMPLE_DATA: readonly { readonly heading: string; readonly values: readonly CellContent[] }[] = [
  { heading: "Måned", values: MONTHS.map((month) => `'${month}`) },
  { heading: "Omsætning", values: [82, 79, 84, 80, 83, 85, 81, 84, 82, 86, 98, 104] },
  { heading: "Klik", values: [410, 430, 425, 440, 450, 445, 460, 470, 465, 480, 540, 560] },
  { heading: "Visninger", values: Array.from({ length: 12 }, () => 20_000) },
  { heading: "NPS", values: ["", "", 30, "", "", 36, "", "", 41, "", "", 48] },
];

const perspectives: ModelRows["perspectives"] = [
  { Id: "p_1", Name: "Finansielt", Aliases: "Financial", Weight: 1, Order: 1, Rev: 1 },
  { Id: "p_2", Name: "Kunde", Aliases: "Customer", Weight: 3, Order: 2, Rev: 1 },
];

const objectives: ModelRows["objectives"] = [
  { Id: "o_1", Parent: "p_1", Name: "Profitabel vækst", Aliases: "Profitable growth", Order: 1, Rev: 1 },
  { Id: "o_2", Parent: "p_2", Name: "Loyale kunder", Aliases: "Loyal customers", Order: 1, Rev: 1 },
];

const kpis: ModelRows["kpis"] = [
  {
    Id: "k_1",
    Parent: "o_1",
    Name: "Omsætning",
    Aliases: "Revenue",
    Unit: "tkr.",
    Order: 1,
    Kind: "ratioHigher",
    Target: 100,
    Frequency: "month",
    Aggregation: "sum",
    Rev: 1,
  },
  {
    Id: "k_2",
    Parent: "o_2",
    Name: "CTR",
    Unit: "%",
    Weight: 1,
    Order: 1,
    Kind: "linear",
    Target: 3,
    Baseline: 2,
    Frequency: "month",
    Aggregation: "ratioOfSums",
    Rev: 1,
  },
  {
    Id: "k_3",
    Parent: "o_2",
    Name: "NPS",
    Owner: "Ida",
    Unit: "point",
    Weight: 1,
    Order: 2,
    Kind: "linear",
    Target: 50,
    Baseline: 10,
    Frequency: "quarter",
    Aggregation: "last",
    Rev: 1,
  },
];

/** Which column of `Data` each part of a KPI's past is in. */
const SERIES: readonly (readonly [string, SeriesPart, string])[] = [
  ["k_1", "Actual", "B"],
  ["k_1", "Period", "A"],
  ["k_2", "Actual", "C"],
  ["k_2", "Denominator", "D"],
  ["k_2", "Period", "A"],
  ["k_3", "Actual", "E"],
  ["k_3", "Period", "A"],
];

export function exampleScorecard(language: "da" | "en"): WorkbookFile {
  const data: Record<string, CellContent> = {};
  EXAMPLE_DATA.forEach(({ heading, values }, column) => {
    data[`${columnName(column)}1`] = heading;
    values.forEach((value, row) => (data[`${columnName(column)}${row + 2}`] = value));
  });
  const settings = [{ Id: "s_1", Name: "Marketing", Schema: 1, Language: language, Green: 90, Amber: 75, Rev: 1 }];
  const model = modelSheet({ settings, perspectives, objectives, kpis });
  return {
    name: "Eksempel",
    active: "Rapport",
    sheets: [{ name: "Rapport", cells: {} }, { name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: SERIES.map(([kpi, part, column]) => ({
      name: seriesName(kpi, part),
      formula: `=Data!$${column}$2:$${column}$13`,
    })) as WorkbookFile["names"],
    settings: {},
  };
}

import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { mirrorFormula } from "../../src/workbook/mirror";
import { modelRows, modelSheet, type ModelRows } from "./modelSheet";
import { currentModel, modelWithoutNumbers } from "./numbersFile";

/** A scorecard of many KPIs, each bound to cells of the sheet `Data`, with a score of each on the sheet `Rapport`. */
export const scorecardFile = (count: number): WorkbookFile => fileOf(count, modelWithoutNumbers);

/** The same with the native formulas that a workbook has; most tests do not ask for them, and they take time. */
export const numberedScorecardFile = (count: number): WorkbookFile => fileOf(count, currentModel);

/** The same in a workbook of a former version, which holds links and no native numbers in its tables. */
export const formerScorecardFile = (count: number): WorkbookFile =>
  fileOf(count, (rows) => ({ ...modelSheet(rows), names: [] }));

const PERSPECTIVES = ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"];
const KPIS_PER_OBJECTIVE = 10;

/** The same with the KPIs in objectives in four perspectives, none of them asked for on a sheet. */
export function branchedScorecardFile(count: number, inObjective = KPIS_PER_OBJECTIVE): WorkbookFile {
  const { sheets, ...file } = fileOf(count, (rows) => {
    const objectives = Array.from({ length: Math.ceil(count / inObjective) }, (_, index) => ({
      Id: `o_${index}`,
      Parent: `p_${index % PERSPECTIVES.length}`,
      Name: `Mål ${index}`,
      Order: index,
      Rev: 1,
    }));
    const perspectives = PERSPECTIVES.map((Name, index) => ({ Id: `p_${index}`, Name, Order: index, Rev: 1 }));
    const kpis = rows.kpis.map((kpi, index) => ({ ...kpi, Parent: `o_${Math.floor(index / inObjective)}` }));
    return modelWithoutNumbers({ ...rows, perspectives, objectives, kpis });
  });
  return { ...file, sheets: sheets.map((sheet) => (sheet.name === "Rapport" ? { ...sheet, cells: {} } : sheet)) };
}

function fileOf(count: number, layOut: (rows: ModelRows) => ReturnType<typeof currentModel>): WorkbookFile {
  const data: Record<string, CellContent> = {};
  const report: Record<string, CellContent> = {};
  const kpis = Array.from({ length: count }, (_, index) => {
    const row = index + 1;
    data[`A${row}`] = 50 + (index % 50);
    data[`B${row}`] = 100;
    report[`A${row}`] = `=BSC.SCORE("Kpi ${row}")`;
    return {
      Id: `k_${row}`,
      Parent: "o_1",
      Name: `Kpi ${row}`,
      Order: row,
      Kind: "linear",
      Actual: mirrorFormula(`Data!A${row}`),
      Target: mirrorFormula(`Data!B${row}`),
      Rev: 1,
    };
  });
  const model = layOut(modelRows(kpis));
  return {
    name: `${count} KPIs`,
    active: "Rapport",
    sheets: [{ name: "Rapport", cells: report }, { name: "Data", cells: data }, ...model.sheets],
    tables: model.tables,
    names: model.names,
    settings: {},
  };
}

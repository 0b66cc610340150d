import { columnName } from "../../src/workbench/grid/address";
import type { CellContent, WorkbookFile } from "../../src/workbench/grid/file";
import { mirrorFormula } from "../../src/workbook/mirror";
import { modelRows, modelSheet } from "../support/modelSheet";

const PERSPECTIVES = ["Finansielt", "Kunde", "Interne processer", "Læring og vækst"];
const KPIS_PER_OBJECTIVE = 10;
const MONTHS = 24;
/** 1 November 2024. */
const FIRST_MONTH = 45597;
const DAYS_PER_MONTH = 30.44;
/** Names cost the workbench's grid the square of their number, so one KPI in so many has its months; the others have one value. */
const WITH_MONTHS = 5;
const OWNERS = ["Anne", "Mette", "Jonas", ""];

/** A scorecard as large as one gets: KPIs in objectives in four perspectives, each with owner, target and two years of months. */
export function bigFile(count: number): WorkbookFile {
  const last = columnName(MONTHS);
  const months: Record<string, CellContent> = {};
  for (let month = 0; month < MONTHS; month += 1)
    months[`${columnName(month + 1)}1`] = FIRST_MONTH + Math.round(month * DAYS_PER_MONTH) + 2;
  // The embedded sheet is as wide as what stands in it, and cells over all of its width would be a row without end.
  months[`${columnName(4 * MONTHS)}1`] = "Slut";
  const names: { name: string; formula: string }[] = [];
  const kpis = Array.from({ length: count }, (_, index) => {
    const row = index + 2;
    months[`A${row}`] = 100;
    for (let month = 0; month < MONTHS; month += 1)
      months[`${columnName(month + 1)}${row}`] = 40 + ((index * 7 + month * 13 + ((month * index) % 5)) % 60);
    const hasMonths = index % WITH_MONTHS === 0;
    if (hasMonths) {
      names.push({ name: `BSC_k_${index}_Actual`, formula: `=Data!$B$${row}:$${last}$${row}` });
      names.push({ name: `BSC_k_${index}_Period`, formula: `=Data!$B$1:$${last}$1` });
    }
    return {
      ...(hasMonths ? {} : { Actual: mirrorFormula(`Data!B${row}`) }),
      Id: `k_${index}`,
      Parent: `o_${Math.floor(index / KPIS_PER_OBJECTIVE)}`,
      Name: `Nøgletal ${index}`,
      Order: index,
      Kind: "linear",
      Frequency: "month",
      Owner: OWNERS[index % OWNERS.length] ?? "",
      Target: mirrorFormula(`Data!A${row}`),
      Rev: 1,
    };
  });
  const objectives = Array.from({ length: Math.ceil(count / KPIS_PER_OBJECTIVE) }, (_, index) => ({
    Id: `o_${index}`,
    Parent: `p_${index % PERSPECTIVES.length}`,
    Name: `Strategisk mål ${index}`,
    Order: index,
    Rev: 1,
  }));
  const perspectives = PERSPECTIVES.map((name, index) => ({ Id: `p_${index}`, Name: name, Order: index, Rev: 1 }));
  const model = modelSheet({ ...modelRows(kpis), objectives, perspectives });
  return {
    name: `${count} KPIs`,
    active: "Data",
    sheets: [{ name: "Data", cells: months }, ...model.sheets],
    tables: model.tables,
    names,
    settings: {},
  };
}

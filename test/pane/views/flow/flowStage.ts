import type { ProcessTable, TableProposal } from "../../../../src/session";
import { processTable } from "../../../../src/session/keptTables/process/processTable";
import type { CellValue, KeptColumns } from "../../../../src/workbook";
import { smallStage } from "../../scorecards";
import type { Stage } from "../../stage";

const KEPT: KeptColumns = { Item: "Opgavelog!A1", FirstStage: "Opgavelog!C1", LastStage: "Opgavelog!L1" };

export const PROPOSAL: TableProposal = {
  sheet: "Opgavelog",
  address: "Opgavelog!A1:L1",
  headings: ["Opgave", "Brief start", "Udgivelse slut"].map((text, place) => ({
    text,
    cell: `Opgavelog!${["A", "C", "L"][place]}1`,
  })),
  columns: KEPT,
};

/** A table as it is read from cells, its headings first: its first column names, all from `first` on are stages. */
export function tableOf(
  [headings = [], ...rows]: readonly (readonly CellValue[])[],
  first = 1,
  today?: number,
): ProcessTable {
  return processTable(
    {
      ...{ sheet: "Opgavelog", row: 0, column: 0, headings: headings.map(String), rows, beyond: 0, gone: [] },
      places: { Item: 0, FirstStage: first, LastStage: headings.length - 1 },
    },
    { fiscalYearStart: 1, dateSystem: "1900", today },
  );
}

/** A workbook that keeps a table of work on its way. */
export function processStage(table: ProcessTable): Stage {
  const stage = smallStage();
  stage.keptColumns = KEPT;
  stage.process = table;
  return stage;
}

import { propose } from "../../src/workbook/finder/propose";
import type { SheetCells } from "../../src/workbook/finder/sheetCells";
import { CALENDAR } from "../workbook/finder/judge";
import { sought } from "../workbook/finder/kpis";
import { known } from "../workbook/finder/strangers";

const COLUMNS = 40;
/** As many cells as are read at most, and a quarter of them. */
const ROWS = [750, 3000] as const;
const ROUNDS = 5;

const HEADINGS = ["Annonce", "Klik", "Visninger", "Forbrug", "Konverteringer"];

/** One row an ad, with columns that nobody has asked for. */
function sheetOf(rows: number): SheetCells {
  const values = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) =>
      row === 0 ? (HEADINGS[column] ?? `Kolonne ${column}`) : column === 0 ? `Annonce ${row}` : (row * column) % 97,
    ),
  );
  const formats = values.map((line) => line.map(() => "General"));
  return { name: "Annoncer", row: 0, column: 0, values, formulas: values, formats };
}

/** Milliseconds of the processor that it takes to propose cells for four KPIs in as many cells as are read at most. */
export function measureFinder(): readonly object[] {
  const kpis = ["CTR", "CPC", "CPA", "ADSPEND"].map((id) => known(id));
  return ROWS.map((rows) => {
    const cells = { sheets: [sheetOf(rows)], tables: [] };
    const times = Array.from({ length: ROUNDS }, () => {
      const begin = process.cpuUsage();
      const found = propose(cells, sought(kpis), CALENDAR);
      const { user, system } = process.cpuUsage(begin);
      if (found.length !== kpis.length) throw new Error(`Of ${kpis.length} KPIs ${found.length} were found.`);
      return (user + system) / 1000;
    });
    const [middle] = times.sort((one, other) => one - other).slice(Math.floor(ROUNDS / 2));
    return { cells: rows * COLUMNS, proposeMs: Math.round(middle ?? NaN), n: ROUNDS };
  });
}

import { parseAddress } from "../../../src/workbench/grid/address";
import { emptyWorkbook, type WorkbookFile } from "../../../src/workbench/grid/file";
import type { CellInput, CellValue, Grid, Place } from "../../../src/workbench/grid/grid";
import type { Author, GridEvents } from "../../../src/workbench/grid/gridEvents";
import { createHeadlessGrid } from "../../../src/workbench/grid/headless";

type Cells = WorkbookFile["sheets"][number]["cells"];

/** A calculated workbook, with addresses instead of areas. */
export async function openGrid(sheets: Readonly<Record<string, Cells>>, rest: Partial<WorkbookFile> = {}) {
  const grid: Grid = createHeadlessGrid({
    ...emptyWorkbook(),
    active: Object.keys(sheets)[0] ?? "",
    sheets: Object.entries(sheets).map(([name, cells]) => ({ name, cells })),
    ...rest,
  });
  const place = (address: string): Place => {
    const parsed = parseAddress(address, { rows: 1000, columns: 40 });
    const sheet = grid.sheet(parsed?.sheet ?? grid.sheets()[0]?.id ?? "");
    if (!parsed || !sheet) throw new Error(`no place ${address}`);
    return { sheetId: sheet.id, area: parsed.area };
  };
  const at = <Result>(address: string, read: (sheetId: string, area: Place["area"]) => Result): Result => {
    const { sheetId, area } = place(address);
    return read(sheetId, area);
  };
  const calm = async (): Promise<void> => {
    for (let quiet = 0; quiet < 2; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 4));
      if (!grid.idle()) quiet = -1;
    }
  };
  const record = <Kind extends keyof GridEvents>(kind: Kind): GridEvents[Kind][] => {
    const list: GridEvents[Kind][] = [];
    grid.on(kind, (event) => list.push(event));
    return list;
  };
  grid.calculate("Full");
  await calm();
  return {
    grid,
    place,
    at,
    calm,
    record,
    value: (address: string): CellValue => at(address, grid.values)[0]?.[0] ?? "",
    values: (address: string): CellValue[][] => at(address, grid.values),
    formula: (address: string): CellValue => at(address, grid.formulas)[0]?.[0] ?? "",
    enter: async (address: string, input: CellInput | readonly (readonly CellInput[])[], author: Author = "user") => {
      const { sheetId, area } = place(address);
      grid.asOneStep(author, () => grid.write(sheetId, area, Array.isArray(input) ? input : [[input as CellInput]]));
      await calm();
    },
    change: async (work: (grid: Grid) => void, author: Author = "user") => {
      grid.asOneStep(author, () => work(grid));
      await calm();
    },
    undo: async () => {
      grid.undo();
      await calm();
    },
    redo: async () => {
      grid.redo();
      await calm();
    },
  };
}

export type OpenGrid = Awaited<ReturnType<typeof openGrid>>;

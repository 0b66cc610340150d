import type { JSDOM } from "jsdom";
import { parseAddress } from "../../src/workbench/grid/address";
import type { AutoCorrect } from "../../src/workbench/grid/autoCorrect";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue, Place } from "../../src/workbench/grid/grid";
import type { FunctionsMetadata } from "../../src/workbench/invocations/contract";
import type { BlankCells } from "../../src/workbench/invocations/readArguments";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/node";
import { OFFICE_GLOBALS, openOfficeWindow } from "./officeWindow";
import { settle } from "./settle";
import { watchTimers } from "./timers";

export interface ExcelOptions {
  readonly file?: WorkbookFile;
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  readonly language?: string;
  /** As in Excel when nothing is said. */
  readonly autoCorrect?: Partial<AutoCorrect>;
  /** What functions are passed for blank cells; as documented when nothing is said. */
  readonly blanks?: BlankCells | undefined;
  /** The file of an add-in's page, to be run with its scripts instead of an empty page. */
  readonly page?: string;
}

/** Excel without Excel: the real Office.js client on the workbench, with its globals set for the code under test. */
export interface RunningExcel extends NodeWorkbench {
  readonly window: JSDOM["window"];
  /** The value of one cell, such as `Data!B4`. */
  value(address: string): CellValue;
  formula(address: string): CellValue;
  /** Enters something as the person at the grid does. */
  enter(address: string, content: string | number | boolean): void;
  select(address: string): void;
  place(address: string): Place;
  /** Waits until what has begun has been done; what waits for more to come, waits on. */
  caughtUp(): Promise<void>;
  stop(): Promise<void>;
}

export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const {
    file = emptyWorkbook(),
    functions = { functions: [] },
    namespace = "BSC",
    language = "da-DK",
    autoCorrect,
    blanks,
    page,
  } = options;
  const timers = watchTimers();
  let settling = 0;
  const workbench = createNodeWorkbench(file, { functions, namespace, language, autoCorrect, blanks });
  const window = await openOfficeWindow(workbench, 1, page);
  for (const name of OFFICE_GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  await (Reflect.get(window, "Office") as typeof Office).onReady();
  for (const name of OFFICE_GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));

  const place = (address: string): Place => {
    const parsed = parseAddress(address, { rows: 1_048_576, columns: 16_384 });
    const sheet = workbench.grid.sheet(parsed?.sheet ?? workbench.grid.activeSheetId());
    if (!parsed || !sheet) throw new Error(`${address} is no place in this workbook`);
    return { sheetId: sheet.id, area: parsed.area };
  };
  return {
    ...workbench,
    settled: async () => {
      settling += 1;
      try {
        await settle(workbench, timers);
      } finally {
        settling -= 1;
      }
    },
    caughtUp: timers.caughtUp,
    window,
    place,
    value: (address) => workbench.grid.values(place(address).sheetId, place(address).area)[0]?.[0] ?? "",
    formula: (address) => workbench.grid.formulas(place(address).sheetId, place(address).area)[0]?.[0] ?? "",
    enter: (address, content) => {
      const { sheetId, area } = place(address);
      workbench.grid.asOneStep("user", () => workbench.grid.write(sheetId, area, [[content]]));
    },
    select: (address) => workbench.grid.select(place(address)),
    stop: async () => {
      await timers.caughtUp();
      workbench.dispose();
      window.close();
      timers.stop();
      for (const name of OFFICE_GLOBALS) Reflect.deleteProperty(globalThis, name);
      // It would wait for ever, and keep the process open.
      if (settling > 0) throw new Error("somebody still waits for this workbook to settle");
    },
  };
}

import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { JSDOM, ResourceLoader, VirtualConsole } from "jsdom";
import { parseAddress } from "../../src/workbench/grid/address";
import { emptyWorkbook, type WorkbookFile } from "../../src/workbench/grid/file";
import type { CellValue, Place } from "../../src/workbench/grid/grid";
import type { FunctionsMetadata } from "../../src/workbench/invocations/contract";
import { createNodeWorkbench, type NodeWorkbench } from "../../src/workbench/node";

const OFFICE_JS = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const ORIGIN = "https://localhost";
const GLOBALS = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

/** Serves Microsoft's own client, unchanged, from the installed package, and the files of an add-in's page. */
class OfficeJsLoader extends ResourceLoader {
  constructor(private readonly folder: string | undefined) {
    super();
  }

  override fetch(url: string): ReturnType<ResourceLoader["fetch"]> {
    const { pathname } = new URL(url);
    const isOfficeJs = pathname.startsWith("/office-js/");
    if (!isOfficeJs && this.folder === undefined) return null;
    const file = isOfficeJs
      ? path.join(OFFICE_JS, pathname.replace(/^\/office-js\//, ""))
      : path.join(this.folder ?? "", pathname);
    return existsSync(file) ? (Promise.resolve(readFileSync(file)) as ReturnType<ResourceLoader["fetch"]>) : null;
  }
}

export interface ExcelOptions {
  readonly file?: WorkbookFile;
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  readonly language?: string;
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
  stop(): Promise<void>;
}

export async function startExcel(options: ExcelOptions = {}): Promise<RunningExcel> {
  const {
    file = emptyWorkbook(),
    functions = { functions: [] },
    namespace = "BSC",
    language = "da-DK",
    page,
  } = options;
  const workbench = createNodeWorkbench(file, { functions, namespace, language });
  const connection = workbench.connectFrame({
    hostUrl: `${ORIGIN}/workbench/`,
    addinUrl: `${ORIGIN}/taskpane.html`,
    post: (message) => {
      const event = new window.MessageEvent("message", { data: message, origin: ORIGIN, source: window as never });
      setTimeout(() => window.dispatchEvent(event), 0);
    },
  });
  const window = openWindow(connection.url, page, (message) => void connection.receive(message));
  await new Promise((resolve) => window.addEventListener("load", resolve));
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));
  await (Reflect.get(window, "Office") as typeof Office).onReady();
  for (const name of GLOBALS) Reflect.set(globalThis, name, Reflect.get(window, name));

  const place = (address: string): Place => {
    const parsed = parseAddress(address, { rows: 1_048_576, columns: 16_384 });
    const sheet = workbench.grid.sheet(parsed?.sheet ?? workbench.grid.activeSheetId());
    if (!parsed || !sheet) throw new Error(`${address} is no place in this workbook`);
    return { sheetId: sheet.id, area: parsed.area };
  };
  return {
    ...workbench,
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
      await workbench.settled();
      workbench.dispose();
      window.close();
      for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
    },
  };
}

const EMPTY_PAGE = '<!doctype html><html><head><script src="/office-js/office.js"></script></head><body></body></html>';

function openWindow(url: string, page: string | undefined, receive: (message: unknown) => void): JSDOM["window"] {
  return new JSDOM(page === undefined ? EMPTY_PAGE : readFileSync(page, "utf8"), {
    url,
    runScripts: "dangerously",
    resources: new OfficeJsLoader(page === undefined ? undefined : path.dirname(page)),
    virtualConsole: new VirtualConsole(),
    beforeParse: (window) => {
      // jsdom lacks this standard property; the value is what a browser would say.
      Object.defineProperty(window.document, "domain", { get: () => window.location.hostname });
      // The window is its own parent here, so what the client sends to its parent arrives at itself.
      window.postMessage = receive;
    },
  }).window;
}

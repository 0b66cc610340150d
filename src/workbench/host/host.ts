import type { Chart } from "../grid/charts/chart";
import type { CellStyle } from "../grid/cellStyles/cellStyle";
import type { WorkbookFile } from "../grid/file";
import type { Grid, Place } from "../grid/grid";
import type { WantedSize } from "../drawing/pictureFrame";
import type { InvocationResult } from "../invocations/contract";
import type { Client, HostEvent, RichMessage } from "./client";
import { createInTurn, type InTurn } from "./inTurn";
import { createReferences } from "./references";
import { createProtection, type Protected, type Protection } from "./protection";

/** What add-ins keep in the document beside the cells. */
export interface DocumentExtras {
  readonly settings: Map<string, unknown>;
  readonly sheetProperties: Map<string, Map<string, string>>;
  readonly protection: Protected;
  readonly customProperties: Map<string, unknown>;
  /** Title, author and the like, by the name of the member. */
  readonly documentProperties: Map<string, string>;
  /** By id. */
  readonly customXmlParts: Map<string, string>;
  /** By name: styles that somebody has added or changed, and `null` for those of Excel's own that are gone. */
  readonly styles: Map<string, CellStyle | null>;
}

export const emptyExtras = (): DocumentExtras => ({
  settings: new Map(),
  sheetProperties: new Map(),
  protection: new Map(),
  customProperties: new Map(),
  documentProperties: new Map(),
  customXmlParts: new Map(),
  styles: new Map(),
});

/** Where the custom function runtime of the add-in reports to. */
export interface FunctionsPort {
  ready(): void;
  receive(results: readonly InvocationResult[]): void;
  askAgain(): void;
}

/** What an add-in may ask of the window around it. */
export interface HostWindow {
  readonly workbookName: string;
  readonly language: string;
  setPaneVisible(visible: boolean): void;
  setButton(id: string, enabled: boolean): void;
  /** The workbook as it is now, as an .xlsx file. */
  writeFile(): Promise<Uint8Array>;
  /** What is in an .xlsx file; rejects what is none. */
  readFile(bytes: Uint8Array): Promise<WorkbookFile>;
  /** A chart as it is now, as a PNG in base64. Only a page can draw. */
  readonly paintChart?: (sheetId: string, chart: Chart, wanted: WantedSize) => Promise<string>;
  /** A shape, or a group, likewise or as a JPEG; undefined when nothing of it can be drawn. */
  readonly paintShape?: (sheetId: string, id: string, type: "png" | "jpeg") => Promise<string | undefined>;
  /** Cells of a sheet as they are shown, as a PNG in base64. */
  readonly paintCells?: (place: Place) => Promise<string>;
}

/** The user who types at the grid. */
export const AT_THE_GRID = 1;

/** Who is behind an add-in. */
export interface Person {
  readonly number: number;
  /** The grid as this user sees it. */
  readonly grid: Grid;
  /** Whether this user's Excel tells formulas of names in the user's language. */
  tellsNamesLocally(): boolean;
  deliver(events: readonly HostEvent[], send: Client["send"]): void;
}

export interface ActiveChart {
  readonly sheetId: string;
  readonly id: string;
}

export interface Host {
  readonly grid: Grid;
  readonly extras: DocumentExtras;
  readonly window: HostWindow;
  readonly clients: Set<Client>;
  readonly protection: Protection;
  functions: FunctionsPort | undefined;
  /** Told when an add-in has changed a setting of the document. */
  readonly settingsListeners: Set<() => void>;
  /** When the workbook was begun or opened, as an ISO date. */
  readonly openedAt: string;
  /** Batches stop while the grid calculates: nobody else's comes in between. */
  readonly inTurn: InTurn;
  /** The client whose batch is being executed: its own changes are told to it as such. */
  writing: Client | undefined;
  /** The chart that an add-in has made active last, if it is active still. */
  activeChart: ActiveChart | undefined;
  /** Another one, or none, is active now. */
  activateChart(chart: ActiveChart | undefined): void;
  readonly chartListeners: Set<(before: ActiveChart | undefined, after: ActiveChart | undefined) => void>;
  connect(send: (messages: readonly RichMessage[]) => void, person: Person): Client;
}

export function createHost(grid: Grid, extras: DocumentExtras, window: HostWindow): Host {
  const host: Host = {
    grid,
    extras,
    window,
    clients: new Set(),
    protection: createProtection(extras.protection),
    functions: undefined,
    settingsListeners: new Set(),
    openedAt: new Date().toISOString(),
    inTurn: createInTurn(),
    writing: undefined,
    activeChart: undefined,
    activateChart: (chart) => {
      const before = host.activeChart;
      if (before?.id === chart?.id) return;
      host.activeChart = chart;
      host.chartListeners.forEach((tell) => tell(before, chart));
    },
    chartListeners: new Set(),
    connect: (send, person) => {
      const client: Client = {
        host,
        user: person.number,
        grid: person.grid,
        tellsNamesLocally: person.tellsNamesLocally,
        references: createReferences(),
        eventsEnabled: true,
        isPaneVisible: true,
        send,
        tell: (events) => person.deliver(events, send),
      };
      host.clients.add(client);
      return client;
    },
  };
  return host;
}

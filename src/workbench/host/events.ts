import { intersection, printArea } from "../grid/address";
import type { Author, CellValue, GridEvents } from "../grid/grid";
import type { Client, RichMessage } from "./client";
import { plain } from "./classes/range";
import type { Host } from "./host";

/** Message category of events, and Excel's event numbers. */
const EVENT = 65536;
const TYPE = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  sheetAdded: 13,
  selectionChanged: 14,
  sheetDeleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;

/** Handlers of a collection listen to this target instead of a sheet's or table's id. */
const WORKBOOK = "Workbook";

/**
 * Tells the add-ins what happens in the grid. Everything is sent, and Microsoft's client passes on what somebody
 * listens to. Messages of one turn travel together.
 *
 * @returns whether messages wait to be sent
 */
export function forwardEvents(host: Host): () => boolean {
  const { grid } = host;
  let queue: {
    readonly messages: readonly RichMessage[];
    readonly writer: typeof host.writing;
    /** Who has events switched on when it happens; later is too late. */
    readonly listeners: readonly Client[];
  }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const flush = (): void => {
    timer = undefined;
    const waiting = queue;
    queue = [];
    for (const client of host.clients) {
      const messages = waiting
        .filter(({ listeners }) => listeners.includes(client))
        .flatMap(({ messages: each, writer }) =>
          writer === undefined || writer === client ? each : each.map(asRemote),
        );
      if (messages.length > 0) client.send(messages);
    }
  };
  const emit = (type: number, targets: readonly string[], payload: object, author?: Author): void => {
    const isRemote = author === "remote";
    const body = JSON.stringify({
      ...payload,
      ...(author === undefined ? {} : { source: isRemote ? "Remote" : "Local" }),
    });
    queue.push({
      messages: targets.map((target) => [EVENT, type, target, body, "", isRemote] as const),
      writer: author === "addin" ? host.writing : undefined,
      listeners: [...host.clients].filter(({ eventsEnabled }) => eventsEnabled),
    });
    timer ??= setTimeout(flush, 0);
  };

  grid.on("changed", (event) => {
    const { sheetId, area, author } = event;
    const payload = { worksheetId: sheetId, address: printArea(area), changeType: event.change, ...triggerOf(author) };
    emit(TYPE.changed, [sheetId, WORKBOOK], { ...payload, ...detailsOf(event) }, author);
    for (const table of grid.tables()) {
      const touches =
        table.sheetId === sheetId &&
        area.row < table.area.row + table.area.rows &&
        table.area.row < area.row + area.rows &&
        area.column < table.area.column + table.area.columns &&
        table.area.column < area.column + area.columns;
      if (touches)
        emit(
          TYPE.tableChanged,
          [table.id, sheetId, WORKBOOK],
          { ...payload, tableId: table.id, ...detailsOf(event) },
          author,
        );
    }
  });
  grid.on("calculated", ({ sheetId, area }) =>
    emit(TYPE.calculated, [sheetId, WORKBOOK], { worksheetId: sheetId, address: printArea(area) }),
  );
  grid.on("formatChanged", ({ sheetId, area, author }) =>
    emit(TYPE.formatChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, address: printArea(area) }, author),
  );
  /** Tables that held part of the selection: they are told when it leaves them. */
  let selected = new Set<string>();
  grid.on("selected", ({ sheetId, area }) => {
    emit(TYPE.selectionChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, address: printArea(area) });
    const left = selected;
    selected = new Set();
    for (const table of grid.tables()) {
      const inside = table.sheetId === sheetId ? intersection(table.area, area) : undefined;
      if (inside) selected.add(table.id);
      if (inside || left.has(table.id)) {
        const address = inside ? printArea(inside) : "";
        emit(TYPE.tableSelectionChanged, [table.id], { worksheetId: table.sheetId, tableId: table.id, address });
      }
    }
  });
  grid.on("sheetActivated", ({ sheetId, previousId }) => {
    if (previousId !== undefined) emit(TYPE.deactivated, [previousId, WORKBOOK], { worksheetId: previousId });
    emit(TYPE.activated, [sheetId, WORKBOOK], { worksheetId: sheetId });
  });
  grid.on("sheetAdded", ({ sheetId, author }) => emit(TYPE.sheetAdded, [WORKBOOK], { worksheetId: sheetId }, author));
  grid.on("sheetDeleted", ({ sheetId, author }) =>
    emit(TYPE.sheetDeleted, [WORKBOOK], { worksheetId: sheetId }, author),
  );
  grid.on("sheetRenamed", ({ sheetId, before, after, author }) =>
    emit(TYPE.nameChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, nameBefore: before, nameAfter: after }, author),
  );
  grid.on("sheetVisibilityChanged", ({ sheetId, before, after, author }) =>
    emit(
      TYPE.visibilityChanged,
      [sheetId, WORKBOOK],
      { worksheetId: sheetId, visibilityBefore: before, visibilityAfter: after },
      author,
    ),
  );
  grid.on("tableAdded", ({ tableId, sheetId, author }) =>
    emit(TYPE.tableAdded, [sheetId, WORKBOOK], { tableId, worksheetId: sheetId }, author),
  );
  grid.on("tableDeleted", ({ tableId, sheetId, name, author }) =>
    emit(TYPE.tableDeleted, [sheetId, WORKBOOK], { tableId, worksheetId: sheetId, tableName: name }, author),
  );
  return () => timer !== undefined;
}

const triggerOf = (author: Author): object => ({ triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown" });

/** One client's change is another's remote edit. */
const asRemote = ([category, type, target, body, id]: RichMessage): RichMessage => {
  const payload = JSON.parse(body) as object;
  const remote = { ...payload, source: "Remote", ...("triggerSource" in payload ? { triggerSource: "Unknown" } : {}) };
  return [category, type, target, JSON.stringify(remote), id, true];
};

/** What a single cell held before and holds now. */
function detailsOf({ before, after }: GridEvents["changed"]): object {
  if (before === undefined || after === undefined) return {};
  return {
    valueBefore: plain(before),
    valueAfter: plain(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function typeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}

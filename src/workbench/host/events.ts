import { intersection, printArea } from "../grid/address";
import type { CellValue, Grid } from "../grid/grid";
import type { Author, GridEvents } from "../grid/gridEvents";
import type { Client, HostEvent, RichMessage } from "./client";
import { commentChanges } from "./commentChanges";
import { printCells } from "./classes/printCells";
import { plain } from "./classes/rangeContent";
import { POINTS_PER_PIXEL } from "./classes/standardSizes";
import { EVENT_TYPES } from "./eventTypes";
import { AT_THE_GRID, type ActiveChart, type Host } from "./host";
import { STRUCTURE } from "./protection";

/** Message category of events. */
const EVENT = 65536;

/** Handlers of a collection listen to this target instead of a sheet's or table's id. */
const WORKBOOK = "Workbook";

/** Who caused an event: a user, perhaps with one of their add-ins. */
interface Cause {
  readonly user: number | undefined;
  readonly client: Client | undefined;
}

const NOBODY: Cause = { user: undefined, client: undefined };
/** Somebody who works on the same workbook, without any frame here. */
const ELSEWHERE: Cause = { user: 0, client: undefined };

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
    readonly cause: Cause;
    /** Who has events switched on when it happens; later is too late. */
    readonly listeners: readonly Client[];
  }[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Who has changed something since the last calculation: their own Excel calculates first. */
  let changers = new Set<number | undefined>();

  const flush = (): void => {
    timer = undefined;
    const waiting = queue;
    queue = [];
    for (const client of host.clients) {
      const events = waiting
        .filter(({ listeners }) => listeners.includes(client))
        .map(({ messages, cause }) => asSeenBy(client, messages, cause));
      if (events.length > 0) client.tell(events);
    }
  };
  const causeOf = (author: Author | undefined): Cause => {
    if (author === "remote") return ELSEWHERE;
    if (author === "user") return { user: AT_THE_GRID, client: undefined };
    if (author === "addin" && host.writing) return { user: host.writing.user, client: host.writing };
    return NOBODY;
  };
  const emit = (
    type: number,
    targets: readonly string[],
    payload: object,
    author?: Author,
    cause: Cause = causeOf(author),
  ): void => {
    const body = JSON.stringify({ ...payload, ...(author === undefined ? {} : { source: "Local" }) });
    queue.push({
      messages: targets.map((target) => [EVENT, type, target, body, "", false] as const),
      cause,
      listeners: [...host.clients].filter(({ eventsEnabled }) => eventsEnabled),
    });
    timer ??= setTimeout(flush, 0);
  };

  grid.on("changed", (event) => {
    const { sheetId, area, author } = event;
    changers.add(causeOf(author).user);
    const payload = {
      worksheetId: sheetId,
      address: printCells(grid, sheetId, event.change === "RangeEdited" ? area : { ...area, isOpen: true }),
      changeType: event.change,
      ...triggerOf(author),
    };
    emit(EVENT_TYPES.changed, [sheetId, WORKBOOK], { ...payload, ...detailsOf(event) }, author);
    for (const table of grid.tables()) {
      const touches =
        table.sheetId === sheetId &&
        area.row < table.area.row + table.area.rows &&
        table.area.row < area.row + area.rows &&
        area.column < table.area.column + table.area.columns &&
        table.area.column < area.column + area.columns;
      if (touches)
        emit(
          EVENT_TYPES.tableChanged,
          [table.id, sheetId, WORKBOOK],
          { ...payload, tableId: table.id, ...detailsOf(event) },
          author,
        );
    }
  });
  grid.on("calculated", ({ sheetId, area }) => {
    const [user] = changers.size === 1 ? changers : [];
    const payload = { worksheetId: sheetId, address: printArea(area) };
    emit(EVENT_TYPES.calculated, [sheetId, WORKBOOK], payload, undefined, { user, client: undefined });
  });
  grid.on("calculationEnded", () => {
    changers = new Set();
  });
  grid.on("formatChanged", ({ sheetId, area, author }) =>
    emit(EVENT_TYPES.formatChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, address: printArea(area) }, author),
  );
  grid.on("sorted", ({ sheetId, area, axis, author }) =>
    emit(
      axis === "rows" ? EVENT_TYPES.rowSorted : EVENT_TYPES.columnSorted,
      [sheetId, WORKBOOK],
      { worksheetId: sheetId, address: printArea(area) },
      author,
    ),
  );
  grid.on("rowsHidden", ({ sheetId, area, isHidden, author }) =>
    emit(
      EVENT_TYPES.rowHiddenChanged,
      [sheetId, WORKBOOK],
      {
        worksheetId: sheetId,
        address: printCells(grid, sheetId, {
          ...area,
          column: 0,
          columns: grid.sheetSize(sheetId).columns,
          isOpen: true,
        }),
        changeType: isHidden ? "Hidden" : "Unhidden",
      },
      author,
    ),
  );
  const comments = new Map(grid.sheets().map(({ id }) => [id, grid.parts(id).comments]));
  grid.on("partsChanged", ({ sheetId }) => {
    const after = grid.sheet(sheetId) ? grid.parts(sheetId).comments : [];
    const before = comments.get(sheetId) ?? [];
    comments.set(sheetId, after);
    for (const { kind, commentId, replyIds, changeType } of before === after ? [] : commentChanges(before, after)) {
      const payload = { worksheetId: sheetId, commentDetails: [{ commentId, replyIds }] };
      const [type, more] = {
        added: [EVENT_TYPES.commentAdded, {}] as const,
        deleted: [EVENT_TYPES.commentDeleted, {}] as const,
        changed: [EVENT_TYPES.commentChanged, { changeType }] as const,
      }[kind];
      emit(type, [sheetId, WORKBOOK], { ...payload, ...more }, host.writing ? "addin" : "user");
    }
  });
  const charts = new Map(grid.sheets().map(({ id }) => [id, idsOfCharts(grid, id)]));
  const chartEvent = (type: number, { sheetId, id }: ActiveChart, author?: Author): void =>
    emit(
      type,
      type === EVENT_TYPES.chartAdded || type === EVENT_TYPES.chartDeleted ? [sheetId] : [id, sheetId],
      { worksheetId: sheetId, chartId: id },
      author,
    );
  host.chartListeners.add((before, after) => {
    if (before) chartEvent(EVENT_TYPES.chartDeactivated, before);
    if (after) chartEvent(EVENT_TYPES.chartActivated, after);
  });
  grid.on("partsChanged", ({ sheetId }) => {
    const before = charts.get(sheetId) ?? [];
    const after = idsOfCharts(grid, sheetId);
    charts.set(sheetId, after);
    const author = host.writing ? "addin" : "user";
    for (const id of before) if (!after.includes(id)) chartEvent(EVENT_TYPES.chartDeleted, { sheetId, id }, author);
    for (const id of after) if (!before.includes(id)) chartEvent(EVENT_TYPES.chartAdded, { sheetId, id }, author);
    if (host.activeChart && !after.includes(host.activeChart.id) && before.includes(host.activeChart.id))
      host.activateChart(undefined);
  });
  /** Tables that held part of the selection: they are told when it leaves them. */
  let selected = new Set<string>();
  grid.on("selected", ({ sheetId, area }) => {
    host.activateChart(undefined);
    emit(EVENT_TYPES.selectionChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, address: printArea(area) });
    const left = selected;
    selected = new Set();
    for (const table of grid.tables()) {
      const inside = table.sheetId === sheetId ? intersection(table.area, area) : undefined;
      if (inside) selected.add(table.id);
      if (inside || left.has(table.id)) {
        const address = inside ? printArea(inside) : "";
        emit(EVENT_TYPES.tableSelectionChanged, [table.id], { worksheetId: table.sheetId, tableId: table.id, address });
      }
    }
  });
  grid.on("clicked", ({ sheetId, row, column, left, top }) =>
    emit(EVENT_TYPES.singleClicked, [sheetId, WORKBOOK], {
      worksheetId: sheetId,
      address: printArea({ row, column, rows: 1, columns: 1 }),
      offsetX: left * POINTS_PER_PIXEL,
      offsetY: top * POINTS_PER_PIXEL,
    }),
  );
  grid.on("sheetActivated", ({ sheetId, previousId }) => {
    host.activateChart(undefined);
    if (previousId !== undefined) emit(EVENT_TYPES.deactivated, [previousId, WORKBOOK], { worksheetId: previousId });
    emit(EVENT_TYPES.activated, [sheetId, WORKBOOK], { worksheetId: sheetId });
  });
  grid.on("sheetAdded", ({ sheetId, author }) =>
    emit(EVENT_TYPES.sheetAdded, [WORKBOOK], { worksheetId: sheetId }, author),
  );
  grid.on("sheetDeleted", ({ sheetId, author }) =>
    emit(EVENT_TYPES.sheetDeleted, [WORKBOOK], { worksheetId: sheetId }, author),
  );
  grid.on("sheetRenamed", ({ sheetId, before, after, author }) =>
    emit(
      EVENT_TYPES.nameChanged,
      [sheetId, WORKBOOK],
      { worksheetId: sheetId, nameBefore: before, nameAfter: after },
      author,
    ),
  );
  grid.on("sheetVisibilityChanged", ({ sheetId, before, after, author }) =>
    emit(
      EVENT_TYPES.visibilityChanged,
      [sheetId, WORKBOOK],
      { worksheetId: sheetId, visibilityBefore: before, visibilityAfter: after },
      author,
    ),
  );
  grid.on("sheetMoved", ({ sheetId, before, after, author }) =>
    emit(EVENT_TYPES.moved, [WORKBOOK], { worksheetId: sheetId, positionBefore: before, positionAfter: after }, author),
  );
  grid.on("formulasChanged", ({ sheetId, cells, author }) => {
    const formulaDetails = cells.map(({ row, column, before }) => ({
      cellAddress: printArea({ row, column, rows: 1, columns: 1 }),
      previousFormula: before,
    }));
    emit(EVENT_TYPES.formulaChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, formulaDetails }, author);
  });
  host.protection.onChanged((sheetId, isProtected) => {
    if (sheetId === STRUCTURE) return;
    emit(EVENT_TYPES.protectionChanged, [sheetId, WORKBOOK], { worksheetId: sheetId, isProtected }, "addin");
  });
  grid.on("tableAdded", ({ tableId, sheetId, author }) =>
    emit(EVENT_TYPES.tableAdded, [sheetId, WORKBOOK], { tableId, worksheetId: sheetId }, author),
  );
  grid.on("tableDeleted", ({ tableId, sheetId, name, author }) =>
    emit(EVENT_TYPES.tableDeleted, [sheetId, WORKBOOK], { tableId, worksheetId: sheetId, tableName: name }, author),
  );
  return () => timer !== undefined;
}

const idsOfCharts = (grid: Grid, sheetId: string): readonly string[] =>
  grid.sheet(sheetId) ? grid.parts(sheetId).charts.map(({ id }) => id) : [];

const triggerOf = (author: Author): object => ({ triggerSource: author === "addin" ? "ThisLocalAddin" : "Unknown" });

/** One user's change is another's remote edit. */
function asSeenBy(client: Client, messages: readonly RichMessage[], { user, client: writer }: Cause): HostEvent {
  const isOwn = user === undefined || user === client.user;
  if (isOwn && (writer === undefined || writer === client)) return { messages, isRemote: false };
  return { messages: messages.map((message) => bySomebodyElse(message, !isOwn)), isRemote: !isOwn };
}

/** Results of calculation have no source, wherever the change came from. */
function bySomebodyElse([category, type, target, body, id]: RichMessage, isRemote: boolean): RichMessage {
  const payload = JSON.parse(body) as object;
  if (!("source" in payload)) return [category, type, target, body, id, false];
  const seen = {
    ...payload,
    ...(isRemote ? { source: "Remote" } : {}),
    ...("triggerSource" in payload ? { triggerSource: "Unknown" } : {}),
  };
  return [category, type, target, JSON.stringify(seen), id, isRemote];
}

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

import type { Area, Place } from "../../../grid/grid";
import type { Client } from "../../client";
import type { HostObject } from "../../hostClass";
import { invalidArgument, notImplemented } from "../../hostError";
import { range } from "../range";
import { checkSize, live } from "../rangeContent";
import { rangeFormat } from "../rangeFormat";
import { recordingGrid } from "./recordingGrid";

type Said = Readonly<Record<string, unknown>>;

/** A part of a range whose properties are told and set together. */
export type Part = "cells" | "rows" | "columns";

/** What is asked of each cell, as rows of cells. */
export function cellProperties(place: Place, options: unknown, client: Client): Said[][] {
  const { sheetId, area } = live(client.grid, place);
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) =>
      read(range({ sheetId, area: cellOf(area, row, column) }), asked(options), client),
    ),
  );
}

/** What is asked of each row or column of a range. */
export const lineProperties = (place: Place, part: "rows" | "columns", options: unknown, client: Client): Said[] =>
  lines(live(client.grid, place), part).map((line) => read(range(line), asked(options), client));

/** Sets for each cell what is said of it; `null` leaves one as it is. */
export function setCellProperties(place: Place, given: unknown, client: Client): void {
  const { sheetId, area } = live(client.grid, place);
  if (!Array.isArray(given)) throw invalidArgument();
  const rows = given as readonly unknown[];
  for (const row of rows) checkSize({ rows: rows.length, columns: Array.isArray(row) ? row.length : 0 }, area);
  if (rows.length === 0) throw invalidArgument();
  recorded(client, (recording) =>
    rows.forEach((row, r) =>
      (row as readonly unknown[]).forEach((said, c) =>
        write(range({ sheetId, area: cellOf(area, r, c) }), said, recording),
      ),
    ),
  );
}

/** Sets for each row or column of a range what is said of it. */
export function setLineProperties(place: Place, part: "rows" | "columns", given: unknown, client: Client): void {
  const own = lines(live(client.grid, place), part);
  if (!Array.isArray(given) || given.length !== own.length) throw invalidArgument();
  recorded(client, (recording) => own.forEach((line, index) => write(range(line), given[index], recording)));
}

function recorded(client: Client, work: (recording: Client) => void): void {
  const recording = recordingGrid(client.grid);
  work({ ...client, grid: recording.grid });
  recording.flush();
}

const cellOf = (area: Area, row: number, column: number): Area => ({
  row: area.row + row,
  column: area.column + column,
  rows: 1,
  columns: 1,
});

const lines = ({ sheetId, area }: Place, part: "rows" | "columns"): readonly Place[] =>
  Array.from({ length: area[part] }, (_, index) => ({
    sheetId,
    area:
      part === "rows"
        ? { ...area, row: area.row + index, rows: 1 }
        : { ...area, column: area.column + index, columns: 1 },
  }));

function asked(options: unknown): Said {
  if (typeof options !== "object" || options === null) throw invalidArgument();
  return options as Said;
}

/** As the words of these methods differ from those of the classes. */
const EDGES: Readonly<Record<string, string>> = {
  top: "EdgeTop",
  bottom: "EdgeBottom",
  left: "EdgeLeft",
  right: "EdgeRight",
  horizontal: "InsideHorizontal",
  vertical: "InsideVertical",
  diagonalDown: "DiagonalDown",
  diagonalUp: "DiagonalUp",
};

function read(object: HostObject, options: Said, client: Client): Said {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (wanted === false || wanted == null) continue;
    const below = objectUnder(object, name, client);
    if (below) answer[name] = read(below, wanted === true ? allOf(below) : (wanted as Said), client);
    else answer[name] = property(object, name).get(object.state as never, client);
  }
  return answer;
}

/** The members of an object of which nothing is said in particular. */
const allOf = ({ hostClass }: HostObject): Said =>
  hostClass.name === "RangeBorderCollection"
    ? Object.fromEntries(Object.keys(EDGES).map((edge) => [edge, true]))
    : Object.fromEntries(
        Object.keys(hostClass.properties ?? {})
          .filter((name) => name !== "SideIndex")
          .map((name) => [name.charAt(0).toLowerCase() + name.slice(1), true]),
      );

function write(object: HostObject, said: unknown, client: Client): void {
  if (said == null) return;
  if (typeof said !== "object") throw invalidArgument();
  // A column that is hidden takes no width.
  const members = Object.entries(said as Said).sort(
    ([one], [other]) => Number(isHiding(one)) - Number(isHiding(other)),
  );
  for (const [name, value] of members) {
    if (value == null) continue;
    const below = objectUnder(object, name, client);
    if (below) {
      write(below, value, client);
      continue;
    }
    const { set } = property(object, name);
    if (!set) throw notImplemented(`${object.hostClass.name}.${name} (to be set)`);
    set(object.state as never, value as never, client);
  }
}

const isHiding = (name: string): boolean => name.endsWith("Hidden");

function objectUnder({ hostClass, state }: HostObject, name: string, client: Client): HostObject | undefined {
  if (hostClass.name === "Range" && name === "format") return rangeFormat(state as Place);
  if (hostClass.name === "RangeBorderCollection")
    return hostClass.item?.(state as never, EDGES[name] ?? name, client) ?? undefined;
  const entry = Object.entries(hostClass.navigations ?? {}).find(
    ([known]) => known.toLowerCase() === name.toLowerCase(),
  );
  return entry?.[1](state as never, client) ?? undefined;
}

function property({ hostClass }: HostObject, name: string): NonNullable<HostObject["hostClass"]["properties"]>[string] {
  const entry = Object.entries(hostClass.properties ?? {}).find(
    ([known]) => known.toLowerCase() === name.toLowerCase(),
  );
  if (!entry) throw notImplemented(`${hostClass.name}.${name}`);
  return entry[1];
}

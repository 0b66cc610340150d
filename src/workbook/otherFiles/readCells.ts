import type { CellValue } from "../cells";
import { readXml } from "./readXml";

/** A rectangle of cells, counted from 0, both ends with it. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface CellsRead {
  readonly values: readonly (readonly CellValue[])[];
  /** Formulas whose result is not in the file. */
  readonly uncalculated: number;
}

const REFERENCE = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** @example areaOf("$A$1:B3") // { top: 0, left: 0, bottom: 2, right: 1 } */
export function areaOf(reference: string): Area | undefined {
  const [from, to = from] = reference.split(":").map(cellOf);
  return from && to ? { top: from.row, left: from.column, bottom: to.row, right: to.column } : undefined;
}

function cellOf(reference: string): { readonly row: number; readonly column: number } | undefined {
  const [, letters, digits] = REFERENCE.exec(reference) ?? [];
  if (letters === undefined || digits === undefined) return undefined;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** The texts that cells share, in their order; without what is written above Japanese words. */
export function readSharedTexts(text: string | undefined): readonly string[] {
  const texts: string[] = [];
  let own = "";
  let above = 0;
  if (text === undefined) return texts;
  readXml(text, {
    opened: (name) => {
      if (name === "si") own = "";
      if (name === "rPh") above += 1;
    },
    closed: (name, inside) => {
      if (name === "rPh") above -= 1;
      if (name === "t" && above === 0) own += inside;
      if (name === "si") texts.push(unescaped(own));
    },
  });
  return texts;
}

/** What XML cannot hold stands in a file as `_x0001_`. */
const unescaped = (text: string): string =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** The cells of some areas of a sheet; blank ones are empty texts. All others are passed over. */
export function readCells(sheet: string, areas: readonly Area[], shared: readonly string[]): readonly CellsRead[] {
  const read = areas.map((area) => ({ area, values: [] as CellValue[][], uncalculated: 0 }));
  let [row, column] = [-1, -1];
  let cell = { type: "n", value: undefined as string | undefined, inline: "", hasFormula: false };
  readXml(sheet, {
    opened: (name, attributes) => {
      if (name === "row") {
        row = attributes["r"] === undefined ? row + 1 : Number(attributes["r"]) - 1;
        column = -1;
      } else if (name === "c") {
        // Cells without an address stand beside the one before.
        const at = cellOf(attributes["r"] ?? "");
        row = at?.row ?? row;
        column = at?.column ?? column + 1;
        cell = { type: attributes["t"] ?? "n", value: undefined, inline: "", hasFormula: false };
      }
    },
    closed: (name, text) => {
      if (name === "v") cell.value = text;
      else if (name === "f") cell.hasFormula = true;
      else if (name === "t") cell.inline += text;
      else if (name === "c") keep();
    },
  });
  return read.map(({ area, values, uncalculated }) => ({ values: filled(area, values), uncalculated }));

  function keep(): void {
    for (const each of read) {
      const { top, left, bottom, right } = each.area;
      if (row < top || row > bottom || column < left || column > right) continue;
      if (cell.hasFormula && cell.value === undefined) each.uncalculated += 1;
      (each.values[row - top] ??= [])[column - left] = valueOf(cell, shared);
    }
  }
}

function valueOf(
  { type, value, inline }: { readonly type: string; readonly value: string | undefined; readonly inline: string },
  shared: readonly string[],
): CellValue {
  if (type === "inlineStr") return unescaped(inline);
  if (value === undefined) return "";
  if (type === "s") return shared[Number(value)] ?? "";
  if (type === "str") return unescaped(value);
  if (type === "b") return value === "1";
  if (type === "e") return value;
  const number = Number(value);
  return value.trim() === "" || Number.isNaN(number) ? "" : number;
}

/** Whole rows up to the last one that holds anything, so that a table that says it has a million of them costs nothing. */
function filled({ left, right }: Area, values: readonly (readonly CellValue[] | undefined)[]): CellValue[][] {
  return Array.from({ length: values.length }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => values[row]?.[column] ?? ""),
  );
}

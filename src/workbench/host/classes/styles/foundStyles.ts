import { BUILT_IN_STYLES } from "../../../grid/cellStyles/builtInStyles";
import { NORMAL, STYLE_PARTS, type CellStyle } from "../../../grid/cellStyles/cellStyle";
import { PLAIN_FORMAT } from "../../../grid/cellStyles/plainFormat";
import type { CellFormat } from "../../../grid/cellFormat";
import type { Grid, Place } from "../../../grid/grid";
import { commonFormat } from "../../commonFormat";
import type { Host } from "../../host";
import { invalidArgument } from "../../hostError";

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** All styles of the workbook, Excel's own first; those that somebody has changed or added are the document's. */
export function stylesOf({ extras }: Host): readonly CellStyle[] {
  const own = extras.styles;
  return [
    ...BUILT_IN_STYLES.filter(({ name }) => own.get(name) !== null).map((style) => own.get(style.name) ?? style),
    ...[...own.values()].filter((style) => style !== null && !isBuiltIn(style.name)),
  ].filter((style) => style !== null);
}

export const isBuiltIn = (style: string): boolean => BUILT_IN_STYLES.some(({ name }) => name === style);

/** By its name, or by Office.js' word for one of Excel's own. */
export function styleNamed(host: Host, wanted: string): CellStyle | undefined {
  const { name = wanted } = BUILT_IN_STYLES.find(({ word }) => isSame(word, wanted)) ?? {};
  return stylesOf(host).find((style) => isSame(style.name, name));
}

/** What `Range.style` says of a style. */
export const wordOf = (name: string): string =>
  BUILT_IN_STYLES.find((style) => style.name === (name || NORMAL))?.word ?? name;

/** The whole format that a style gives: what it says nothing of is as in a plain cell. */
export const formatOf = ({ format }: CellStyle): CellFormat => ({ ...PLAIN_FORMAT, ...format });

/** Gives cells a style: the parts that it says, and nothing of the rest. */
export function applyStyle(grid: Grid, place: Place, style: CellStyle): void {
  const { sheetId, area } = place;
  if (style.name === NORMAL && Object.keys(style.format).length === 0) {
    grid.clear(sheetId, area, "Formats");
    return;
  }
  const whole = formatOf(style);
  const members = style.parts.flatMap((part): readonly (keyof CellFormat)[] => STYLE_PARTS[part]);
  const changed = members.filter((member) => commonFormat(grid, place, member) !== whole[member]);
  const format = Object.fromEntries(changed.map((member) => [member, whole[member]]));
  grid.setFormat(sheetId, area, { ...format, style: style.name === NORMAL ? "" : style.name });
  if (style.parts.includes("number")) setNumberFormat(grid, place, style.numberFormat ?? "General");
}

export const setNumberFormat = (grid: Grid, { sheetId, area }: Place, format: string): void =>
  grid.setNumberFormats(
    sheetId,
    area,
    Array.from({ length: area.rows }, () => Array<string>(area.columns).fill(format)),
  );

/** The cells of a style, one by one. */
export function cellsOfStyle(grid: Grid, name: string): readonly Place[] {
  const wanted = name === NORMAL ? "" : name;
  return grid.sheets().flatMap(({ id: sheetId }) => {
    const used = grid.usedArea(sheetId, false);
    if (!used) return [];
    return Array.from({ length: used.rows * used.columns }, (_, index) => ({
      row: used.row + Math.floor(index / used.columns),
      column: used.column + (index % used.columns),
    }))
      .filter(({ row, column }) => grid.format(sheetId, row, column).style === wanted)
      .map((cell) => ({ sheetId, area: { ...cell, rows: 1, columns: 1 } }));
  });
}

export function readStyleName(value: unknown): string {
  if (typeof value !== "string" || value === "" || value.length > 255) throw invalidArgument();
  return value;
}

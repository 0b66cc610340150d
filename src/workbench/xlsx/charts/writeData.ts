import { parseAddress, columnName } from "../../grid/address";
import type { ChartData, ChartText } from "../../grid/charts/chart";
import type { CellValue } from "../../grid/grid";
import { SHEET_LIMITS } from "../../grid/sheetLimits";
import { escapeFormula, escapeText } from "../escapedText";
import { formulaToFile } from "../formulaToFile";
import type { ValueOf } from "../valueOf";
import { escapeXml, tag } from "../xml";
import { value } from "./writeLooks";

/** More than that no reader needs to be told: it reads the cells. */
const MOST_POINTS = 4_096;

export const formulaXml = (formula: string): string =>
  `<c:f>${escapeXml(escapeFormula(formulaToFile(formula, undefined)))}</c:f>`;

/** What stands in one place now; undefined when there are several places, levels, or none. */
function cellsAt(formula: string, valueOf: ValueOf): readonly CellValue[] | undefined {
  const { sheet, area } = parseAddress(formula, SHEET_LIMITS) ?? {};
  if (sheet === undefined || !area || Math.min(area.rows, area.columns) > 1) return undefined;
  const count = area.rows * area.columns;
  if (count > MOST_POINTS) return undefined;
  return Array.from({ length: count }, (_, index) => {
    const [row, column] = area.rows > 1 ? [area.row + index, area.column] : [area.row, area.column + index];
    return valueOf(sheet, `${columnName(column)}${row + 1}`) ?? "";
  });
}

const pointsXml = (values: readonly CellValue[]): string =>
  value("c:ptCount", values.length) +
  values
    .map((each, idx) =>
      each === "" || typeof each === "object"
        ? ""
        : tag("c:pt", { idx }, `<c:v>${escapeXml(escapeText(String(each)))}</c:v>`),
    )
    .join("");

const numbers = (name: string, values: readonly CellValue[]): string =>
  tag(name, {}, `<c:formatCode>General</c:formatCode>${pointsXml(values)}`);

/** @param wants - what values are; categories are what they are */
export function dataXml(name: string, data: ChartData | undefined, wants: "numbers" | "any", valueOf: ValueOf): string {
  if (data?.formula === undefined) {
    const written = data?.written ?? [];
    if (written.length === 0) return "";
    const areNumbers = wants === "numbers" || written.every((each) => typeof each === "number");
    return tag(name, {}, areNumbers ? numbers("c:numLit", written) : tag("c:strLit", {}, pointsXml(written)));
  }
  const formula = formulaXml(data.formula);
  const area = parseAddress(data.formula, SHEET_LIMITS)?.area;
  if (wants === "any" && area && Math.min(area.rows, area.columns) > 1)
    return tag(name, {}, tag("c:multiLvlStrRef", {}, formula));
  const cells = cellsAt(data.formula, valueOf);
  const areNumbers = cells?.every((each) => each === "" || typeof each === "number") ?? true;
  if (wants === "any" && !(areNumbers && cells?.some((each) => each !== "")))
    return tag(name, {}, tag("c:strRef", {}, formula + (cells ? tag("c:strCache", {}, pointsXml(cells)) : "")));
  const known = cells?.map((each) => (typeof each === "number" ? each : ""));
  return tag(name, {}, tag("c:numRef", {}, formula + (known ? numbers("c:numCache", known) : "")));
}

export function nameXml(name: ChartText | undefined, valueOf: ValueOf): string {
  if (name?.formula !== undefined) {
    const cells = cellsAt(name.formula, valueOf);
    const cache = cells ? tag("c:strCache", {}, pointsXml(cells)) : "";
    return tag("c:tx", {}, tag("c:strRef", {}, formulaXml(name.formula) + cache));
  }
  return name?.text === undefined ? "" : tag("c:tx", {}, `<c:v>${escapeXml(escapeText(name.text))}</c:v>`);
}

import {
  directionOfName,
  FIELDS,
  isHundredfoldApart,
  type Direction,
  type Field,
  type LibraryKpi,
} from "../../scorecard";
import { isPercentFormat, isPercentUnit, libraryEntryOf } from "../../workbook";
import type { FieldDraft, NewKpi } from "../drafts";
import { newKpiOf } from "../newKpiOf";
import { cellWithin } from "./cellWithin";
import type { ImportRequest } from "./importRequest";
import { readDirection, readFrequency } from "./readWord";
import type { Remark } from "./rowProblem";
import type { RowTexts } from "./rowTexts";
import { signedTarget } from "./signedTarget";

interface RowKpi {
  readonly kpi: NewKpi;
  readonly remarks: readonly Remark[];
  /** What the cells say now, as the KPI will read them. */
  readonly values: Partial<Readonly<Record<Field, number>>>;
}

/** The KPI that a row describes, and what of it could not be understood. */
export function kpiOfRow(request: ImportRequest, index: number, text: RowTexts): RowKpi {
  const { table, mapping } = request;
  const remarks: Remark[] = [];
  const cells = table.rows[index] ?? [];
  const known = libraryEntryOf({ name: text.name, aliases: [] })?.entry;
  const showsPercent = (column: number): boolean => isPercentFormat(table.formats?.[index]?.[column] ?? "");
  const target = cells[mapping.indexOf("target")];
  const sign = typeof target === "string" ? signedTarget(target) : undefined;
  const columns = FIELDS.map((field) => mapping.indexOf(field)).filter((column) => column >= 0);
  const isPercent =
    sign?.isPercent === true || columns.some((column) => typeof cells[column] === "number" && showsPercent(column));
  const preset = known && newKpiOf(known, request.language ?? "da");
  const unit = text.unit !== "" ? text.unit : isPercent ? "%" : unitOf(known, preset);
  const numberIn = (use: "weight" | Field): number | undefined => {
    const column = mapping.indexOf(use);
    const cell = cells[column];
    if (typeof cell === "number")
      return use !== "weight" && isPercentUnit(unit) && showsPercent(column) ? 100 * cell : cell;
    if (use === "target" && sign !== undefined) return sign.value;
    if (text[use] !== "") remarks.push({ kind: "not-a-number", column: use, text: text[use] });
    return undefined;
  };
  const fields: Partial<Record<Field, FieldDraft>> = {};
  const values: Partial<Record<Field, number>> = {};
  for (const field of FIELDS) {
    const column = mapping.indexOf(field);
    if (column < 0) continue;
    const value = numberIn(field);
    if (value !== undefined) values[field] = value;
    // An empty cell of actual values is linked too: it is filled in later. A text cannot be counted with.
    const isSigned = field === "target" && sign !== undefined;
    const isWanted = !isSigned && (text[field] !== "" || field === "actual");
    const address = request.values === "links" && isWanted ? cellWithin(table.address, index + 1, column) : undefined;
    if (address !== undefined) fields[field] = { kind: "bound", address };
    else if ((request.values === "numbers" || isSigned) && value !== undefined)
      fields[field] = { kind: "typed", value };
  }
  const read = readDirection(text.direction);
  const frequency = readFrequency(text.frequency);
  if (text.direction !== "" && !read) remarks.push({ kind: "word-unknown", column: "direction", text: text.direction });
  if (text.frequency !== "" && !frequency)
    remarks.push({ kind: "word-unknown", column: "frequency", text: text.frequency });
  const said = request.directions?.get(text.name) ?? read ?? sign?.direction;
  const isScoredByTarget = said === undefined && known !== undefined && known.direction === "target";
  const direction = said ?? (isScoredByTarget ? undefined : directionKnown(known, text.name));
  const isAsked = direction === undefined && !isScoredByTarget && values.target !== undefined;
  if (isAsked && values.actual !== values.target) remarks.push({ kind: "direction-unknown" });
  const { actual, target: wanted } = values;
  if (actual !== undefined && wanted !== undefined && isHundredfoldApart(unit, actual, wanted))
    remarks.push({ kind: "hundredfold", actual, target: wanted });
  const isOwnWay = said !== undefined && preset !== undefined && known?.direction !== said;
  const kpi: NewKpi = {
    ...(preset?.kind === undefined || isOwnWay ? {} : { kind: preset.kind }),
    ...(preset?.aggregation && { aggregation: preset.aggregation }),
    ...(preset?.frequency && { frequency: preset.frequency }),
    ...(preset?.indicator && { indicator: preset.indicator }),
    name: text.name,
    unit,
    weight: numberIn("weight"),
    fields,
    ...(text.owner === "" ? {} : { owner: text.owner }),
    ...(direction === undefined
      ? preset?.rule && !isOwnWay
        ? { rule: preset.rule }
        : {}
      : { rule: { ...(isOwnWay ? {} : preset?.rule), direction } }),
    ...(frequency === undefined ? {} : { frequency }),
  };
  return { kpi, remarks, values };
}

/** Money is counted in whatever the table is kept in, which it does not say. */
const unitOf = (known: LibraryKpi | undefined, preset: NewKpi | undefined): string =>
  known === undefined || known.unit === "currency" || known.unit === "percent" ? "" : (preset?.unit ?? "");

function directionKnown(known: LibraryKpi | undefined, name: string): Direction | undefined {
  if (known !== undefined) return known.direction === "target" ? undefined : known.direction;
  return directionOfName(name);
}

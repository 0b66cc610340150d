import {
  DEFAULT_KPI,
  directionOfName,
  FIELDS,
  isHundredfoldApart,
  takesValues,
  type Direction,
  type Field,
  type LibraryKpi,
  type Rule,
} from "../../scorecard";
import { isPercentFormat, isPercentUnit, libraryEntryOf } from "../../workbook";
import type { FieldDraft, NewKpi } from "../drafts";
import { newKpiOf } from "../newKpiOf";
import { cellWithin } from "./cellWithin";
import type { ImportColumn } from "./importColumns";
import type { ImportRequest } from "./importRequest";
import { readThresholds } from "./readThresholds";
import { readDirection, readFrequency } from "./readWord";
import type { Remark } from "./rowProblem";
import type { RowTexts } from "./rowTexts";
import { inUnit, signedTarget } from "./signedTarget";

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
  const isPercent = columns.some((column) => {
    const cell = cells[column];
    return typeof cell === "string" ? signedTarget(cell)?.isPercent === true : showsPercent(column);
  });
  const preset = known && newKpiOf(known, request.language ?? "da");
  const unit = text.unit !== "" ? text.unit : isPercent ? "%" : unitOf(known, preset);
  const actualCell = cells[mapping.indexOf("actual")];
  const besideOf = (use: Field): number | undefined => {
    const cell = use === "target" ? actualCell : target;
    return typeof cell === "number" ? cell : undefined;
  };
  const cellOf = (use: ImportColumn): string => cellWithin(table.address, index + 1, mapping.indexOf(use)) ?? "";
  const numberIn = (use: "weight" | Field): number | undefined => {
    const column = mapping.indexOf(use);
    const cell = cells[column];
    if (typeof cell === "number")
      return (use === "weight" || isPercentUnit(unit)) && showsPercent(column) ? 100 * cell : cell;
    if (use === "target" && sign !== undefined) return inUnit(sign, unit, besideOf("target"));
    // What is linked stays a text, with which nothing is counted.
    const read =
      typeof cell === "string" && (use === "weight" || request.values === "numbers") ? signedTarget(cell) : undefined;
    if (read !== undefined && read.direction === undefined)
      return use === "weight" ? read.value : inUnit(read, unit, besideOf(use));
    if (text[use] !== "") remarks.push({ kind: "not-a-number", cell: cellOf(use), column: use, text: text[use] });
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
  const frequency = readFrequency(text.frequency);
  if (text.frequency !== "" && !frequency)
    remarks.push({ kind: "word-unknown", cell: cellOf("frequency"), column: "frequency", text: text.frequency });
  const way = wayOf(known, text.name, saidDirection());
  const isAsked = way.isUnknown && values.target !== undefined && values.actual !== values.target;
  if (isAsked) remarks.push({ kind: "direction-unknown" });
  const { actual, target: wanted } = values;
  if (actual !== undefined && wanted !== undefined && isHundredfoldApart(unit, actual, wanted))
    remarks.push({ kind: "hundredfold", actual, target: wanted });
  const rule = ruleFrom(way.isOwn ? undefined : preset?.rule, way.direction);
  const kind = way.isOwn ? undefined : preset?.kind;
  const kpi: NewKpi = {
    ...(kind !== undefined && { kind }),
    ...(preset?.aggregation && { aggregation: preset.aggregation }),
    ...(preset?.frequency && { frequency: preset.frequency }),
    ...(preset?.indicator && { indicator: preset.indicator }),
    name: text.name,
    unit,
    weight: numberIn("weight"),
    fields,
    ...(text.owner !== "" && { owner: text.owner }),
    ...rule,
    ...(frequency !== undefined && { frequency }),
    ...thresholdsFrom(),
  };
  return { kpi, remarks, values };

  function thresholdsFrom(): Pick<NewKpi, "thresholds"> {
    if (text.thresholds === "") return {};
    const cell = cellOf("thresholds");
    const read = readThresholds(text.thresholds, {
      target: wanted,
      canBeValues: takesValues(kind ?? DEFAULT_KPI.kind),
      isLower: way.direction === "lower" || kind === "budget",
      unit,
    });
    if (read === undefined) remarks.push({ kind: "word-unknown", cell, column: "thresholds", text: text.thresholds });
    else if (read.isDoubtful) remarks.push({ kind: "thresholds-doubtful", cell, text: text.thresholds });
    return read === undefined ? {} : { thresholds: read.thresholds };
  }

  /** What the person, the row's own column or the sign of its target says of the way. */
  function saidDirection(): Direction | undefined {
    const read = readDirection(text.direction);
    if (text.direction !== "" && !read)
      remarks.push({ kind: "word-unknown", cell: cellOf("direction"), column: "direction", text: text.direction });
    return request.directions?.get(text.name) ?? read ?? sign?.direction;
  }
}

/** Which way is better, and how that is known. */
interface Way {
  readonly direction: Direction | undefined;
  /** Somebody says something else than the library, so that its rule does not hold. */
  readonly isOwn: boolean;
  /** Nothing says it, and the rule needs it. */
  readonly isUnknown: boolean;
}

function wayOf(known: LibraryKpi | undefined, name: string, said: Direction | undefined): Way {
  if (said !== undefined)
    return { direction: said, isOwn: known !== undefined && known.direction !== said, isUnknown: false };
  if (known?.direction === "target") return { direction: undefined, isOwn: false, isUnknown: false };
  const direction = known?.direction ?? directionOfName(name);
  return { direction, isOwn: false, isUnknown: direction === undefined };
}

const ruleFrom = (rule: Rule | undefined, direction: Direction | undefined): Pick<NewKpi, "rule"> =>
  direction === undefined ? (rule === undefined ? {} : { rule }) : { rule: { ...rule, direction } };

/** Money is counted in whatever the table is kept in, which it does not say. */
const unitOf = (known: LibraryKpi | undefined, preset: NewKpi | undefined): string =>
  known === undefined || known.unit === "currency" || known.unit === "percent" ? "" : (preset?.unit ?? "");

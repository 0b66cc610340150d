import { FIELDS, type Field } from "../../scorecard";
import type { FieldDraft, NewKpi } from "../drafts";
import { cellWithin } from "./cellWithin";
import type { ImportRequest } from "./importRequest";
import { readDirection, readFrequency } from "./readWord";
import type { Remark } from "./rowProblem";
import type { RowTexts } from "./rowTexts";

interface RowKpi {
  readonly kpi: NewKpi;
  readonly remarks: readonly Remark[];
}

/** The KPI that a row describes, and what of it could not be understood. */
export function kpiOfRow({ table, mapping, values }: ImportRequest, index: number, text: RowTexts): RowKpi {
  const remarks: Remark[] = [];
  const cells = table.rows[index] ?? [];
  const numberIn = (use: "weight" | Field): number | undefined => {
    const cell = cells[mapping.indexOf(use)];
    if (typeof cell === "number") return cell;
    if (text[use] !== "") remarks.push({ kind: "not-a-number", column: use, text: text[use] });
    return undefined;
  };
  const fields: Partial<Record<Field, FieldDraft>> = {};
  for (const field of FIELDS) {
    const column = mapping.indexOf(field);
    if (column < 0) continue;
    const value = numberIn(field);
    // An empty cell of actual values is linked too: it is filled in later.
    const isWanted = text[field] !== "" || field === "actual";
    const address = values === "links" && isWanted ? cellWithin(table.address, index + 1, column) : undefined;
    if (address !== undefined) fields[field] = { kind: "bound", address };
    else if (values === "numbers" && value !== undefined) fields[field] = { kind: "typed", value };
  }
  const direction = readDirection(text.direction);
  const frequency = readFrequency(text.frequency);
  if (text.direction !== "" && !direction)
    remarks.push({ kind: "word-unknown", column: "direction", text: text.direction });
  if (text.frequency !== "" && !frequency)
    remarks.push({ kind: "word-unknown", column: "frequency", text: text.frequency });
  const kpi: NewKpi = {
    name: text.name,
    unit: text.unit,
    weight: numberIn("weight"),
    fields,
    ...(text.owner === "" ? {} : { owner: text.owner }),
    ...(direction === undefined ? {} : { rule: { direction } }),
    ...(frequency === undefined ? {} : { frequency }),
  };
  return { kpi, remarks };
}

import { FIELDS, NO_READINGS, type Field, type Readings } from "../scorecard";
import { bindingFormula, FIELD_COLUMNS, isBinding, type Binding, type CellInput, type RowInput } from "../workbook";
import type { FieldDraft } from "./drafts";

type Fields = Partial<Readonly<Record<Field, FieldDraft>>>;

/** What is written for the value fields of a KPI; nothing for those that are left as they are. */
export function fieldCells(fields: Fields): RowInput<"kpis"> {
  const cells: Partial<Record<(typeof FIELD_COLUMNS)[Field], CellInput>> = {};
  for (const field of FIELDS) {
    const input = fieldCell(fields[field] ?? { kind: "unchanged" });
    if (input !== undefined) cells[FIELD_COLUMNS[field]] = input;
  }
  return cells;
}

function fieldCell(draft: FieldDraft): CellInput | undefined {
  switch (draft.kind) {
    case "none":
      return "";
    case "typed":
      return draft.value;
    case "unchanged":
      return undefined;
    default:
      return bindingFormula(draft);
  }
}

/** What the fields are to be bound to. */
export const bindingsIn = (fields: Fields): readonly Binding[] =>
  FIELDS.flatMap((field) => {
    const { [field]: draft } = fields;
    return draft !== undefined && isBinding(draft) ? [draft] : [];
  });

/** What the fields will say. What a cell says that a field is bound to only now is not known before Excel has calculated. */
export function readingsAfter(before: Readings | undefined, fields: Fields): Readings {
  const readings = { ...(before ?? NO_READINGS) };
  for (const field of FIELDS) {
    const { [field]: draft } = fields;
    if (draft?.kind === "none") readings[field] = { kind: "none" };
    if (draft?.kind === "typed") readings[field] = { kind: "number", value: draft.value };
  }
  return readings;
}

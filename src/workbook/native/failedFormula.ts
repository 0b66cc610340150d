import { FIELDS, KINDS, type Field, type Kind, type KindName } from "../../scorecard";
import { FIELD_COLUMNS } from "../tables";
import { given, isUnset } from "./expressions";
import { saysYesOrNo } from "./rawFormula";

/**
 * Whether a KPI that takes part and has no score cannot be scored, rather than having no data: something in use holds what
 * is no number, or everything is there and the rule gives no score.
 */
export function isFailed(name: KindName): string {
  const kind: Kind = KINDS[name];
  const used = FIELDS.filter((field) => kind.needs.includes(field) || kind.takes.includes(field));
  if (used.length === 0) return "TRUE";
  const whereUsed = (field: Field, is: string): string =>
    kind.needs.includes(field) ? is : `AND(NOT(${isUnset(FIELD_COLUMNS[field])}),${is})`;
  const cell = (field: Field): string => `[@${FIELD_COLUMNS[field]}]`;
  const blank = used.map((field) => whereUsed(field, `IFERROR(${cell(field)}="",FALSE)`));
  const wrong = used.map((field) =>
    whereUsed(field, `IFERROR(IF(${cell(field)}="",FALSE,NOT(${isUsable(name, field)})),TRUE)`),
  );
  return `OR(${wrong.join(",")},NOT(OR(${blank.join(",")})))`;
}

/** Whether a field holds what its kind can read; of words that have no score none is. */
function isUsable(name: KindName, field: Field): string {
  if (field === "actual" && name === "qualitative") return "FALSE";
  if (field === "actual" && name === "yesNo") return saysYesOrNo;
  return given(FIELD_COLUMNS[field]);
}

import { plainText, type Field } from "../../scorecard";
import { isVariance } from "./fieldLines";
import { fieldOf, splitField } from "./fieldWords";
import type { Heading } from "./heading";
import { besideLabels, ofNeighbours } from "./headingOwners";
import { isScenario } from "./scenarioWords";
import { isSumOfRates } from "./isSumOfRates";
import type { PeriodTable } from "./periodTable";
import { titleOver } from "./titleOver";
import { WHOLE } from "./totalIn";
import { wholeNamed } from "./wholeNamed";
import { unitWords } from "./unitWords";
import type { Block, View } from "./view";
import { newestYear } from "./yearsOver";

type Owner = Pick<Heading, "label" | "row" | "labelColumn">;

/** So many rows over the first period may hold the headings, with units, targets and owners in between. */
const MOST_HEADING_ROWS = 6;

/** What stands over the columns of a table. */
export function headingsOf(table: PeriodTable): readonly Heading[] {
  const ofYears = newestYear(table);
  if (ofYears !== undefined) return [ofYears];
  const row = headingRow(table);
  if (row === undefined) return [];
  const { view, block, axis, isKnown } = table;
  const headings: Heading[] = [];
  const bare: Pick<Heading, "column" | "field">[] = [];
  let section: Section = "actual";
  const hasNumbers = ({ column }: Pick<Heading, "column">): boolean =>
    axis.rows.some((each) => {
      const cell = view.cell(each, column);
      return cell.kind === "number" || (cell.kind === "text" && cell.isNumber);
    });
  let group: Owner | undefined;
  let isOfOther = false;
  for (let column = block.left; column <= block.right; column += 1) {
    const cell = view.cell(row, column);
    if (column === axis.column || cell.kind !== "text") continue;
    const text = cell.text.trim();
    const said = sectionAt(table, row, column);
    section = said ?? section;
    if (said !== undefined || section === "forecast") continue;
    const field = isKnown(text) ? undefined : fieldOf(text);
    if (isKnown(text) && isBare(table, column)) {
      group = { label: text, row, labelColumn: column };
      isOfOther = false;
      continue;
    }
    if (field === undefined) {
      if (!isVariance(text)) {
        // Over no values it heads a group of its own, which nobody has asked for.
        isOfOther = group !== undefined && !hasNumbers({ column });
        group = undefined;
      }
      headings.push(headingOf(table, row, column, text, section));
      continue;
    }
    const owner = group ?? ownerOf(table, row, column);
    if (owner) headings.push({ column, field, ...owner });
    else if (!isOfOther) bare.push({ column, field });
  }
  const named = ofNeighbours(headings, table);
  return [...named, ...besideLabels(table, named.filter(hasNumbers), bare)];
}

/** A heading that names no field alone: a name, with its field or without. */
function headingOf(table: PeriodTable, row: number, column: number, text: string, section: Field): Heading {
  const { isKnown } = table;
  const own = { column, row, labelColumn: column };
  if (isKnown(text)) return { ...own, label: text, field: section };
  const whole = wholeName(table, row, column, text);
  if (whole !== undefined) return { ...own, label: whole, field: section };
  const split = splitField(text);
  // "Conversion value" is a name: only behind one that is known "value" says which value it is.
  if (split !== undefined && (split.field !== "actual" || isKnown(split.label) || !VALUE.test(text)))
    return { ...own, ...split };
  const named = namedBeside(table, row, column) ?? namedByParts(table, row, column);
  return { ...own, ...(named ?? { label: text, field: section }) };
}

const VALUE = /\b(value|værdi)$/i;

/** A name that two rows of headings make, "Email" over "click rate", where neither is one alone. */
function wholeName({ view, block, axis, isKnown }: PeriodTable, row: number, column: number, text: string) {
  for (let left = column; left >= block.left && left !== axis.column && row > block.top; left -= 1) {
    const above = view.cell(row - 1, left);
    if (above.kind === "blank") continue;
    if (above.kind !== "text" || isKnown(above.text) || fieldOf(above.text) !== undefined) return undefined;
    const both = `${above.text.trim()} ${text}`;
    return isKnown(both) ? both : undefined;
  }
  return undefined;
}

/** A heading over no values: those behind it, which only name a field, are of what it names. */
const isBare = ({ view, axis }: PeriodTable, column: number): boolean =>
  axis.rows.every((row) => view.cell(row, column).kind === "blank");

type Section = Field | "forecast";

/** A heading over no values, "Budget", that says what the labels behind it are, which stand there once more. */
function sectionAt({ view, block, axis, isKnown }: PeriodTable, row: number, column: number): Section | undefined {
  const textAt = (at: number): string => {
    const cell = view.cell(row, at);
    return cell.kind === "text" ? cell.text.trim() : "";
  };
  const text = textAt(column);
  if (isKnown(text) || axis.rows.some((each) => view.cell(each, column).kind !== "blank")) return undefined;
  const field = isScenario(text) ? "forecast" : fieldOf(text);
  if (field === undefined || field === "actual") return field;
  const next = textAt(column + 1);
  for (let at = block.left; at <= block.right; at += 1)
    if (at !== column + 1 && next !== "" && textAt(at) === next) return field;
  return undefined;
}

/** Over values that a title or the tab names: they say how it is measured, and not what. */
const MEASURES = /^(score|procent|percent|pct|%|antal|number|count|tal|niveau|level|beloeb|amount|maaling)$/;

/** The name of the KPI, where the heading only says how it is measured. */
function namedBeside(table: PeriodTable, row: number, column: number) {
  const cell = table.view.cell(row, column);
  if (cell.kind !== "text" || !MEASURES.test(plainText(cell.text))) return undefined;
  const owner = ownerOf(table, row, column);
  return owner !== undefined && table.isKnown(owner.label) ? { ...owner, field: "actual" as const } : undefined;
}

/** The name of the KPI over its total, where the corner says that the labels beside it are parts of it. */
function namedByParts({ view, block, axis, isKnown }: PeriodTable, row: number, column: number) {
  const [cell, corner] = [view.cell(row, column), view.cell(row, axis.column)];
  const said = cell.kind === "text" ? plainText(cell.text) : "";
  if (!TOTALS.test(said) && !WHOLE.test(said)) return undefined;
  // Months across make it the sum of them.
  for (let at = block.left; at <= block.right; at += 1) {
    const beside = at === axis.column ? undefined : view.cell(row, at);
    if (beside?.kind === "date" || (beside?.kind === "text" && beside.period !== undefined)) return undefined;
  }
  const title = titleOver(view, block, row);
  // A title that says something else is right about the table, and the tab is not.
  const isUntitled = title === undefined || periodAt(view, title) !== undefined;
  const names = [corner.kind === "text" ? corner.text : "", title?.text ?? "", ...(isUntitled ? [view.sheet] : [])];
  const [label] = names.flatMap((text) => wholeNamed(text.trim(), isKnown) ?? []);
  if (label === undefined) return undefined;
  const { right } = block;
  const isAddedUp = axis.rows.some((each) =>
    isSumOfRates(view, { top: each, bottom: each, left: axis.column + 1, right }, { row: each, column }),
  );
  return isAddedUp ? undefined : { label, row, labelColumn: column, field: "actual" as const, isWhole: true as const };
}

function periodAt(view: View, { row, column }: { readonly row: number; readonly column: number }) {
  const cell = view.cell(row, column);
  return cell.kind === "text" ? cell.period : undefined;
}

const TOTALS = /^(i alt|ialt|total|totalt|samlet|grand total|sum)$/;

/** Of the rows over the first period the one with the most known labels, else the nearest one that has texts. */
function headingRow({ view, block, axis, isKnown }: PeriodTable): number | undefined {
  const first = axis.top;
  const isLabel = (text: string): boolean =>
    fieldOf(text) !== undefined || isKnown(text) || isKnown(splitField(text)?.label ?? "");
  let best: { readonly row: number; readonly known: number } | undefined;
  for (let row = first - 1; row >= Math.max(block.top, first - MOST_HEADING_ROWS); row -= 1) {
    const texts = textsIn(view, block, row, axis.column);
    if (texts.every((text) => unitWords(text) !== undefined)) continue;
    const known = texts.filter(isLabel).length;
    if (best === undefined || known > best.known) best = { row, known };
  }
  return best?.row;
}

function textsIn(view: View, { left, right }: Block, row: number, except: number): readonly string[] {
  const texts: string[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = view.cell(row, column);
    if (column !== except && cell.kind === "text" && cell.period === undefined) texts.push(cell.text);
  }
  return texts;
}

/** The label over a heading that is only "actual": in the row above, to the left where it spans; the title; or the tab. */
function ownerOf({ view, block, axis, isKnown }: PeriodTable, row: number, column: number): Owner | undefined {
  for (let left = column; left >= block.left && left !== axis.column && row > block.top; left -= 1) {
    const above = view.cell(row - 1, left);
    if (above.kind === "text") return { label: above.text.trim(), row: row - 1, labelColumn: left };
    if (above.kind !== "blank") break;
  }
  const title = titleOver(view, block, row);
  if (title && !isKnown(title.text) && hasKnownLabel({ view, block, axis, isKnown }, row)) return undefined;
  if (title) return { label: title.text, row: title.row, labelColumn: title.column };
  return isKnown(view.sheet) ? { label: view.sheet, row, labelColumn: column } : undefined;
}

/** Where a heading names a KPI, what a title says is the name of the table. */
function hasKnownLabel({ view, block, axis, isKnown }: PeriodTable, row: number): boolean {
  for (let column = block.left; column <= block.right; column += 1) {
    const cell = view.cell(row, column);
    if (column !== axis.column && cell.kind === "text" && isKnown(cell.text.trim())) return true;
  }
  return false;
}

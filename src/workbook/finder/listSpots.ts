import { type Field, isTotal, plainText } from "../../scorecard";
import { bindCell } from "./bindCell";
import { currencyIn } from "./currencyIn";
import { fieldOf, splitField } from "./fieldWords";
import { isSumOfRates } from "./isSumOfRates";
import { isLongerTarget, isOfYear, isPartOfYear, isTargetOfOtherLength, isToDate } from "./longerTarget";
import { limitIn } from "./limitIn";
import { oneOfEach } from "./oneOfEach";
import { hasPeriods, periodIn, periodsIn } from "./periodHeadings";
import { scaleOfUnit } from "./scaleOfCells";
import { currencyBeside, saysPercent, scaleBeside } from "./scaleBeside";
import type { Spot, SpotPart } from "./spot";
import { targetsOfPeriod } from "./targetsOfPeriod";
import { isTitleAhead, titleOver, type Title } from "./titleOver";
import { OF_COMPANY, totalIn, WHOLE } from "./totalIn";
import { unitWords } from "./unitWords";
import { valuesIn } from "./valuesIn";
import type { Block, View } from "./view";
import { wholeNamed } from "./wholeNamed";
import { isOfOtherYear, yearSaid } from "./yearSaid";

/** A value stands at most so many columns after its label, where no heading says which it is. */
const FARTHEST = 3;
/** Headings over numbers that are not what the KPI says. */
const OTHER_NUMBERS =
  /^(vaegt|vaegtning|weight|score|status|rang|rank|nr|no|id|prioritet|priority|afvigelse|variance|andel|share|indeks|index)( .*)?$/;

interface LabelCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** The label says itself which value stands beside it. */
  readonly field: Field | undefined;
}

interface List {
  readonly view: View;
  readonly block: Block;
  /** Whether a label may mean a KPI. */
  isKnown(label: string): boolean;
}

/** Values beside labels down a column, under headings such as "Faktisk" and "Mål" or without any. */
export function listSpots(view: View, block: Block, isKnown: (label: string) => boolean): readonly Spot[] {
  const list = { view, block, isKnown };
  return labelsIn(list).flatMap((label) => {
    const end = endOf(list, label);
    const found =
      partsInLine(list, label, end) ??
      headedParts(list, label, end) ??
      plainPart(list, label, end) ??
      linesBelow(list, label, end);
    if (found === undefined || Object.keys(found.parts).length === 0) return [];
    const { row, column, text } = label;
    const labelAddress = view.address({ top: row, bottom: row, left: column, right: column });
    const scale = found.scale ?? scaleBeside(view, block, row, column);
    const currency = found.currency ?? currencyBeside(view, block, row, column);
    const spot = { label: text, labelAddress, periods: undefined, ...found };
    const isPercent = saysPercent(view, { top: row, bottom: row, left: column + 1, right: end });
    return [
      {
        ...spot,
        ...(isPercent && { saysPercent: true }),
        ...(scale !== undefined && { scale }),
        ...(currency !== undefined && { currency }),
      },
    ];
  });
}

function labelsIn({ view, block, isKnown }: List): readonly LabelCell[] {
  const labels: LabelCell[] = [];
  for (let row = block.top; row <= block.bottom; row += 1) {
    for (let column = block.left; column < block.right; column += 1) {
      const cell = view.cell(row, column);
      if (cell.kind !== "text" || cell.isNumber || cell.period !== undefined) continue;
      const text = cell.text.trim();
      if (isKnown(text)) labels.push({ row, column, text, field: undefined });
      else {
        const split = splitField(text);
        if (split && isKnown(split.label)) labels.push({ row, column, text: split.label, field: split.field });
      }
    }
  }
  return labels.length > 0 ? labels : totalLabel({ view, block, isKnown });
}

/** The total of things that a title names: "Revenue by region" over the regions. Of months it would be another sum. */
function totalLabel({ view, block, isKnown }: List): LabelCell[] {
  const title = titleOf(view, block);
  const named = title && wholeNamed(title.text, isKnown);
  if (title === undefined || named === undefined) return [];
  const column = block.left;
  const rows: number[] = [];
  for (let row = title.row + 1; row <= block.bottom; row += 1) {
    const cell = view.cell(row, column);
    if (cell.kind === "date" || (cell.kind === "text" && cell.period !== undefined)) return [];
    if (cell.kind === "text" && WHOLE.test(plainText(cell.text))) rows.push(row);
  }
  const [row, ...more] = rows;
  if (row === undefined || more.length > 0) return [];
  for (let at = column + 1; at <= block.right; at += 1)
    if (isSumOfRates(view, { top: title.row + 1, bottom: row, left: at, right: at }, { row, column: at })) return [];
  return [{ row, column, text: named, field: undefined }];
}

/** The last column that can belong to the label: before the next label in its row. */
function endOf({ view, block, isKnown }: List, { row, column }: LabelCell): number {
  for (let next = column + 1; next <= block.right; next += 1) {
    const cell = view.cell(row, next);
    if (cell.kind === "text" && isKnown(cell.text)) return next - 1;
  }
  return block.right;
}

type Found = Pick<
  Spot,
  | "parts"
  | "isDoubtful"
  | "scale"
  | "currency"
  | "unread"
  | "hasLongerTarget"
  | "hasOtherLength"
  | "hasOtherYear"
  | "isPartOfYear"
  | "isTargetOfYear"
  | "year"
  | "targetYear"
>;

/** By the nearest row of headings over the label that names a field. */
function headedParts({ view, block }: List, label: LabelCell, end: number): Found | undefined {
  for (let row = label.row - 1; row >= block.top; row -= 1) {
    const found = new Map<Field, number[]>();
    for (let column = label.column + 1; column <= end; column += 1) {
      const cell = view.cell(row, column);
      const field = cell.kind === "text" ? fieldOf(cell.text) : undefined;
      if (field !== undefined) found.set(field, [...(found.get(field) ?? []), column]);
    }
    const said = (field: Field): readonly string[] =>
      (found.get(field) ?? []).map((column) => String(view.value(row, column)));
    const only = periodIn(periodsIn(view, row, label.column + 1, end));
    // "Okt" beside "ÅTD": a target of no length is that of the period.
    const isPeriodMeant =
      said("actual").every(isToDate) && !said("target").some((text) => isToDate(text) || isOfYear(text));
    // "Okt 2026" and "Budget okt 2026" beside both of the year to date.
    const ofPeriod =
      only === undefined || !said("actual").every(isToDate)
        ? []
        : targetsOfPeriod(view, row, only, found.get("target"));
    if (ofPeriod.length > 0) found.set("target", ofPeriod);
    const period = isPeriodMeant || ofPeriod.length > 0 || !found.has("actual") ? only : undefined;
    // Nobody has said whether the target is for the period or for the year so far.
    const isPassedOver = period !== undefined && ofPeriod.length === 0 && found.has("actual");
    if (period !== undefined) found.delete("actual");
    const { columns, isDoubtful } = oneOfEach({ view, row, period }, found, (heading) =>
      WHOLE.test(plainText(heading)),
    );
    const whole = columns.has("actual")
      ? undefined
      : totalIn(view, row, label.column + 1, end, columns.size === 0 ? OF_COMPANY : WHOLE);
    if (columns.size === 0 && whole === undefined) continue;
    const isMissing = !columns.has("actual") && whole === undefined;
    const total = isMissing ? period : whole;
    if (total !== undefined) columns.set("actual", total);
    // Among periods the values belong to the periods.
    const isAmongPeriods = [row, row - 1, row + 1].some((each) => hasPeriods(view, each, label.column + 1, end));
    if (isAmongPeriods) return { parts: {}, isDoubtful: false };
    const parts: Partial<Record<Field, SpotPart>> = {};
    const unread: string[] = [];
    for (const [field, column] of columns) {
      const part = partOf(view, label, { ...block, top: row + 1, left: column, right: column });
      const cell = view.cell(label.row, column);
      if (part !== undefined) parts[field] = part;
      else if (field === "target" && cell.kind === "text") unread.push(cell.text.trim());
    }
    const limit = columns.has("target") ? undefined : limitIn(view, label.row, label.column, end);
    if (limit !== undefined) unread.push(limit);
    const heading = (field: Field): string => String(view.value(row, columns.get(field) ?? label.column));
    const main = heading(columns.has("target") ? "target" : "actual");
    const ofActual = { heading: heading("actual") };
    const currency = currencyIn(ofActual.heading);
    const title = titleOver(view, block, row);
    const ahead = title !== undefined && isTitleAhead(title) ? title.text : "";
    const targetYear = columns.has("target") ? (yearSaid(heading("target")) ?? yearSaid(ahead)) : undefined;
    const year = columns.has("actual") ? yearSaid(ofActual.heading) : undefined;
    const hasLongerTarget = isLongerTarget(heading("target"), ofActual);
    const hasOtherLength =
      columns.has("target") && (isPassedOver || isTargetOfOtherLength(heading("target"), ofActual));
    // Once for each of several things, of which nobody has said which one is meant.
    return {
      parts,
      isDoubtful,
      ...(currency !== undefined && { currency }),
      ...(hasLongerTarget && { hasLongerTarget }),
      ...(hasOtherLength && { hasOtherLength }),
      ...(columns.has("target") && isOfOtherYear(heading("target"), ofActual.heading) && { hasOtherYear: true }),
      ...(isPartOfYear(ofActual.heading) && { isPartOfYear: true }),
      ...(isOfYear(main) && { isTargetOfYear: true }),
      ...(year !== undefined && { year }),
      ...(targetYear !== undefined && { targetYear }),
      ...(unread[0] === undefined ? {} : { unread: unread[0] }),
    };
  }
  return undefined;
}

const titleOf = (view: View, block: Block): Title | undefined =>
  titleOver(view, block, block.top) ?? titleOver(view, block, block.top + 1);

/** Whether a title says that what stands below it is a budget or a forecast. */
function isAhead(view: View, block: Block): boolean {
  const title = titleOf(view, block);
  return title !== undefined && isTitleAhead(title);
}

/** The only number beside the label. */
function plainPart({ view, block }: List, label: LabelCell, end: number): Found | undefined {
  const columns: number[] = [];
  for (let column = label.column + 1; column <= end; column += 1) {
    const cell = view.cell(label.row, column);
    if (cell.kind === "date" || (cell.kind === "text" && cell.period !== undefined && !cell.isNumber)) return undefined;
    // "2026" typed as text heads something.
    const isNumberText = cell.kind === "text" && cell.isNumber && cell.period?.frequency !== "year";
    if (cell.kind === "number" || isNumberText) columns.push(column);
  }
  const [column] = columns;
  if (column === undefined || columns.length > 1 || column - label.column > FARTHEST) return undefined;
  const over = headingOver(view, block.top, label.row, column);
  // A period is no other heading.
  const heading = over?.isPeriod === true ? undefined : over?.text;
  if (heading !== undefined && (OTHER_NUMBERS.test(plainText(heading)) || isTotal(heading))) return undefined;
  const part = partOf(view, label, { ...block, left: column, right: column });
  if (part === undefined) return undefined;
  const title = heading === undefined ? titleOf(view, block) : undefined;
  const isTarget = title !== undefined && fieldOf(title.text) === "target";
  const isDoubtful = (heading !== undefined && unitWords(heading) === undefined) || (!isTarget && isAhead(view, block));
  const parts = { [label.field ?? (isTarget ? "target" : "actual")]: part };
  const isScaled = heading !== undefined && unitWords(heading)?.isScaled === true;
  const limit = limitIn(view, label.row, label.column, end);
  const targetYear = isTarget ? yearSaid(title.text) : undefined;
  return {
    parts,
    ...(targetYear !== undefined && { targetYear }),
    ...(limit !== undefined && { unread: limit }),
    isDoubtful,
    ...(isScaled && { scale: scaleOfUnit(heading) }),
    ...(over !== undefined && isPartOfYear(over.text) && { isPartOfYear: true }),
    ...(isTarget && isOfYear(title.text) && { isTargetOfYear: true }),
  };
}

/** The fields are named between the numbers: "Gross margin 36 % target 40 %", "NPS faktisk 36 mål 40". */
function partsInLine({ view, block }: List, label: LabelCell, end: number): Found | undefined {
  const parts: Partial<Record<Field, SpotPart>> = {};
  let field: Field | undefined = "actual";
  for (let column = label.column + 1; column <= end; column += 1) {
    const cell = view.cell(label.row, column);
    if (cell.kind === "blank") continue;
    if (cell.kind === "text" && !cell.isNumber) {
      field = fieldOf(cell.text);
      if (field === undefined) return undefined;
      continue;
    }
    const part = partOf(view, label, { ...block, left: column, right: column });
    if (field === undefined || part === undefined || parts[field] !== undefined) return undefined;
    parts[field] = part;
    field = undefined;
  }
  return parts.actual === undefined || parts.target === undefined ? undefined : { parts, isDoubtful: false };
}

/** A tile: the name alone over lines that each name a field beside its number, "Resultat 45", "Mål 50". */
function linesBelow({ view, block }: List, { row, column }: LabelCell, end: number): Found | undefined {
  for (let at = column + 1; at <= end; at += 1) if (view.cell(row, at).kind !== "blank") return undefined;
  const parts: Partial<Record<Field, SpotPart>> = {};
  for (let line = row + 1; line <= block.bottom; line += 1) {
    const [name, next] = [view.cell(line, column), view.cell(line, column + 2)];
    const field = name.kind === "text" ? fieldOf(name.text) : undefined;
    if (name.kind !== "text" || field === undefined || (column + 2 <= end && next.kind !== "blank")) break;
    const part = partOf(
      view,
      { row: line, column, text: name.text, field },
      { ...block, top: row + 1, left: column + 1 },
    );
    if (part !== undefined) parts[field] ??= part;
  }
  return parts.actual === undefined ? undefined : { parts, isDoubtful: false };
}

/** The nearest text over a value. */
function headingOver(
  view: View,
  top: number,
  valueRow: number,
  column: number,
): { readonly text: string; readonly isPeriod: boolean } | undefined {
  for (let row = valueRow - 1; row >= top; row -= 1) {
    const cell = view.cell(row, column);
    if (cell.kind === "text" && !cell.isNumber) return { text: cell.text, isPeriod: cell.period !== undefined };
  }
  return undefined;
}

/** @param values - the cells of the list that hold the values, one column of them */
function partOf(view: View, label: LabelCell, { top, bottom, left }: Block): SpotPart | undefined {
  const values = valuesIn(view, left, [label.row], { isAscending: true });
  return values && { values, binding: bindCell(view, { label, valueColumn: left, top, bottom }) };
}

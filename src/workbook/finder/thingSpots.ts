import { compact, isTotal, isTotalAlone, plainText } from "../../scorecard";
import { areAds } from "./adWords";
import { bindCell } from "./bindCell";
import { fieldOf, splitField } from "./fieldWords";
import { headsPeriods } from "./headsPeriods";
import type { IsKnown } from "./isKnown";
import { areSumsOfOthers } from "./areSumsOfOthers";
import type { Cell } from "./readCell";
import type { Spot, SpotPart } from "./spot";
import { targetOwner } from "./targetOwner";
import { valuesIn, type Values } from "./valuesIn";
import type { Block, View } from "./view";

/** A single row is no list of things. */
const LEAST = 2;
/** So many rows of a block may stand over its headings: the name of a report, and when it is from. */
const MOST_TITLES = 8;

/** Where the things of a block stand. */
interface Things {
  readonly headings: number;
  readonly rows: readonly number[];
  /** The row that sums them up, where there is one. */
  readonly total: number | undefined;
  /** Rows among them that each sum up some of them. */
  readonly subtotals: readonly number[];
}

/**
 * One row a thing (a campaign, an ad, an answer), under headings: one spot for each column of numbers, which are counted together.
 * Totals and what stands below them are left out.
 *
 * @param view - as the sheet is: things stand below each other
 */
export function thingSpots(view: View, block: Block, isKnown: IsKnown): readonly Spot[] {
  const things = thingsIn(view, block, isKnown);
  if (things === undefined) return [];
  const { headings, rows, total, subtotals } = things;
  const texts: string[] = [];
  for (let column = block.left; column <= block.right; column += 1) texts.push(textAt(view, headings, column));
  const isOfAds = areAds(texts);
  const hasPeriods = texts.some((text, at) => {
    const cells = rows.map((row) => view.cell(row, block.left + at));
    return cells.every(isDated) || (headsPeriods(text) && cells.every(({ kind }) => kind === "number"));
  });
  const table = view.address({ ...block, top: rows[0] ?? 0, bottom: rows.at(-1) ?? 0 });
  // With the sums of some that stand behind the last thing, so that each value counts twice.
  const last = Math.max(rows.at(-1) ?? 0, subtotals.at(-1) ?? 0);
  const length = subtotals.length === 0 ? undefined : last - (rows[0] ?? 0) + 1;
  const hasNumber = (at: number): boolean => isNumber(view.cell(rows[0] ?? 0, block.left + at));
  const isMeasured = (at: number): boolean => isKnown(texts[at] ?? "") && hasNumber(at);
  const actuals = texts.flatMap((text, at) => (hasNumber(at) && splitField(text)?.field !== "target" ? [at] : []));
  const measured = texts.flatMap((_, at) => (isMeasured(at) ? [at] : []));
  const targets = new Map(
    texts.flatMap((text, at): readonly (readonly [string, number])[] => {
      const split = splitField(text);
      if (split?.field !== "target") return [];
      const others = actuals.filter((other) => other !== at - 1).map((other) => texts[other] ?? "");
      const owner = isMeasured(at - 1) ? targetOwner(split.label, texts[at - 1] ?? "", others, isKnown) : undefined;
      return [[keyOf(owner ?? split.label), block.left + at]];
    }),
  );
  const hasNoSums = total === undefined && subtotals.length === 0;
  const [bare, ...others] = texts.flatMap((text, at) => (fieldOf(text) === "target" ? [at] : []));
  // Of the only name, or of the only one that it stands beside; a budget of an ad is for a day.
  const beside = others.length > 0 || isOfAds ? [] : measured.filter((at) => Math.abs(at - (bare ?? at)) === 1);
  const [only, ...more] = measured.length === 1 ? measured : beside;
  const owner = only === undefined || more.length > 0 ? undefined : keyOf(texts[only] ?? "");
  if (owner !== undefined && bare !== undefined && !targets.has(owner)) targets.set(owner, block.left + bare);
  return texts.flatMap((text, at): readonly Spot[] => {
    const column = block.left + at;
    const label = isKnown(text) ? text : (ofNewestYear(text, texts, isKnown) ?? nowOf(text));
    const values = label === "" ? undefined : valuesIn(view, column, rows, { isAscending: true }, length);
    if (values === undefined || values.numbers + values.textNumbers === 0) return [];
    const numbers = rows.map((row) => numberAt(view, row, column));
    // Two numbers under a name that is known may be years by chance.
    if (areYears(numbers) && (numbers.length > 2 || !isKnown(text))) return [];
    const labelAddress = view.address({ top: headings, bottom: headings, left: column, right: column });
    const areGroups = hasNoSums && areSumsOfOthers(numbers);
    const actual = partOf(values);
    const sum = total === undefined ? undefined : totalOf(view, block, total, column);
    const sums = subtotals.length === 0 ? undefined : valuesIn(view, column, subtotals, { isAscending: true });
    if (subtotals.length > 0 && !isAsMuch(sums?.sum, values.sum)) return [];
    const target = targets.get(keyOf(label));
    const wanted = target === undefined ? undefined : valuesIn(view, target, rows, { isAscending: true });
    const wantedInAll = target === undefined || total === undefined ? undefined : totalOf(view, block, total, target);
    return [
      {
        label,
        labelAddress,
        parts: { actual, ...(wanted && { target: partOf(wanted) }) },
        periods: undefined,
        isDoubtful: false,
        isOfAds,
        things: {
          table,
          hasPeriods,
          areGroups,
          total: sum,
          totalOfTargets: wantedInAll,
          isDoubled: subtotals.length > 0,
        },
      },
    ];
  });
}

const YEARS = { first: 1990, last: 2100 };

/** Years that follow upon each other say of when the rows are. */
const areYears = (numbers: readonly (number | undefined)[]): boolean =>
  numbers.every(
    (number, at) =>
      number !== undefined &&
      number >= YEARS.first &&
      number <= YEARS.last &&
      (at === 0 || Math.abs(number - (numbers[at - 1] ?? 0)) === 1),
  );

const keyOf = (label: string): string => compact(plainText(label));

const partOf = (values: Values): SpotPart => ({
  values,
  binding: { kind: "column", values: values.reference, take: "sum" },
});

/** What differs by no more is rounded. */
const MOST_APART = 0.005;

const isAsMuch = (one: number | undefined, other: number): boolean =>
  one !== undefined && Math.abs(one - other) <= MOST_APART * Math.abs(other);

/** What a company is divided into: "all visitors" are a group of people beside others. */
const PARTS =
  "butikker|afdelinger|regioner|omraader|lande|markeder|kanaler|kampagner|teams|hold|kontorer|filialer|stores|shops|departments|regions|areas|countries|markets|channels|campaigns|offices|branches";

/** What holds for the company, below its parts. */
const COMPANY = new RegExp(
  `^(hele (landet|virksomheden|organisationen|huset|koncernen)|koncern(en)?|gruppen|group|(the )?(whole |entire )?company|(alle|all) (${PARTS}))$`,
);

/** "Google i alt", "Subtotal Search": a sum of some of the things. */
const OF_SOME = /^(subtotal|sum|total|i alt) |.( i alt| total| subtotal)$/;

/** Behind a name: which of several columns of it has happened. "Conv. value" is a name. */
const SAYS_NOW = /\s(i år|this year|denne måned|this month|realiseret|faktisk|actual)$/i;

const nowOf = (text: string): string => (SAYS_NOW.test(text) ? (splitField(text)?.label ?? text) : text);

const OF_YEAR = /^(.+?)\s+(20\d\d)$/;

/** "Revenue 2026" beside "Revenue 2025" is the revenue; where the name stands there without a year, that is it. */
function ofNewestYear(text: string, texts: readonly string[], isKnown: (label: string) => boolean): string | undefined {
  const [, label = "", year = ""] = OF_YEAR.exec(text) ?? [];
  if (label === "" || !isKnown(label) || texts.includes(label)) return undefined;
  const others = texts.flatMap((each) => {
    const [, name, other = ""] = OF_YEAR.exec(each) ?? [];
    return name === label ? [other] : [];
  });
  return others.every((other) => other <= year) ? label : undefined;
}

const textAt = (view: View, row: number, column: number): string => {
  const cell = view.cell(row, column);
  return cell.kind === "text" && !cell.isNumber ? cell.text.trim() : "";
};

const numberAt = (view: View, row: number, column: number): number | undefined => {
  const cell = view.cell(row, column);
  return cell.kind === "number" ? cell.value : undefined;
};

const isNumber = ({ kind }: Cell): boolean => kind === "number";

/** "Oct 02, 2026 09:00 am" says when something was, although no series can be read by it. */
const WRITTEN_DATE =
  /\b(19|20)\d\d\b.*\d:\d\d|\d:\d\d.*\b(19|20)\d\d\b|\b[a-zæøå]{3,9}\.? \d{1,2},? 20\d\d\b|\b\d{1,2}\.? [a-zæøå]{3,9}\.?,? 20\d\d\b/i;

const isDated = (cell: Cell): boolean =>
  cell.kind === "date" ||
  (cell.kind === "text" && !cell.isNumber && (cell.period !== undefined || WRITTEN_DATE.test(cell.text)));

function thingsIn(view: View, block: Block, isKnown: (label: string) => boolean): Things | undefined {
  const { top, left, bottom, right } = block;
  const headings = headingRow(view, block);
  if (headings === undefined) return undefined;
  const rows: number[] = [];
  const subtotals: number[] = [];
  let total: number | undefined;
  for (let row = headings + 1; row <= bottom; row += 1) {
    let isNamedTotal = false;
    let isOfSome = false;
    let names = 0;
    for (let column = left; column <= right; column += 1) {
      const text = textAt(view, row, column);
      // A list of KPIs, or of values and targets, holds no things.
      if (text !== "" && !isTotal(text) && (isKnown(text) || fieldOf(text) !== undefined)) return undefined;
      isNamedTotal ||= isTotal(text) || (row === bottom && COMPANY.test(plainText(text)));
      isOfSome ||= !isTotalAlone(text) && OF_SOME.test(plainText(text));
      names += Number(text !== "" || view.cell(row, column).kind === "date");
    }
    const isNameless = names === 0;
    const isLast = row === bottom && textAt(view, headings + 1, left) !== "";
    const isFirst = row === headings + 1 && textAt(view, row + 1, left) !== "";
    const isWhole = isNamedTotal || (isNameless && (isLast || isFirst));
    if (isOfSome && (total === undefined || total === headings + 1)) subtotals.push(row);
    else if (isWhole) total ??= row;
    // What stands below a total would count twice, unless the total comes first of all.
    else if (total !== undefined && total !== headings + 1) return undefined;
    else rows.push(row);
  }
  // The only sum, behind all of them, is that of all.
  const [only, ...more] = subtotals;
  if (total === undefined && only !== undefined && more.length === 0 && only > (rows.at(-1) ?? 0)) {
    total = only;
    subtotals.length = 0;
  }
  const isEmpty = rows.length < LEAST || top > headings || (subtotals[0] ?? bottom) < (rows[0] ?? 0);
  return isEmpty ? undefined : { headings, rows, total, subtotals };
}

/** The first row of texts below which most of them have numbers or more texts, and at least one has numbers. */
function headingRow(view: View, { top, left, bottom, right }: Block): number | undefined {
  for (let row = top; row <= Math.min(bottom - LEAST, top + MOST_TITLES); row += 1) {
    let texts = 0;
    let numbers = 0;
    for (let column = left; column <= right; column += 1) {
      if (textAt(view, row, column) === "") continue;
      texts += 1;
      const below = [row + 1, row + 2].map((each) => view.cell(each, column).kind);
      if (below.includes("number")) numbers += 1;
    }
    if (texts >= 2 && numbers > 0) return row;
  }
  return undefined;
}

function totalOf(view: View, { top, bottom, left }: Block, row: number, column: number): SpotPart | undefined {
  const values = valuesIn(view, column, [row], { isAscending: true });
  if (values === undefined || values.numbers + values.textNumbers !== 1) return undefined;
  return { values, binding: bindCell(view, { label: { row, column: left }, valueColumn: column, top, bottom }) };
}

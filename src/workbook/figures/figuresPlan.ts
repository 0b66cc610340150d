import { isPercent } from "../../scorecard";
import { cellText } from "../cellText";
import type { CellInput } from "../cells";
import type { Look } from "../dashboard/looks";
import { isUnitAside, valueFormat, withUnit } from "../dashboard/valueFormat";
import type { FigureWords } from "../dashboard/words";
import { INKS } from "../report/reportPage";
import { STATUS_PALETTE } from "../statusPalette";
import { deviationOf, indexOf, type Compared, type KpiFigures } from "./kpiFigures";

/** A row of the sheet: a perspective, or a KPI with its numbers. */
export type FigureRow =
  | { readonly kind: "perspective"; readonly name: string }
  | { readonly kind: "kpi"; readonly name: string; readonly unit: string; readonly figures: KpiFigures };

const GROUPS = ["month", "toDate", "year"] as const;
type Group = (typeof GROUPS)[number];
/** Five numbers each, and a narrow column before. */
const GROUP_WIDTH = 6;
const NAME = 1;

/** Where a group begins, counted from 0. */
const startOf = (group: Group): number => NAME + 2 + GROUPS.indexOf(group) * GROUP_WIDTH;
/** Before a deviation for the worse, so that the colour is not needed to see it. */
const WORSE = "!";
const PARTS = ["actual", "budget", "deviation", "index", "last"] as const;

export const FIGURE_COLUMNS = startOf("year") + PARTS.length;
/** In points. */
export const FIGURE_WIDTHS: readonly number[] = Array.from({ length: FIGURE_COLUMNS }, (_, column) => {
  if (column === 0) return 12;
  if (column === NAME) return 180;
  const part = (column - NAME - 1) % GROUP_WIDTH;
  return part === 0 ? 10 : PARTS[part - 1] === "index" ? 44 : 78;
});

export const FIGURE_TOP = { title: 0, subtitle: 1, groups: 3, headings: 4, list: 5 } as const;

/** What the sheet holds, and its looks. Rows are counted from 0. */
export interface FiguresPlan {
  readonly cells: readonly (readonly CellInput[])[];
  readonly looks: readonly Look[];
}

export interface FigureTexts {
  readonly title: string;
  readonly subtitle: string;
  /** What the first group is of. */
  readonly period: string;
  readonly words: FigureWords;
}

/** Period, year to date and whole year beside each other, a row a KPI. What is not known is blank. */
export function figuresPlan(rows: readonly FigureRow[], { title, subtitle, period, words }: FigureTexts): FiguresPlan {
  const height = FIGURE_TOP.list + rows.length + 1 + words.notes.length;
  const cells: CellInput[][] = Array.from({ length: height }, () => Array.from({ length: FIGURE_COLUMNS }, () => ""));
  const put = (row: number, column: number, content: CellInput): void => void cells[row]?.splice(column, 1, content);
  const row = (first: number, last = first) => ({ first, last });
  const all: Look["columns"] = [0, FIGURE_COLUMNS - 1];
  const column = (at: number): Look["columns"] => [at, at];
  put(FIGURE_TOP.title, NAME, cellText(title));
  put(FIGURE_TOP.subtitle, NAME, cellText(subtitle));
  put(FIGURE_TOP.headings, NAME, cellText(words.kpi));
  const looks: Look[] = [
    { rows: row(FIGURE_TOP.title), columns: column(NAME), bold: true, size: 16, color: INKS.text, height: 26 },
    { rows: row(FIGURE_TOP.subtitle), columns: column(NAME), color: INKS.quiet },
    { rows: row(FIGURE_TOP.groups), columns: all, bold: true, color: INKS.text, height: 18 },
    { rows: row(FIGURE_TOP.headings), columns: all, size: 9, color: INKS.quiet, line: INKS.edge, height: 18 },
  ];
  const names: Readonly<Record<Group, string>> = { month: period, toDate: words.toDate, year: words.year };
  for (const group of GROUPS) {
    const start = startOf(group);
    put(FIGURE_TOP.groups, start, cellText(names[group]));
    PARTS.forEach((part, at) => {
      const heading = group === "year" && part === "actual" ? words.estimate : words.headings[part];
      put(FIGURE_TOP.headings, start + at, cellText(heading));
    });
    looks.push(
      { rows: row(FIGURE_TOP.groups), columns: column(start), align: "Left" },
      { rows: row(FIGURE_TOP.headings), columns: [start, start + PARTS.length - 1], align: "Right" },
    );
  }
  rows.forEach((each, index) => {
    const at = FIGURE_TOP.list + index;
    put(
      at,
      NAME,
      cellText(
        each.kind === "kpi" && isUnitAside(each.unit, numbersIn(each.figures))
          ? withUnit(each.name, each.unit)
          : each.name,
      ),
    );
    if (each.kind === "perspective") {
      looks.push({ rows: row(at), columns: all, bold: true, fill: INKS.band, color: INKS.text, height: 20 });
      return;
    }
    looks.push(
      { rows: row(at), columns: all, color: INKS.text, line: INKS.hair, height: 18 },
      { rows: row(at), columns: column(NAME), indent: 1 },
    );
    for (const group of GROUPS) {
      const start = startOf(group);
      const compared = each.figures[group];
      numbersOf(compared).forEach((value, part) => put(at, start + part, value ?? ""));
      looks.push(...looksOfNumbers(compared, each, { rows: row(at), start, words }));
    }
  });
  words.notes.forEach((note, index) => {
    const at = FIGURE_TOP.list + rows.length + 1 + index;
    put(at, NAME, cellText(note));
    looks.push({ rows: row(at), columns: column(NAME), size: 9, color: INKS.quiet });
  });
  return { cells, looks };
}

/** What is shown with the unit of the KPI. */
const numbersIn = ({ month, toDate, year }: KpiFigures): readonly number[] =>
  [month, toDate, year]
    .flatMap(({ actual, budget, last }) => [actual, budget, last])
    .filter((each) => each !== undefined);

/** In the order of the columns. */
const numbersOf = (compared: Compared): readonly (number | undefined)[] => [
  ...[compared.actual, compared.budget],
  ...[deviationOf(compared), indexOf(compared), compared.last],
];

function looksOfNumbers(
  compared: Compared,
  { unit, figures }: Extract<FigureRow, { readonly kind: "kpi" }>,
  { rows, start, words }: { readonly rows: Look["rows"]; readonly start: number; readonly words: FigureWords },
): readonly Look[] {
  // One format for the whole row, so that the eye can compare.
  const numbers = numbersIn(figures);
  const { better } = figures;
  const format = valueFormat(unit, numbers);
  // Of two percentages it is no percentage.
  const apart = isPercent(unit) ? valueFormat(words.percentagePoints, numbers) : format;
  const deviation = deviationOf(compared);
  const isWorse =
    deviation !== undefined && ((better === "higher" && deviation < 0) || (better === "lower" && deviation > 0));
  const column = (part: (typeof PARTS)[number]): Look["columns"] => [
    start + PARTS.indexOf(part),
    start + PARTS.indexOf(part),
  ];
  return [
    { rows, columns: [start, start + 1], align: "Right", numberFormat: format, shrink: true },
    {
      ...{ rows, columns: column("deviation"), align: "Right", shrink: true },
      numberFormat: [`+${apart}`, `-${apart}`, apart].map((each) => (isWorse ? `"${WORSE} "${each}` : each)).join(";"),
      ...(isWorse ? { color: STATUS_PALETTE.red.font } : {}),
    },
    { rows, columns: column("index"), align: "Right", numberFormat: "0" },
    { rows, columns: column("last"), align: "Right", numberFormat: format, color: INKS.quiet, shrink: true },
  ];
}

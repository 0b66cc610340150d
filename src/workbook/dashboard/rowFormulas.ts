import type { Frequency, Level } from "../../scorecard";
import { TABLES, type TreeKey } from "../tables";
import { period, STRIP, type DashboardColumn } from "./columns";
import { deviationExpression, type Deviation } from "./deviation";
import { BEFORE, past, scoreBefore, scoreYearBefore } from "./pastFormulas";
import type { DashboardPlaces } from "./places";
import { cell, cells, quoted, shortened, type Rows } from "./references";
import { SYMBOLS, symbolOf } from "./symbols";
import type { DashboardWords } from "./words";

export interface RowContext {
  readonly places: DashboardPlaces;
  readonly words: DashboardWords;
  /** What the workbook says of a KPI that cannot be scored. */
  readonly failed: string;
  /** Where the last days of kept periods stand. */
  readonly days: Rows;
  readonly deviation: Deviation;
  /** Of the scorecard's periods. */
  readonly frequency: Frequency;
  /** KPIs whose unit stands behind their name, because there is no room for it behind their numbers. */
  readonly unitsAside?: ReadonlySet<string>;
  /** The table of initiatives is there: Excel takes no formula that names a table which is not. */
  readonly hasInitiatives?: boolean;
  /** Some of what is below a row is left out, so nobody can tell whether a change above KPIs is one of the same KPIs. */
  readonly isPart?: boolean;
}

type RowFormulas = Readonly<Partial<Record<DashboardColumn, string>>>;

/** The table with the entries of a level. */
export const TABLE_OF: Readonly<Record<Level, TreeKey>> = {
  scorecard: "settings",
  perspective: "perspectives",
  objective: "objectives",
  kpi: "kpis",
};

/** What the table says of the node whose id stands in the row. */
function said(level: Level, column: string, row: number): string {
  const { name } = TABLES[TABLE_OF[level]];
  return `INDEX(${name}[${column}],MATCH(${cell("id", row)},${name}[Id],0))`;
}

/** Where no light has been worked out nothing has: an empty cell would be a 0. */
const numberOf = (level: Level, column: string, row: number): string =>
  `=IF(${cell("light", row)}="","",IFERROR(${said(level, column, row)},""))`;

const textOf = (formula: string): string => `=IFERROR(${formula}&"","")`;
const isNumber = (...of: readonly string[]): string => `AND(${of.map((each) => `ISNUMBER(${each})`).join(",")})`;

/** So many letters of a name can be read in one line; they are made smaller to fit there. */
const LETTERS = 44;

/** Only constants in the table of initiatives: the lowest row of the node that nobody has deleted. */
const initiativeOf = (row: number): string =>
  textOf(
    shortened(
      `LOOKUP(2,1/((BSC_Initiatives[Parent]=${cell("id", row)})*(BSC_Initiatives[DeletedAt]="")),BSC_Initiatives[Name])`,
      LETTERS,
    ),
  );

/**
 * The formulas of a node's row. All are native ones of Excel 2016 and none is volatile: what they show follows the workbook's
 * day (`BSC_AsOf`), and what earlier periods said stands in the history.
 *
 * The change is that since the period before the one that the value is of; above KPIs, the latest of theirs. It is said where the same KPIs
 * had a score then as have one now: a mean of others is another one. The same holds of the change since the same period a year before.
 *
 * @param below - the rows of what is below the node, if anything is
 */
export function rowFormulas(
  { id, level }: { readonly id: string; readonly level: Level },
  row: number,
  below: Rows | undefined,
  context: RowContext,
): RowFormulas {
  const { places, words, failed, deviation, frequency, isPart = false, unitsAside, hasInitiatives = true } = context;
  const score = cell("score", row);
  const before = scoreBefore(places, row);
  const yearBefore = scoreYearBefore(places, row, frequency);
  const full = `ROUND(MIN(100,${score})/10,0)`;
  const strip = Array.from({ length: STRIP - 1 }, (_, index) => {
    const symbol = symbolOf(past(places, "Status", row, STRIP - 1 - index));
    return [period(index + 1), `=IFERROR(${symbol},"")`] as const;
  });
  return {
    symbol: `=IFERROR(${symbolOf(cell("light", row))},${quoted(SYMBOLS.none)})`,
    name:
      level === "scorecard"
        ? words.whole
        : textOf(`${said(level, "Name", row)}${unitsAside?.has(id) ? behindName(said(level, "Unit", row)) : ""}`),
    score: numberOf(level, "Score", row),
    status: textOf(said(level, "Status", row)),
    bar: `=IF(ISNUMBER(${score}),REPT("█",${full})&REPT("░",10-${full}),"")`,
    change: changeSince(before, "before"),
    inYear: changeSince(yearBefore, "yearBefore"),
    ...Object.fromEntries(strip),
    [period(STRIP)]: `=${cell("symbol", row)}`,
    owner: level === "kpi" || level === "objective" ? textOf(said(level, "Owner", row)) : "",
    initiative: hasInitiatives ? initiativeOf(row) : "",
    light: textOf(said(level, "Light", row)),
    first: `=IFERROR(MATCH(${cell("id", row)},${places.history.Node},0),"")`,
    place: below === undefined ? placeOf(row, level, context) : `=MAX(${cells("place", below)})`,
    ...(level === "kpi"
      ? {
          ...kpiFormulas(row, failed, deviation),
          before: `=IF(ISNUMBER(${before}),${before},"")`,
          yearBefore: `=IFERROR(IF(ISNUMBER(${yearBefore}),${yearBefore},""),"")`,
        }
      : {}),
  };

  function changeSince(then: string, column: "before" | "yearBefore"): string {
    if (isPart && level !== "kpi") return '=""';
    return `=IFERROR(IF(${isAlike(then, column)},ROUND(${score}-${then},6),""),"")`;
  }

  function isAlike(then: string, column: "before" | "yearBefore"): string {
    const both = isNumber(score, then);
    if (below === undefined) return both;
    const others = `SUMPRODUCT(--(ISNUMBER(${cells("now", below)})<>ISNUMBER(${cells(column, below)})))`;
    return `AND(${both},${others}=0)`;
  }
}

/**
 * How many kept periods lie before the one that the value is of. A flow whose period is still running says what the last whole one said,
 * so it is compared with the one before that. What is older is carried on, and what has no score has nothing to compare: both belong to the
 * period that is looked at.
 */
function placeOf(row: number, level: Level, { places: { kpis, until, now }, days }: RowContext): string {
  if (level !== "kpi") return `=${BEFORE}`;
  const day = `INDEX(${kpis.days},MATCH(${cell("id", row)},${kpis.ids},0))`;
  const ended = `COUNTIF(${cells("day", days)},"<"&${day})`;
  const isOfBefore = `AND(${now}<${until},${isNumber(day, cell("score", row))},${ended}=${BEFORE}-1)`;
  return `=IFERROR(${BEFORE}-IF(${isOfBefore},1,0),${BEFORE})`;
}

function kpiFormulas(row: number, failed: string, deviation: Deviation): RowFormulas {
  const [actual, target, score, light] = [
    cell("actual", row),
    cell("target", row),
    cell("score", row),
    cell("light", row),
  ];
  const isBehind = `AND(ISNUMBER(${score}),OR(${light}="red",${light}="amber"))`;
  return {
    actual: numberOf("kpi", "Actual", row),
    target: numberOf("kpi", "Target", row),
    deviation: `=IF(${isNumber(actual, target)},${deviationExpression(deviation, actual, target)},"")`,
    kpiLight: `=${light}`,
    now: `=${score}`,
    moved: `=${cell("change", row)}`,
    // What cannot be scored comes first, then the lowest score; equal ones in their order on the sheet.
    need: `=IF(${cell("status", row)}=${quoted(failed)},ROW()/1000000-1,IF(${isBehind},${score}+ROW()/1000000,""))`,
  };
}

/** A unit as it stands behind the name of its KPI, as an expression. */
const behindName = (unit: string): string => `&" ("&${unit}&")"`;

const COPIED = [
  "symbol",
  "actual",
  "target",
  "deviation",
  "score",
  "status",
  "bar",
  "change",
  "inYear",
  "owner",
  "initiative",
] as const;

/** A row of what needs action: the KPI that comes so far down, found by its place in the list above. Its numbers have one format for all, so its unit stands behind its name. */
export function needFormulas(row: number, rank: number, list: Rows, words: DashboardWords): RowFormulas {
  const place = cell("first", row);
  const shown = (column: DashboardColumn, otherwise: string): string =>
    `=IF(ISNUMBER(${place}),INDEX(${cells(column, list)},${place}),${quoted(otherwise)})`;
  const kpi = (column: string): string =>
    `INDEX(BSC_Kpis[${column}],MATCH(INDEX(${cells("id", list)},${place}),BSC_Kpis[Id],0))`;
  const unit = `IF(${kpi("Unit")}="","",""${behindName(kpi("Unit"))})`;
  const name = `${shortened(kpi("Name"), LETTERS)}&${unit}`;
  return {
    ...Object.fromEntries(COPIED.map((column) => [column, shown(column, "")])),
    name: `=IF(ISNUMBER(${place}),${name},${quoted(rank === 1 ? words.noNeeds : "")})`,
    first: `=IFERROR(MATCH(SMALL(${cells("need", list)},${rank}),${cells("need", list)},0),"")`,
  };
}

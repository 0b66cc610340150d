import { absolute, relative, withoutSpaces } from "./reference";

/**
 * How one value is made of a column. `last` is the lowest number; `nps` and `csat` are made of answers, from 0 to 10 and
 * from 1 to 5.
 */
export const COLUMN_TAKES = ["sum", "average", "min", "max", "last", "nps", "csat"] as const;
export type ColumnTake = (typeof COLUMN_TAKES)[number];

/** One value made of many cells. */
export interface OfColumn {
  /** `Campaigns[Clicks]`, which grows with its table, or `Data!B2:B13`. */
  readonly values: string;
  readonly take: ColumnTake;
  /** The column whose sum it is divided by, where it is a ratio of two sums. */
  readonly per?: string | undefined;
  /** For each thousand of that sum, as prices of impressions are. */
  readonly isPerThousand?: true | undefined;
}

const CALLS: { readonly [Take in ColumnTake]: (values: string) => string } = {
  sum: (values) => `SUM(${values})`,
  average: (values) => `AVERAGE(${values})`,
  min: (values) => `MIN(${values})`,
  max: (values) => `MAX(${values})`,
  // A number that no cell holds: the search ends at the last one.
  last: (values) => `LOOKUP(9E+307,${values})`,
  nps: (values) => `100*(COUNTIF(${values},">=9")-COUNTIF(${values},"<=6"))/COUNT(${values})`,
  csat: (values) => `100*COUNTIF(${values},">=4")/COUNT(${values})`,
};

const COLUMN =
  /^=IF\(SUMPRODUCT\(--\(LEN\((?<values>.+?)\)>0\)\)=0,.*?(?:\/SUM\((?<per>.+)\)|\/\(SUM\((?<thousands>.+)\)\/1000\))?\)\)$/s;

/**
 * Blank where no cell says anything; the last text where one is among the numbers, because a sum that leaves it out
 * would be wrong without saying so; an error where a cell holds one.
 */
export function columnFormula({ values, take, per, isPerThousand }: OfColumn): string {
  const cells = absolute(values);
  const sum = per === undefined ? "" : `SUM(${absolute(per)})`;
  const parts = per === undefined ? "" : isPerThousand ? `/(${sum}/1000)` : `/${sum}`;
  const filled = `SUMPRODUCT(--(LEN(${cells})>0))`;
  const text = `LOOKUP(2,1/ISTEXT(${cells}),${cells})`;
  return `=IF(${filled}=0,"",IF(COUNT(${cells})<${filled},${text},${CALLS[take](cells)}${parts}))`;
}

/** `undefined` for any other formula. */
export function parseColumnFormula(formula: string): OfColumn | undefined {
  const code = withoutSpaces(formula);
  const { values: cells, per: whole, thousands } = COLUMN.exec(code)?.groups ?? {};
  if (cells === undefined) return undefined;
  const values = relative(cells);
  const below = whole ?? thousands;
  const isPerThousand = thousands === undefined ? {} : { isPerThousand: true as const };
  const per = below === undefined ? {} : { per: relative(below), ...isPerThousand };
  const take = COLUMN_TAKES.find((each) => sameCode(columnFormula({ values, take: each, ...per }), code));
  return take && { values, take, ...per };
}

/** Excel prints the same number in several ways. */
const sameCode = (one: string, other: string): boolean => plain(one) === plain(other);
const plain = (code: string): string =>
  code
    .replaceAll("$", "")
    .replace(/9(\.0+)?E\+?307/gi, "9E307")
    .toLowerCase();

import type { Level } from "../../scorecard";

export type ParentLevel = Exclude<Level, "kpi">;

/** A table with children of a row, and which of its rows they are: 1 or 0 for each. */
export interface Members {
  readonly table: string;
  readonly areChildren: string;
  /** Sums a column over the children. */
  sum(column: string): string;
  /** How many children have a number in a column. */
  count(column: string): string;
}

const childrenIn = (table: string): Members => ({
  table,
  areChildren: `(${table}[Parent]=[@Id])*1`,
  sum: (column) => `SUMIFS(${table}[${column}],${table}[Parent],[@Id])`,
  count: (column) => `COUNTIFS(${table}[Parent],[@Id],${table}[${column}],">=0")`,
});

/** Every perspective is a child of the scorecard. */
const perspectives: Members = {
  table: "BSC_Perspectives",
  areChildren: `(BSC_Perspectives[Id]<>"")*1`,
  sum: (column) => `SUM(BSC_Perspectives[${column}])`,
  count: (column) => `COUNT(BSC_Perspectives[${column}])`,
};

/** Where the children of a parent stand. */
export const MEMBERS: Readonly<Record<ParentLevel, readonly Members[]>> = {
  scorecard: [perspectives],
  perspective: [childrenIn("BSC_Objectives"), childrenIn("BSC_Kpis")],
  objective: [childrenIn("BSC_Kpis")],
};

/** A column summed over all children of a parent. */
export const sumOf = (level: ParentLevel, column: string): string => joined(level, (members) => members.sum(column));

/** Terms of each table, added up and in brackets. */
export const joined = (level: ParentLevel, term: (members: Members) => string): string =>
  `(${MEMBERS[level].map(term).join("+")})`;

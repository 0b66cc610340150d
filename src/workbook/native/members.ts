import type { Level } from "../../scorecard";

/** What has children: a level, or a scorecard that is one of several in the workbook. */
export type ParentLevel = Exclude<Level, "kpi"> | "oneOfSeveral";

/** A block with children of a row, and which of its rows they are: 1 or 0 for each. */
export interface Members {
  readonly block: string;
  readonly areChildren: string;
  /** Sums a column over the children. */
  sum(column: string): string;
  /** How many children have a number in a column. */
  count(column: string): string;
}

const childrenIn = (block: string): Members => ({
  block,
  areChildren: `(${block}[Parent]=[@Id])*1`,
  sum: (column) => `SUMIFS(${block}[${column}],${block}[Parent],[@Id])`,
  count: (column) => `COUNTIFS(${block}[Parent],[@Id],${block}[${column}],">=0")`,
});

/** Every perspective is a child of the scorecard, where there is one. */
const perspectives: Members = {
  block: "Perspectives",
  areChildren: `(Perspectives[Id]<>"")*1`,
  sum: (column) => `SUM(Perspectives[${column}])`,
  count: (column) => `COUNT(Perspectives[${column}])`,
};

/** Those of scorecards below, which stand together. */
const ofBelow = (count: number): Members => {
  const block = `Below(${count})`;
  return {
    block,
    areChildren: `(${block}[Whole]>=0)*1`,
    sum: (column) => `SUM(${block}[${column}])`,
    count: () => String(count),
  };
};

/** The blocks with the children of a parent. */
export type Children = readonly Members[];

/** @param joined - how many nodes of scorecards below count in it */
export const childrenOf = (level: ParentLevel, joined = 0): Children =>
  joined === 0 ? MEMBERS[level] : [...MEMBERS[level], ofBelow(joined)];

/** Where the children of a parent stand. */
const MEMBERS: Readonly<Record<ParentLevel, Children>> = {
  scorecard: [perspectives],
  oneOfSeveral: [childrenIn("Perspectives")],
  perspective: [childrenIn("Objectives"), childrenIn("Kpis")],
  objective: [childrenIn("Kpis")],
};

/** A column summed over all children of a parent. */
export const sumOf = (children: Children, column: string): string => joined(children, (members) => members.sum(column));

/** Terms of each block, added up and in brackets. */
export const joined = (children: Children, term: (members: Members) => string): string =>
  `(${children.map(term).join("+")})`;

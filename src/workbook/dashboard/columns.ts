/** So many periods are shown beside each other, with the one that is looked at as the last. */
export const STRIP = 12;

/** The columns that are ours, from the left. Those from `id` on are hidden: what formulas of the sheet stand on. */
const NAMES = [
  "margin",
  "symbol",
  "name",
  "actual",
  "target",
  "deviation",
  "score",
  "status",
  "bar",
  "change",
  "inYear",
  ...Array.from({ length: STRIP }, (_, index) => `period${index + 1}` as const),
  "owner",
  "initiative",
  "id",
  "light",
  "first",
  "place",
  "kpiLight",
  "now",
  "before",
  "moved",
  "need",
  "day",
  "yearBefore",
] as const;

export type DashboardColumn = (typeof NAMES)[number];

/** All of the sheet's columns that are ours; what stands right of them is other people's. */
export const OWN_COLUMNS = NAMES.length;

/** Counted from 0. */
export const columnAt = (name: DashboardColumn): number => NAMES.indexOf(name);

/** The first of the hidden columns, and so the end of what is printed. */
export const FIRST_HIDDEN = columnAt("id");

/** @example period(12) // the period that is looked at */
export const period = (number: number): DashboardColumn => `period${number}`;

/** In points; a sheet is printed one page wide. */
export const WIDTHS: Readonly<Partial<Record<DashboardColumn, number>>> = {
  margin: 12,
  symbol: 20,
  name: 190,
  actual: 66,
  target: 66,
  deviation: 76,
  score: 48,
  status: 84,
  bar: 70,
  change: 50,
  inYear: 50,
  ...Object.fromEntries(Array.from({ length: STRIP }, (_, index) => [period(index + 1), 21])),
  owner: 84,
  initiative: 150,
};

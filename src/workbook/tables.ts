import type { Field } from "../scorecard";

/**
 * The tables of the model sheet: one row an entity, one column a field. Columns are found by their header, so people
 * may add columns of their own and change the order.
 */
export const TABLES = {
  settings: {
    name: "BSC_Settings",
    columns: [
      "Id",
      "Name",
      "Schema",
      "Language",
      "Green",
      "Amber",
      "MinimumCoverage",
      "RollUp",
      "Missing",
      "Ceiling",
      "Achieved",
      "Hysteresis",
      "Frequency",
      "FiscalYearStart",
      "GraceDays",
      "DateSystem",
      "Vision",
      "Goals",
      "Rev",
      "ChangedBy",
      "ChangedAt",
    ],
  },
  perspectives: {
    name: "BSC_Perspectives",
    columns: ["Id", "Name", "Aliases", "Weight", "Order", "RollUp", "Rev", "ChangedBy", "ChangedAt", "DeletedAt"],
  },
  objectives: {
    name: "BSC_Objectives",
    columns: [
      "Id",
      "Parent",
      "Name",
      "Aliases",
      "Weight",
      "Order",
      "RollUp",
      "Owner",
      "Note",
      "Rev",
      "ChangedBy",
      "ChangedAt",
      "DeletedAt",
    ],
  },
  kpis: {
    name: "BSC_Kpis",
    columns: [
      "Id",
      "Parent",
      "Name",
      "Aliases",
      "Unit",
      "Weight",
      "Order",
      "Kind",
      "Actual",
      "Target",
      "Baseline",
      "Direction",
      "Low",
      "High",
      "Tolerance",
      "Margin",
      "Start",
      "End",
      "Scale",
      "Missing",
      "CarryPeriods",
      "Critical",
      "Excluded",
      "Frequency",
      "Aggregation",
      "TargetSpread",
      "Owner",
      "Indicator",
      "Note",
      "Rev",
      "ChangedBy",
      "ChangedAt",
      "DeletedAt",
    ],
  },
  links: {
    name: "BSC_Links",
    columns: ["Id", "From", "To", "Note", "Rev", "ChangedBy", "ChangedAt", "DeletedAt"],
  },
  initiatives: {
    name: "BSC_Initiatives",
    columns: [
      "Id",
      "Parent",
      "Name",
      "Owner",
      "Due",
      "Progress",
      "Effect",
      "Note",
      "Rev",
      "ChangedBy",
      "ChangedAt",
      "DeletedAt",
    ],
  },
} as const;

export type TableKey = keyof typeof TABLES;
export type Column<Key extends TableKey = TableKey> = (typeof TABLES)[Key]["columns"][number];

export const FIELD_COLUMNS = { actual: "Actual", target: "Target", baseline: "Baseline" } as const satisfies Record<
  Field,
  Column<"kpis">
>;

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** The tables that make up the tree of scores; without one of them there is no scorecard. */
export const TREE_KEYS = ["settings", "perspectives", "objectives", "kpis"] as const satisfies readonly TableKey[];
export type TreeKey = (typeof TREE_KEYS)[number];

/** The tables beside it: what causes what, and what is done about it. */
export const PLAN_KEYS = ["links", "initiatives"] as const satisfies readonly TableKey[];
export type PlanKey = (typeof PLAN_KEYS)[number];

/** What `Schema` says in tables that this version writes. A higher number is opened for reading only. */
export const SCHEMA_VERSION = 3;

/** Columns of a table that a version has added, or the whole of it. */
type Added = Readonly<Partial<Record<TableKey, readonly string[] | "whole">>>;

/** What each version has added. Workbooks of an earlier one lack it, and nothing is wrong with them. */
const ADDED: readonly (readonly [version: number, added: Added])[] = [
  [
    2,
    {
      objectives: ["Owner", "Note"],
      kpis: ["Owner", "Indicator", "Note"],
      links: "whole",
      initiatives: "whole",
    },
  ],
  [3, { settings: ["Vision", "Goals"] }],
];

/** Whether a table, or a column of it, belongs to a version of the tables. */
export const isOfSchema = (version: number, key: TableKey, column?: string): boolean =>
  ADDED.every(([since, { [key]: added }]) => {
    if (version >= since || added === undefined) return true;
    return added !== "whole" && (column === undefined || !added.includes(column));
  });

/** The model sheet is known by this custom property, whatever people call the sheet. */
export const SHEET_MARKER = "bsc.model";
export const SHEET_NAME = "BSC Model";

/** A value as Office.js gives it. */
export type CellValue = string | number | boolean;

/** What is written into a cell; `null` leaves it as it is. */
export type CellInput = CellValue | null;

export type RowInput<Key extends TableKey> = Partial<Record<Column<Key>, CellInput>>;

/** One table as it stands on the sheet: one entry a data row, in sheet order. */
export interface TableContent {
  readonly headers: readonly string[];
  readonly rows: readonly RowContent[];
}

export interface RowContent {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
}

export type TableContents = Readonly<Record<TableKey, TableContent | undefined>>;

export type PlanContents = Pick<TableContents, PlanKey>;

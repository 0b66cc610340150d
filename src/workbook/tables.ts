import type { Field } from "../scorecard";
import type { CellInput, CellValue } from "./cells";
import { INITIATIVE_FIELDS, LINK_FIELDS, OBJECTIVE_FIELDS, PERSPECTIVE_FIELDS, SETTINGS_FIELDS } from "./entityFields";
import { KPI_FIELDS } from "./kpiFields";
import { columnsOf, versionsOf } from "./storedField";

/** What every row says of its last change, and of which scorecard it is a part. */
const STAMP = ["Rev", "ChangedBy", "ChangedAt"] as const;
const OWNER = "Scorecard";

/** What the settings say only in a workbook that has had more than one scorecard. */
const AMONG_OTHERS = ["Above", "Owner", "Aliases", "DeletedAt"] as const;

/** What they say only in a workbook in which a scorecard counts in the one above it. */
const ABOVE_OTHERS = ["RollsUp", "WeightAbove"] as const;

/** What a row's node says, found in the block of numbers by one formula for the whole column. */
const NODE_RESULTS = ["Score", "Light", "Status", "Coverage"] as const;

/**
 * Columns that hold results and no definitions, for pivot tables, dashboards and people's own formulas. They are calculated
 * columns, so a row is written with nothing in them, and no refresh looks at them.
 */
export const RESULT_COLUMNS = {
  settings: NODE_RESULTS,
  perspectives: NODE_RESULTS,
  objectives: NODE_RESULTS,
  kpis: ["Actual", "Target", "Baseline", ...NODE_RESULTS],
} as const;

/** The result columns of any table; those beside the tree have none. */
export const resultsOf = (key: TableKey): readonly string[] =>
  key in RESULT_COLUMNS ? RESULT_COLUMNS[key as TreeKey] : [];

/** The first tables had these two beside the name and the weight. */
const { unit, kind, ...otherParts } = KPI_FIELDS;

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
      "Running",
      "Keeping",
      ...STAMP,
      OWNER,
      ...RESULT_COLUMNS.settings,
      ...AMONG_OTHERS,
      ...ABOVE_OTHERS,
    ],
  },
  perspectives: {
    name: "BSC_Perspectives",
    columns: ["Id", ...columnsOf(PERSPECTIVE_FIELDS), ...STAMP, "DeletedAt", OWNER, ...RESULT_COLUMNS.perspectives],
  },
  objectives: {
    name: "BSC_Objectives",
    columns: ["Id", ...columnsOf(OBJECTIVE_FIELDS), ...STAMP, "DeletedAt", OWNER, ...RESULT_COLUMNS.objectives],
  },
  kpis: {
    name: "BSC_Kpis",
    columns: [
      "Id",
      "Parent",
      "Name",
      "Aliases",
      ...unit.columns,
      "Weight",
      "Order",
      ...kind.columns,
      "TypedActual",
      "TypedTarget",
      "TypedBaseline",
      ...columnsOf(otherParts),
      ...STAMP,
      "DeletedAt",
      OWNER,
      ...RESULT_COLUMNS.kpis,
    ],
  },
  links: {
    name: "BSC_Links",
    columns: ["Id", ...columnsOf(LINK_FIELDS), ...STAMP, "DeletedAt", OWNER],
  },
  initiatives: {
    name: "BSC_Initiatives",
    columns: ["Id", ...columnsOf(INITIATIVE_FIELDS), ...STAMP, "DeletedAt", OWNER],
  },
} as const;

export type TableKey = keyof typeof TABLES;
export type Column<Key extends TableKey = TableKey> = (typeof TABLES)[Key]["columns"][number];

/**
 * The value fields of a KPI as writes and the change log name them. A link stands in the block of numbers, a typed value in
 * a column of its own; what is in force is a result.
 */
export const FIELD_COLUMNS = { actual: "Actual", target: "Target", baseline: "Baseline" } as const satisfies Record<
  Field,
  Column<"kpis">
>;

/** Where a typed value stands. */
export const TYPED_COLUMNS = {
  actual: "TypedActual",
  target: "TypedTarget",
  baseline: "TypedBaseline",
} as const satisfies Record<Field, Column<"kpis">>;

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];

/** The tables that make up the tree of scores; without one of them there is no scorecard. */
export const TREE_KEYS = ["settings", "perspectives", "objectives", "kpis"] as const satisfies readonly TableKey[];
export type TreeKey = (typeof TREE_KEYS)[number];

/** The tables beside it: what causes what, and what is done about it. */
export const PLAN_KEYS = ["links", "initiatives"] as const satisfies readonly TableKey[];
export type PlanKey = (typeof PLAN_KEYS)[number];

/** The version that has added a table. */
const TABLE_VERSIONS: Readonly<Partial<Record<TableKey, number>>> = { links: 2, initiatives: 2 };

/** From this version on tables hold constants, and what differs by row as a formula stands beside them. */
export const NUMBERS_VERSION = 4;
/** From this version on the blocks of numbers have the columns that this version writes: that for kept values came last. */
const BLOCKS_VERSION = 8;

/**
 * What `Schema` says once there has been a second scorecard. Versions of the add-in that know of one only open such a workbook for reading;
 * a workbook with one scorecard stays as it is.
 */
export const SEVERAL_VERSION = 9;

/** What `Schema` says once a scorecard counts in the one above it. Versions of the add-in that know nothing of that only read such a workbook. */
export const ROLLING_VERSION = 10;

/** What it says once a scorecard counts in the one above it by the values of its KPIs: these say how they become one. */
export const VALUES_VERSION = 11;

const since = (version: number, columns: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(columns.map((column) => [column, version]));

const ofNumbers = since(NUMBERS_VERSION, [OWNER, ...NODE_RESULTS]);

/** The version that has added a column, where it is not that of its table. */
const COLUMN_VERSIONS: Readonly<Record<TableKey, Readonly<Record<string, number>>>> = {
  settings: {
    ...versionsOf(SETTINGS_FIELDS),
    ...ofNumbers,
    ...since(SEVERAL_VERSION, AMONG_OTHERS),
    ...since(ROLLING_VERSION, ABOVE_OTHERS),
  },
  perspectives: { ...versionsOf(PERSPECTIVE_FIELDS), ...ofNumbers },
  objectives: { ...versionsOf(OBJECTIVE_FIELDS), ...ofNumbers },
  kpis: { ...versionsOf(KPI_FIELDS), ...ofNumbers, ...since(NUMBERS_VERSION, Object.values(TYPED_COLUMNS)) },
  links: ofNumbers,
  initiatives: ofNumbers,
};

/** What `Schema` says in tables of one scorecard that this version writes. */
export const SCHEMA_VERSION = Math.max(
  BLOCKS_VERSION,
  ...Object.values(COLUMN_VERSIONS)
    .flatMap((versions) => Object.values(versions))
    .filter((version) => version < SEVERAL_VERSION),
);
/** A higher number is opened for reading only. */
export const NEWEST_VERSION = Math.max(SCHEMA_VERSION, VALUES_VERSION);

/** The columns that a table is to have: those of this version at least. */
export const columnsIn = (key: TableKey, version = SCHEMA_VERSION): readonly Column[] =>
  TABLES[key].columns.filter((column) => isOfSchema(Math.max(version, SCHEMA_VERSION), key, column));

/** Whether a table, or a column of it, belongs to a version of the tables: older workbooks lack it, and nothing is wrong. */
export const isOfSchema = (version: number, key: TableKey, column?: string): boolean =>
  version >= (TABLE_VERSIONS[key] ?? 1) && (column === undefined || version >= (COLUMN_VERSIONS[key][column] ?? 1));

/** The model sheet is known by this custom property, whatever people call the sheet. */
export const SHEET_MARKER = "bsc.model";
export const SHEET_NAME = "BSC Model";

export type RowInput<Key extends TableKey> = Partial<Record<Column<Key>, CellInput>>;

/** One table as it stands on the sheet: one entry a data row, in sheet order. */
export interface TableContent {
  readonly headers: readonly string[];
  readonly rows: readonly RowContent[];
  /** Somebody has switched on its row of totals, which is none of the rows. */
  readonly hasTotals?: boolean;
}

export interface RowContent {
  readonly values: readonly CellValue[];
  readonly formulas: readonly CellValue[];
}

export type TableContents = Readonly<Record<TableKey, TableContent | undefined>>;

export type PlanContents = Pick<TableContents, PlanKey>;

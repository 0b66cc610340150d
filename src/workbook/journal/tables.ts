import { JOURNAL_NAMES } from "./tableNames";

/** The id of the scorecard that a row is of. */
export const OWNER = "Scorecard";

/**
 * The tables of the second sheet. Rows are only ever added, below the last one: what has been said stays said. A refresh does
 * not read them, so however long they grow it costs nothing.
 */
export const JOURNAL_TABLES = {
  /**
   * Who changed what in the definitions, a row a cell. `Undoes` names the batch that a batch takes back. A former binding is
   * kept beside the blocks of numbers as a living formula: Excel moves it with the cells it names, so that taking back finds
   * them. Tables of an older version have it here, in a column `Link`.
   */
  changes: {
    name: JOURNAL_NAMES.changes,
    columns: ["Batch", "Table", "Row", "Name", "Column", "Before", "After", "By", "At", "Undoes", OWNER],
  },
  /** A period was closed (with so many nodes) or opened again; the last word on a period holds. */
  closings: { name: JOURNAL_NAMES.closings, columns: ["Id", "Period", "Action", "Nodes", "By", "At", OWNER] },
  /** What each node said when a period was closed, a row a node, each after its parent. */
  snapshots: {
    name: JOURNAL_NAMES.snapshots,
    columns: [
      "Closing",
      "Period",
      "Node",
      "Parent",
      "Level",
      "Name",
      "RollUp",
      "Critical",
      "Weight",
      "Share",
      "Actual",
      "Target",
      "Baseline",
      "Raw",
      "Score",
      "Coverage",
      "State",
      "Status",
      OWNER,
    ],
  },
  /**
   * What stood in the single cells of a KPI when somebody saved last in a period, a row a KPI and period: the one table here whose rows
   * are replaced, as long as their period runs.
   */
  kept: {
    name: JOURNAL_NAMES.kept,
    columns: ["Kpi", "Period", "Day", "Value", "Target", "By", OWNER],
  },
  /** What people said of a KPI. */
  checkIns: {
    name: JOURNAL_NAMES.checkIns,
    columns: ["Id", "Kpi", "Period", "Value", "Note", "Confidence", "By", "At", OWNER],
  },
} as const satisfies Readonly<Record<string, { readonly name: string; readonly columns: readonly string[] }>>;

export type JournalKey = keyof typeof JOURNAL_TABLES;
export type JournalColumn<Key extends JournalKey> = (typeof JOURNAL_TABLES)[Key]["columns"][number];
/** The scorecard is filled in where the row is written, see `JournalEntry`. */
export type JournalRow<Key extends JournalKey> = Readonly<
  Record<Exclude<JournalColumn<Key>, typeof OWNER>, string | number | boolean>
>;

export const JOURNAL_KEYS = Object.keys(JOURNAL_TABLES) as readonly JournalKey[];

/** The sheet is known by this custom property, whatever people call it. */
export const JOURNAL_MARKER = "bsc.journal";
export const JOURNAL_SHEET = "BSC Journal";

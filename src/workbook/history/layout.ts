/** The sheet is known by this custom property, and found by the name of its head, whatever people call it. */
export const HISTORY_MARKER = "bsc.history";
export const HISTORY_SHEET = "BSC History";

/** The defined name of the head: Excel keeps it right when the sheet is renamed or its cells move. */
export const HISTORY_NAME = "BSC_Block_History";

/** What the sheet says: a row a node and period, the rows of a node together, the oldest first. */
export const HISTORY_COLUMNS = [
  "Node",
  "Name",
  "Period",
  "FirstDay",
  "Value",
  "Target",
  "Score",
  "Status",
  "Closed",
  "WorkedOut",
] as const;

/**
 * Right of it, with a column between: which nodes have rows, in their order, and a print of what these say, so that a save
 * rewrites what differs without reading it all.
 */
export const INDEX = { column: HISTORY_COLUMNS.length + 1, columns: ["Kept", "Print"] } as const;

/** And again right of that, below their heading: what tells one writing from the next, the rows of each node, and the day on which all was last found right. */
export const STATE = { column: INDEX.column + INDEX.columns.length + 1, heading: "State", rows: 3 } as const;

/** The head takes in the headings and the state. */
export const HEAD = { rows: 1 + STATE.rows, columns: STATE.column + 1 } as const;

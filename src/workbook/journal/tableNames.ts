/** What the tables of the second sheet are called: all that a reading needs of most of them. */
export const JOURNAL_NAMES = {
  changes: "BSC_Changes",
  closings: "BSC_Closings",
  snapshots: "BSC_Snapshots",
  kept: "BSC_KeptValues",
  checkIns: "BSC_CheckIns",
} as const;

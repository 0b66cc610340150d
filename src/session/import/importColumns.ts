/** What a column of a table can be used as, when a scorecard is made from it. */
export const IMPORT_COLUMNS = [
  "perspective",
  "objective",
  "name",
  "unit",
  "actual",
  "target",
  "baseline",
  "weight",
  "owner",
  "direction",
  "frequency",
  "thresholds",
] as const;
export type ImportColumn = (typeof IMPORT_COLUMNS)[number];

/** What each column of the table is used as, in the order of its headings; `undefined` is not used at all. */
export type ImportMapping = readonly (ImportColumn | undefined)[];

import { JOURNAL_NAMES } from "./journal/tableNames";
import { TABLES } from "./tables";

/** The names of our tables, of the model and of the journal. */
export const OWN_TABLES: readonly string[] = [
  ...Object.values(TABLES).map(({ name }) => name),
  ...Object.values(JOURNAL_NAMES),
];

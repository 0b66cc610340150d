import { JOURNAL_TABLES } from "./journal/tables";
import { TABLES } from "./tables";

/** The names of our tables, of the model and of the journal. */
export const OWN_TABLES: readonly string[] = [...Object.values(TABLES), ...Object.values(JOURNAL_TABLES)].map(
  ({ name }) => name,
);

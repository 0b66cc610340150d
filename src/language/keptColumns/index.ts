import { da } from "./da";
import { en } from "./en";

/** What a column of a table that the workbook keeps means. */
export const keptColumnWords = { da, en } as const;

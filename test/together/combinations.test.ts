import { addinsAutoCorrect } from "../support/addinsAutoCorrect";
import { share } from "../support/runs";
import { filesTogether } from "../support/together";

/** Those that write rows and links: what Excel's options for tables could change. */
const FILES = ["addEntries", "carryOver", "journal"].map((name) => `session/${name}.test.ts`);

// Each file with one of the combinations, and each combination with one of the files.
const { includeNewRowsAndColumnsInTable, fillFormulasInTables } = addinsAutoCorrect();
const place = includeNewRowsAndColumnsInTable ? 0 : fillFormulasInTables ? 1 : 2;
filesTogether(share(FILES, { every: FILES.length, place }));

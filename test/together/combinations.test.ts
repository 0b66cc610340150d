import { filesTogether } from "../support/together";

// Those that write rows and links: what Excel's options for tables could change.
filesTogether(["addEntries", "carryOver", "journal"].map((name) => `session/${name}.test.ts`));

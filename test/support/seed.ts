import fc from "fast-check";
import { recordRuns, SEED } from "./runs";

/** Property tests draw the same cases on every machine. `SEED=7 npm test` draws others; a failure prints its seed. */
fc.configureGlobal({
  seed: SEED,
  reporter: (details) => {
    if (details.failed) throw new Error(fc.defaultReportMessage(details), { cause: details.errorInstance });
    recordRuns(details.numRuns);
  },
});

import type { CellValue } from "../cells";
import { isBlank } from "../rowCells";
import type { ClosedScorecard, ClosingsRead, ParseClosings } from "./closingsRead";
import { JOURNAL_NAMES } from "./tableNames";

/** Knows the closed periods, and reads their numbers only when there are new ones. */
export interface ClosingReader {
  /**
   * Queues a look at which periods are closed: a row a closing. After the sync the returned function queues the reading of
   * numbers that are not known yet, and gives what is to be done after the next sync; `undefined` when all are known.
   */
  load(context: Excel.RequestContext): () => Promise<(() => Promise<void>) | undefined>;
  /** The closings of a scorecard that hold, the same objects as long as nothing has changed. */
  closings(scorecard: ClosedScorecard): ClosingsRead;
  /** Reads everything anew the next time. */
  forget(): void;
}

const NONE: ClosingsRead = { closings: [], problems: [] };
const nothingClosed: ParseClosings = () => NONE;

export function createClosingReader(): ClosingReader {
  let known = "";
  let snapshots: readonly (readonly CellValue[])[] = [];
  let parse = nothingClosed;
  let parsed = new Map<string, ClosingsRead>();
  let parsedBy = parse;

  return {
    load(context) {
      const { tables } = context.workbook;
      const words = tables.getItemOrNullObject(JOURNAL_NAMES.closings).getRange().load("values");
      const table = tables.getItemOrNullObject(JOURNAL_NAMES.snapshots);
      const body = table.getDataBodyRange().load("rowCount,columnCount");
      return async () => {
        const rows = words.isNullObject ? [] : (words.values as CellValue[][]);
        const found = JSON.stringify([rows, body.isNullObject || body.rowCount]);
        if (found === known) return undefined;
        if (rows.slice(1).every(isBlank) || body.isNullObject) {
          known = found;
          parse = nothingClosed;
          return undefined;
        }
        // Most workbooks have closed nothing yet.
        const { queueSnapshots } = await import(/* webpackChunkName: "closings" */ "./queueSnapshots");
        const take = queueSnapshots(table, body, rows, snapshots);
        return async () => {
          ({ rows: snapshots, parse } = await take());
          known = found;
        };
      };
    },

    closings(scorecard) {
      const { id, frequency, fiscalYearStart } = scorecard.settings;
      if (parsedBy !== parse) parsed = new Map();
      parsedBy = parse;
      const key = `${frequency} ${fiscalYearStart} ${scorecard.among ?? ""} ${id}`;
      const read = parsed.get(key) ?? parse(scorecard);
      parsed.set(key, read);
      return read;
    },

    forget() {
      known = "";
      snapshots = [];
    },
  };
}

import type { KeptValues } from "../../scorecard";
import type { CellValue } from "../cells";
import { JOURNAL_NAMES } from "../journal/tableNames";
import { today } from "../today";
import type { KeptFor } from "./keptFor";

/** Knows what was kept of single cells. It counts only once its period is over, so it is read once a day. */
export interface KeptReader {
  /**
   * Queues a look whether there is anything. After the sync the returned function queues the reading, and gives what is to be done
   * after the next sync; `undefined` when all is known.
   */
  load(context: Excel.RequestContext): () => Promise<(() => void) | undefined>;
  /** Of the KPIs that a model has, and that have no series. */
  values(model: KeptFor): KeptValues;
  /** Another with every reading. */
  version(): number;
  /** Reads everything anew the next time. */
  forget(): void;
}

const NOTHING: KeptValues = new Map();

export function createKeptReader(): KeptReader {
  let readOn: number | undefined;
  let version = 0;
  let parse: (model: KeptFor) => KeptValues = () => NOTHING;

  return {
    load(context) {
      const day = today();
      if (readOn === day) return () => Promise.resolve(undefined);
      const table = context.workbook.tables.getItemOrNullObject(JOURNAL_NAMES.kept);
      const last = table.getDataBodyRange().getLastRow().getCell(0, 0).load("values");
      return async () => {
        const isEmpty = last.isNullObject || last.values[0]?.[0] === "";
        const all = isEmpty ? undefined : table.getRange().load("values");
        if (all === undefined) {
          readOn = day;
          parse = () => NOTHING;
          return undefined;
        }
        const { parseKeptValues } = await import(/* webpackChunkName: "closings" */ "./parseKeptValues");
        return () => {
          const cells = all.values as CellValue[][];
          parse = (model) => parseKeptValues(cells, model);
          readOn = day;
          version += 1;
        };
      };
    },
    values: (model) => parse(model),
    version: () => version,
    forget: () => (readOn = undefined),
  };
}

import type { KpiId, Problem } from "../scorecard";
import { rangeAt } from "./rangeAt";
import { absolute } from "./reference";
import type { CellValue } from "./cells";
import { SERIES_PARTS, seriesName, type SeriesCells, type SeriesPart } from "./seriesNames";

/** The cells that the past of a KPI is bound to. */
export interface SeriesWrite {
  readonly kpi: KpiId;
  /** For messages. */
  readonly name: string;
  /** A part that is `undefined` is unbound. */
  readonly references: Readonly<Partial<Record<SeriesPart, string | undefined>>>;
  /** What becomes of the parts that are not there. */
  readonly others: "unbind" | "keep";
}

/** A defined name that will bind something else than before; the formulas are empty where it binds nothing. */
export interface SeriesChange {
  readonly kpi: KpiId;
  readonly name: string;
  readonly part: SeriesPart;
  readonly before: string;
  readonly after: string;
}

export interface SeriesNames {
  /** After the sync: the first series that cannot be bound, and why. */
  problem(): { readonly name: string; readonly reason: Problem } | undefined;
  /** After the sync: what stands in the cells that will be bound; a whole column is not read. */
  read(): ReadonlyMap<KpiId, SeriesCells>;
  /** After the sync: what will be another than before. */
  changes(): readonly SeriesChange[];
  /** Queues the writing. */
  queue(): void;
  /** Queues what makes the names again what they were. */
  putBack(): void;
}

/** Queues the reading of the defined names of some series, so that they can be written in the same batch. */
export function loadSeriesNames(context: Excel.RequestContext, writes: readonly SeriesWrite[]): SeriesNames {
  const { names } = context.workbook;
  const series = writes.map(({ kpi, name, references, others }) => ({
    kpi,
    name,
    parts: SERIES_PARTS.map((part) => {
      const { [part]: reference } = references;
      const id = seriesName(kpi, part);
      const item = names.getItemOrNullObject(id).load("formula");
      const cells = reference === undefined ? item.getRangeOrNullObject() : rangeAt(context, reference);
      const isKept = !(part in references) && others === "keep";
      return { part, id, reference, isKept, item, cells: cells.load("cellCount,values") };
    }),
  }));
  const written = series.flatMap(({ parts }) => parts.filter(({ isKept }) => !isKept));
  const before = new Map<string, string | undefined>();
  const set = (id: string, item: Excel.NamedItem, formula: string | undefined): void => {
    if (formula === undefined) {
      if (!item.isNullObject) item.delete();
    } else if (item.isNullObject) names.add(id, formula).visible = false;
    else item.formula = formula;
  };
  return {
    problem: () => {
      for (const { name, parts } of series) {
        const bound = parts.filter(({ isKept, reference, cells }) =>
          isKept ? !cells.isNullObject : reference !== undefined,
        );
        const periods = bound.find(({ part }) => part === "Period");
        const uneven = bound.find(({ cells }) => cells.cellCount !== periods?.cells.cellCount);
        if (periods === undefined || uneven === undefined) continue;
        const textOf = ({ reference, item }: typeof uneven): string => reference ?? item.formula.slice(1);
        return { name, reason: { kind: "ranges-uneven", one: textOf(uneven), other: textOf(periods) } };
      }
      return undefined;
    },
    read: () =>
      new Map(
        series.map(({ kpi, parts }) => {
          const bound = parts.filter(({ isKept, reference, cells }) =>
            isKept ? !cells.isNullObject : reference !== undefined,
          );
          return [kpi, Object.fromEntries(bound.map(({ part, cells }) => [part, valuesOf(cells)]))] as const;
        }),
      ),
    changes: () =>
      series.flatMap(({ kpi, name, parts }) =>
        parts.flatMap(({ part, isKept, item, reference }) => {
          const was = item.isNullObject ? "" : item.formula;
          const after = reference === undefined ? "" : `=${absolute(reference)}`;
          return isKept || was === after ? [] : [{ kpi, name, part, before: was, after }];
        }),
      ),
    queue: () => {
      for (const { id, item, reference } of written) {
        before.set(id, item.isNullObject ? undefined : item.formula);
        set(id, item, reference === undefined ? undefined : `=${absolute(reference)}`);
      }
    },
    putBack: () => {
      for (const { id, item, reference } of written) {
        const was = before.get(id);
        if (was !== undefined && reference !== undefined) item.formula = was;
        else if (was !== undefined) names.add(id, was).visible = false;
        else if (reference !== undefined) names.getItem(id).delete();
      }
    },
  };
}

/** Excel gives no values of a whole column. */
const valuesOf = ({ values }: Excel.Range): readonly CellValue[] | undefined =>
  Array.isArray(values) ? (values.flat() as CellValue[]) : undefined;

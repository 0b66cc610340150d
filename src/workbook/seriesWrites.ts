import type { KpiId, Problem } from "../scorecard";
import type { LineCells, SeriesRead } from "./growth";
import { linesOf, roomAt } from "./growthPlaces";
import { CELLS, cellsOf, createLineReader, valuesOf } from "./loadSeries";
import { rangeAt } from "./rangeAt";
import {
  isPercentPart,
  nameFormula,
  nameText,
  SERIES_PARTS,
  seriesName,
  type SeriesNamed,
  type SeriesReferences,
} from "./seriesNames";

/** The cells that the past of a KPI is bound to. */
export interface SeriesWrite {
  readonly kpi: KpiId;
  /** For messages. */
  readonly name: string;
  /** A part that is `undefined` is unbound. */
  readonly references: Readonly<Partial<Record<SeriesNamed, string | undefined>>>;
  /** What becomes of the parts that are not there. */
  readonly others: "unbind" | "keep";
  /** What will stand there, where the same batch writes the cells too: they cannot be read yet. */
  readonly read?: SeriesRead;
}

/** A defined name that will bind something else than before; the formulas are empty where it binds nothing. */
export interface SeriesChange {
  readonly kpi: KpiId;
  readonly name: string;
  readonly part: SeriesNamed;
  readonly before: string;
  readonly after: string;
}

export interface SeriesNames {
  /** After the sync: the first series that cannot be bound, and why. */
  problem(): { readonly name: string; readonly reason: Problem } | undefined;
  /** After the sync: what stands in the cells that will be bound, and beside them; a whole column is not read. */
  read(): ReadonlyMap<KpiId, SeriesRead>;
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
  const besideLine = createLineReader(context);
  const series = writes.map(({ kpi, name, references, others, read }) => {
    const given = Object.fromEntries(Object.entries(references).filter(([, reference]) => reference !== undefined));
    const lines = linesOf(given);
    const room = roomAt(lines);
    const parts = SERIES_PARTS.map((part) => {
      const { [part]: reference } = references;
      const { [part]: line } = lines;
      const id = seriesName(kpi, part);
      const item = names.getItemOrNullObject(id).load("formula");
      const isKept = !(part in references) && others === "keep";
      const written = read?.cells[part];
      if (written) return { part, id, reference, isKept, item, written, cells: NOT_READ, beside: undefined };
      const cells = reference === undefined ? item.getRangeOrNullObject() : rangeAt(context, reference);
      const beside = line && besideLine(line, room).load(CELLS[part]);
      return { part, id, reference, isKept, item, written, cells: cells.load("cellCount,values"), beside };
    });
    const id = seriesName(kpi, "Percent");
    const isKept = !("Percent" in references) && others === "keep";
    const percent = { part: "Percent" as const, id, reference: references.Percent, isKept };
    return { kpi, name, room, parts, percent: { ...percent, item: names.getItemOrNullObject(id).load("formula") } };
  });
  const written = series.flatMap(({ parts, percent }) => [...parts, percent].filter(({ isKept }) => !isKept));
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
        // What is only read is as it is.
        if (parts.every(({ isKept }) => isKept)) continue;
        const bound = parts.filter(({ isKept, reference, cells }) =>
          isKept ? !cells.isNullObject : reference !== undefined,
        );
        const countOf = ({ written, cells }: (typeof bound)[number]): number =>
          written?.linked.length ?? cells.cellCount;
        const periods = bound.find(({ part }) => part === "Period");
        const uneven = bound.find((each) => countOf(each) !== (periods && countOf(periods)));
        if (periods === undefined || uneven === undefined) continue;
        const textOf = ({ reference, item }: typeof uneven): string => reference ?? item.formula.slice(1);
        return { name, reason: { kind: "ranges-uneven", one: textOf(uneven), other: textOf(periods) } };
      }
      return undefined;
    },
    read: () =>
      new Map(
        series.map(({ kpi, room, parts, percent }) => {
          const bound = parts.filter(({ isKept, reference, cells }) =>
            isKept ? !cells.isNullObject : reference !== undefined,
          );
          const hasPercent = percent.isKept ? !percent.item.isNullObject : percent.reference !== undefined;
          const references: SeriesReferences = Object.fromEntries(
            [...bound, ...(hasPercent ? [percent] : [])].map(({ part, reference, item }) => [
              part,
              reference ?? nameText(part, item.formula),
            ]),
          );
          const lines = Object.fromEntries(
            bound.map(({ part, written, cells, beside }) => {
              if (written) return [part, written];
              const isPercent = isPercentPart(references, part);
              return [part, beside ? cellsOf(beside, room, { part, isPercent }) : lineOf(cells, isPercent)];
            }),
          );
          return [kpi, { references, lines: linesOf(references), cells: lines }] as const;
        }),
      ),
    changes: () =>
      series.flatMap(({ kpi, name, parts, percent }) =>
        [...parts, percent].flatMap(({ part, isKept, item, reference }) => {
          const was = item.isNullObject ? "" : item.formula;
          const after = reference === undefined ? "" : nameFormula(part, reference);
          return isKept || was === after ? [] : [{ kpi, name, part, before: was, after }];
        }),
      ),
    queue: () => {
      for (const { id, part, item, reference } of written) {
        before.set(id, item.isNullObject ? undefined : item.formula);
        set(id, item, reference === undefined ? undefined : nameFormula(part, reference));
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

/** Cells that the batch has yet to write. */
const NOT_READ = { isNullObject: false, cellCount: 0, values: [] };

/** Excel gives no values of a whole column. */
const lineOf = (range: Pick<Excel.Range, "values">, isPercent: boolean): LineCells | undefined =>
  Array.isArray(range.values) ? { before: [], linked: valuesOf(range, isPercent), after: [] } : undefined;

import {
  DEFAULT_OBJECTIVE,
  DEFAULT_SETTINGS,
  evaluate,
  objectiveId,
  periodOf,
  perspectiveId,
  readingsAt,
  scorecardId,
  type Kpi,
  type Reading,
} from "../../../src/scorecard";
import type { Binding } from "../../../src/workbook/binding";
import { cellOf } from "../../../src/workbook/cellAddress";
import type { CellValue } from "../../../src/workbook/cells";
import type { Place } from "../../../src/workbook/finder/proposal";
import type { WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import { isPercentFormat } from "../../../src/workbook/isPercentFormat";
import { sheetNameOf, splitAddress } from "../../../src/workbook/reference";
import { parseSeries } from "../../../src/workbook/seriesNames";

export interface Outcome {
  readonly actual: number | undefined;
  readonly target: number | undefined;
  readonly baseline: number | undefined;
  readonly period: number | undefined;
  readonly score: number | undefined;
}

/** What a KPI would say with a place accepted: its cells read as the add-in reads them, and scored by the engine. */
export function outcomeOf(cells: WorkbookCells, kpi: Kpi, place: Place): Outcome {
  const isPercent = kpi.unit === "%";
  const rangeOf = (reference: string, beside?: readonly CellValue[]): readonly CellValue[] => {
    const sheet = cells.sheets.find(({ name }) => name === sheetNameOf(reference));
    const [from, to = from] = splitAddress(reference).cells.split(":").map(cellOf);
    if (sheet === undefined || from === undefined || to === undefined) throw new Error(`${reference} is nowhere`);
    const found: CellValue[] = [];
    const formats: string[] = [];
    for (let row = from.row; row <= to.row; row += 1)
      for (let column = from.column; column <= to.column; column += 1) {
        const [r, c] = [row - sheet.row, column - sheet.column];
        found.push(sheet.values[r]?.[c] ?? "");
        const isNamed = beside === undefined || (beside[found.length - 1] ?? "") !== "";
        if (isNamed && typeof found.at(-1) === "number") formats.push(sheet.formats[r]?.[c] ?? "");
      }
    const showsPercent = formats.filter(isPercentFormat).length * 2 > formats.length;
    return found.map((value) => (isPercent && showsPercent && typeof value === "number" ? 100 * value : value));
  };
  const valueOf = (binding: Binding | undefined): CellValue | undefined => {
    switch (binding?.kind) {
      case "bound":
        return rangeOf(binding.address)[0];
      case "label": {
        const at = rangeOf(binding.keys).indexOf(binding.key);
        const sheet = splitAddress(binding.values);
        const [from] = sheet.cells.split(":").map(cellOf);
        const [first, last = first] = sheet.cells.split(":").map(cellOf);
        if (from === undefined || first === undefined || last === undefined) return undefined;
        const isAcross = last.column > first.column;
        const column = String.fromCharCode(65 + from.column + (isAcross ? at : 0));
        return rangeOf(`${sheet.sheet}${column}${from.row + 1 + (isAcross ? 0 : at)}`)[0];
      }
      case "column":
        return rangeOf(binding.values)
          .filter((value) => typeof value === "number")
          .at(-1);
      default:
        return undefined;
    }
  };
  const reading = (value: CellValue | undefined): Reading =>
    typeof value === "number" ? { kind: "number", value } : { kind: "none" };
  const { Actual, Target, Denominator, Period } = place.series ?? {};
  let [actual, target] = [valueOf(place.fields.actual), valueOf(place.fields.target)];
  let period: number | undefined;
  if (Actual !== undefined && Period !== undefined) {
    const frequency = place.frequency ?? kpi.frequency;
    const beside = rangeOf(Period);
    const parts = {
      Actual: rangeOf(Actual, beside),
      Period: beside,
      ...(Target === undefined ? {} : { Target: rangeOf(Target, beside) }),
      ...(Denominator === undefined ? {} : { Denominator: rangeOf(Denominator) }),
    };
    const series = parseSeries(parts, { frequency }, { fiscalYearStart: 1 }, "1900");
    const days = (series?.actual ?? []).filter((each) => each.reading.kind === "number").map(({ day }) => day);
    period = days.length === 0 ? undefined : Math.max(...days);
    if (period !== undefined) {
      // As the engine makes one value of all that lies in the latest period that has one.
      const own = { ...kpi, frequency, aggregation: place.aggregation ?? kpi.aggregation };
      const moment = { period: periodOf(period, frequency, 1), today: period + 366 };
      const single = { actual: reading(actual), target: reading(target), baseline: reading(undefined) };
      const at = readingsAt(own, single, series, moment, { ...DEFAULT_SETTINGS, fiscalYearStart: 1 });
      if (at.actual.kind === "number") actual = at.actual.value;
      if (at.target.kind === "number") target = at.target.value;
    }
  }
  const [perspective, objective] = [perspectiveId("p"), objectiveId("o")];
  const common = { aliases: [], weight: undefined, order: 1, rollUp: undefined };
  const evaluation = evaluate(
    {
      settings: { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S" },
      perspectives: [{ id: perspective, name: "P", ...common }],
      objectives: [{ id: objective, parent: perspective, name: "O", ...DEFAULT_OBJECTIVE, ...common }],
      kpis: [{ ...kpi, parent: objective }],
    },
    new Map([
      [kpi.id, { actual: reading(actual), target: reading(target), baseline: reading(valueOf(place.fields.baseline)) }],
    ]),
  );
  const number = (value: CellValue | undefined): number | undefined => (typeof value === "number" ? value : undefined);
  const baseline = number(valueOf(place.fields.baseline));
  const score = evaluation.kpis.get(kpi.id)?.score;
  return { actual: number(actual), target: number(target), baseline, period, score };
}

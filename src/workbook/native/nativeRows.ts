import {
  standingSeries,
  FIELDS,
  hasLimits,
  isAdditive,
  isSaidOf,
  takesPart,
  valueCoverage,
  type DateSystem,
  type Evaluation,
  type Kpi,
  type KpiId,
  type NodeEvaluation,
  type NodeId,
  type Reading,
  type Scorecard,
  type ScorecardValues,
} from "../../scorecard";
import { boundSeries } from "../boundSeries";
import type { Growth, SeriesRead } from "../growth";
import type { TreeKey } from "../tables";
import type { WrittenLines } from "../numbers/belowLines";
import type { NativeCells } from "../numbers/blocks";
import { belowFormulas } from "./belowFormulas";
import { codeOf } from "./closing/closing";
import { LEVELS_OF_SCORECARD, levelsOf, type Levels } from "./levels";
import { lineFormulas } from "./lineFormulas";
import { rawFormula } from "./rawFormula";
import { valueLines } from "./valueLines";
import { nativeSeries, type NativeSeriesCells, type WrittenAxis } from "./series/nativeSeries";
import {
  kpiFormulas,
  objectiveFormulas,
  perspectiveFormulas,
  scorecardFormulas,
  type WrittenNumbers,
} from "./rowFormulas";
import type { StatusWords } from "./statusFormulas";

/** What the engine knows of a scorecard, as far as native cells need it. */
export interface Scored {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
  readonly evaluation: Evaluation;
  /** What has been read of the series. */
  readonly reads: ReadonlyMap<KpiId, SeriesRead>;
  readonly growths: ReadonlyMap<KpiId, Growth>;
  readonly dateSystem: DateSystem;
}

/** The native cells of each row, by table and id. */
export type NativeRows = { readonly [Key in TreeKey]: ReadonlyMap<string, NativeCells<Key>> } & {
  /** Days for series whose periods are no dates, by KPI. */
  readonly axes: ReadonlyMap<string, WrittenAxis>;
  /** What counts of scorecards below, by the node that it counts in. */
  readonly lines: ReadonlyMap<string, WrittenLines>;
};

export const NO_NATIVE: NativeRows = {
  settings: new Map(),
  perspectives: new Map(),
  objectives: new Map(),
  kpis: new Map(),
  axes: new Map(),
  lines: new Map(),
};

/**
 * The native cells of a whole scorecard. Formulas carry every kind, policy and roll-up, on values of single cells and on series.
 * Written as values, and marked with the day, are:
 *
 * - a KPI with a series that no formula can say, see `nativeSeries`
 * - a KPI bound to a cell with a date, which only its number format tells
 * - a scale with more points than conditions can stand inside each other
 * - the median over children of more than one sort: objectives, KPIs right below a perspective, and what counts of scorecards below
 * - a series that says something else now than when its periods were closed
 * - the lights under a hysteresis, when there is a past or will be one
 */
export function nativeRows(scored: Scored, words: StatusWords, day: string): NativeRows {
  const { scorecard } = scored;
  const rows = formulasOf(scored, words, day);
  return scorecard.among === undefined ? rows : ofScorecard(rows, scorecard.settings.id);
}

function formulasOf(scored: Scored, words: StatusWords, day: string): NativeRows {
  const { scorecard, values, evaluation } = scored;
  const { settings, perspectives, objectives, kpis, joining = [] } = scorecard;
  const joinedIn = (id: NodeId): number => joining.filter(({ under }) => under === id).length;
  // What is kept with this save is the past of the next period, in which nobody may save for long.
  const hasPast = settings.keeping === "atSave" || values.series.size + (values.kept?.size ?? 0) > 0;
  const remembers = (settings.thresholds.hysteresis ?? 0) > 0 && hasPast;
  const lightOf = (id: Parameters<Evaluation["nodes"]["get"]>[0]): Pick<WrittenNumbers, "light"> => {
    const status = evaluation.nodes.get(id)?.status;
    return remembers && status ? { light: status } : {};
  };
  const marked = (numbers: Omit<WrittenNumbers, "day">): WrittenNumbers | undefined =>
    Object.keys(numbers).length > 0 ? { ...numbers, day } : undefined;

  const series = seriesOf(scored);
  const made = new Map((scorecard.fromBelow ?? []).map((each) => [each.kpi, each]));
  const levels = new Map<string, Levels>();
  for (const each of perspectives) levels.set(each.id, levelsOf(each.thresholds, LEVELS_OF_SCORECARD));
  const above = (id: string): Levels => levels.get(id) ?? LEVELS_OF_SCORECARD;
  for (const each of objectives) levels.set(each.id, levelsOf(each.thresholds, above(each.parent)));
  const kpi = (each: Kpi): NativeCells<"kpis"> => {
    const own = series.get(each.id);
    const raw = isCarried(each, values, own !== undefined) ? {} : { raw: rawOf(scored, each, own !== undefined) };
    const below = hasSeries(each, values) ? undefined : made.get(each.id);
    return kpiFormulas(
      each,
      above(each.parent),
      own?.formulas,
      own?.parts ?? "1",
      own?.extent,
      isAdditive(each.aggregation) ? codeOf("Scorecard[First]", settings) : undefined,
      words,
      marked({ ...raw, ...lightOf(each.id) }),
      below &&
        belowFormulas(below, {
          isSaidHere: isSaidOf(each, settings.frequency, settings),
          hasLimits: hasLimits(each),
        }),
    );
  };
  const perspective = (each: Scorecard["perspectives"][number]): NativeCells<"perspectives"> => {
    const rollUp = each.rollUp ?? settings.rollUp;
    const sorts = [
      objectives.some(({ parent }) => parent === each.id),
      kpis.some(({ parent }) => parent === (each.id as string)),
      joinedIn(each.id) > 0,
    ];
    const isMixed = sorts.filter(Boolean).length > 1;
    const score = rollUp === "median" && isMixed ? { score: scoreOf(evaluation.nodes.get(each.id)) } : {};
    const written = marked({ ...score, ...lightOf(each.id) });
    const parent = scorecard.among === undefined ? "" : settings.id;
    return perspectiveFormulas(rollUp, above(each.id), words, written, parent, joinedIn(each.id));
  };
  const whole = marked({
    ...(settings.rollUp === "median" && joinedIn(settings.id) > 0 && perspectives.length > 0
      ? { score: scoreOf(evaluation.root) }
      : {}),
    ...lightOf(settings.id),
  });
  return {
    settings: new Map([[settings.id as string, scorecardFormulas(scorecard, words, whole, joinedIn(settings.id))]]),
    perspectives: new Map(perspectives.map((each) => [each.id as string, perspective(each)])),
    objectives: new Map(
      objectives.map((each) => [
        each.id as string,
        objectiveFormulas(each.rollUp ?? settings.rollUp, above(each.id), words, marked(lightOf(each.id))),
      ]),
    ),
    kpis: new Map(kpis.map((each) => [each.id as string, kpi(each)])),
    axes: new Map([...series].flatMap(([id, { axis }]) => (axis === undefined ? [] : [[id as string, axis] as const]))),
    lines: new Map([...linesOf(scorecard), ...valueLinesOf(scorecard, values)]),
  };
}

/** A text in quotes is left alone, whatever it says. */
const SETTINGS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<![\p{L}\p{N}_.])Scorecard(?=\[)/gu;

/** The same cells, which name the scorecard whose settings they read. */
function ofScorecard(rows: NativeRows, id: string): NativeRows {
  const whose = `Scorecard(${id})`;
  const named = <Cell>(cell: Cell): Cell =>
    typeof cell === "string" && cell.startsWith("=")
      ? (cell.replace(SETTINGS, (text) => (text === "Scorecard" ? whose : text)) as Cell)
      : cell;
  const inRows = <Row extends object>(own: ReadonlyMap<string, Row>): ReadonlyMap<string, Row> =>
    new Map(
      [...own].map(([node, cells]) => [
        node,
        Object.fromEntries(Object.entries(cells).map(([column, cell]) => [column, named(cell as unknown)])) as Row,
      ]),
    );
  return {
    settings: inRows(rows.settings),
    perspectives: inRows(rows.perspectives),
    objectives: inRows(rows.objectives),
    kpis: inRows(rows.kpis),
    axes: rows.axes,
    lines: rows.lines,
  };
}

/** The formulas of what counts of scorecards below, by the node that it counts in. */
function linesOf({ settings, joining = [] }: Scorecard): ReadonlyMap<string, WrittenLines> {
  const lines = new Map<string, WrittenLines>();
  for (const each of joining) {
    const key = each.under === settings.id ? "settings" : "perspectives";
    const children = [...(lines.get(each.under)?.children ?? []), lineFormulas(each, settings.id)];
    lines.set(each.under, { key, children });
  }
  return lines;
}

/** The formulas of what scorecards below have for KPIs, by the KPI. */
const valueLinesOf = (
  { fromBelow = [] }: Scorecard,
  values: ScorecardValues,
): readonly (readonly [string, WrittenLines])[] =>
  fromBelow
    .filter(({ kpi }) => !hasSeries({ id: kpi }, values))
    .map(({ kpi, crossing, parts }) => [
      kpi,
      { key: "kpis", children: parts.map((part) => valueLines(part, crossing)) },
    ]);

const hasSeries = ({ id }: Pick<Kpi, "id">, { series }: ScorecardValues): boolean =>
  (series.get(id)?.actual.length ?? 0) > 0;

function seriesOf({ scorecard, values, reads, growths, dateSystem }: Scored): ReadonlyMap<KpiId, NativeSeriesCells> {
  const found = new Map<KpiId, NativeSeriesCells>();
  for (const kpi of scorecard.kpis) {
    const read = reads.get(kpi.id);
    const own = read && boundSeries(read, growths.get(kpi.id));
    const used = values.series.get(kpi.id);
    // What was closed with other numbers than its cells hold now is in no cell.
    const isInCells =
      used !== undefined && used === standingSeries(kpi, used, values.closings ?? [], scorecard.settings);
    const cells =
      own && isInCells && used.actual.length > 0 ? nativeSeries(kpi, scorecard.settings, own, dateSystem) : undefined;
    if (cells) found.set(kpi.id, cells);
  }
  return found;
}

const isCarried = (kpi: Kpi, values: ScorecardValues, isNativeSeries: boolean): boolean =>
  areRead(kpi, values, isNativeSeries) && rawFormula(kpi) !== undefined;

/** Whether formulas read its values as the engine does: those of single cells without a date, and of series that formulas can say. */
function areRead({ id }: Pick<Kpi, "id">, { readings, series }: ScorecardValues, isNativeSeries: boolean): boolean {
  const own = readings.get(id);
  const hasDate = own !== undefined && FIELDS.some((field) => own[field].kind === "date");
  return (isNativeSeries || !series.has(id)) && !hasDate;
}

/** What a cell holds of a reading that no formula makes. */
const written = (reading: Reading): number | string => {
  if (reading.kind === "number") return reading.value;
  return ["none", "blank", "stale", "not-due"].includes(reading.kind) ? "" : "=NA()";
};

/** Why it is no number, as `SeriesState` has it. */
const stateOf = ({ kind }: Reading): string => {
  if (kind === "number") return "value";
  return ["none", "not-due", "stale", "blank"].includes(kind) ? kind : "error";
};

function rawOf(
  { evaluation: { kpis }, values }: Scored,
  { id }: Kpi,
  isNativeSeries: boolean,
): NonNullable<WrittenNumbers["raw"]> {
  const found = kpis.get(id);
  const isOther = found !== undefined && !areRead({ id }, values, isNativeSeries);
  const said = isOther
    ? {
        values: {
          ...{ actual: written(found.readings.actual), target: written(found.readings.target) },
          ...{ state: stateOf(found.readings.actual), share: valueCoverage(found.readings) },
        },
      }
    : {};
  const isIn = found !== undefined && takesPart(found);
  return {
    score: isIn ? found.raw : undefined,
    coverage: isIn ? found.coverage : undefined,
    isFailed: found?.state === "error",
    isHeld: found?.heldBy !== undefined,
    thresholds: found?.thresholds,
    ...said,
  };
}

const scoreOf = (node: NodeEvaluation | undefined): NonNullable<WrittenNumbers["score"]> => ({
  value: node?.score,
  known: node?.known,
  least: node?.known === undefined ? undefined : node.least,
});

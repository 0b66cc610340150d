import { STATUS_WORDS } from "../../src/language";
import {
  firstDay,
  momentOf,
  PERIODS_PER_YEAR,
  periodsOf,
  serialOf,
  type Evaluation,
  type NodeEvaluation,
  type NodeId,
  type Period,
} from "../../src/scorecard";
import { evaluationAt, type Ready } from "../../src/session";
import type { CellValue } from "../../src/workbench/grid/grid";
import { columnAt, period, STRIP, type DashboardColumn } from "../../src/workbook/dashboard/columns";
import { deviationOf, type Deviation } from "../../src/workbook/dashboard/deviation";
import { unitsAsideIn } from "../../src/workbook/dashboard/looks";
import { NEEDS, tileSlots } from "../../src/workbook/dashboard/plan";
import { withUnit } from "../../src/workbook/dashboard/valueFormat";
import { columnLetters } from "../../src/workbook/finder/cellReference";
import { SYMBOLS } from "../../src/workbook/dashboard/symbols";
import type { DashboardLanguages, DashboardWords } from "../../src/workbook/dashboard/words";

/** What a cell of the sheet holds, whoever has calculated it. Rows and columns are counted from 0. */
export type ReadCell = (row: number, column: number) => CellValue;

export interface Fault {
  readonly cell: string;
  readonly engine: CellValue;
  readonly sheet: CellValue;
}

export interface Compared {
  /** So many cells have been looked at, and so many of them hold a number that the engine has worked out. */
  readonly cells: number;
  readonly numbers: number;
  readonly faults: readonly Fault[];
}

/** What needs action is named in so many letters. */
const shortened = (name: string, letters = 44): string => (name.length > letters ? `${name.slice(0, letters)}…` : name);

/** So many of the latest periods are kept in the history. */
const KEPT = 36;
const DIGITS = 1e-6;

/**
 * Two cells say the same: numbers to six decimals, and texts with the numbers in them to a unit of their last decimal, because a number that lies half way
 * is rounded up or down by its last bit, and each program has decimals of its own.
 */
export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === "number" && typeof other === "number")
    return Math.abs(one - other) <= DIGITS * Math.max(1, Math.abs(one));
  if (typeof one !== "string" || typeof other !== "string") return JSON.stringify(one) === JSON.stringify(other);
  const NUMBER = /-?\d+(?:[.,]\d+)?/g;
  const [numbers, others] = [one, other].map((text) =>
    (text.match(NUMBER) ?? []).map((each) => Number(each.replace(",", "."))),
  );
  return (
    one.replace(NUMBER, "#") === other.replace(NUMBER, "#") &&
    (numbers ?? []).every((each, index) => Math.abs(each - (others?.[index] ?? NaN)) < 0.1001)
  );
}

/** What stands in the column of ids: the rows of the list. */
export function listRows(read: ReadCell, height: number): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: height }, (_, row) => [String(read(row, columnAt("id"))), row] as const).filter(
      ([id]) => id !== "",
    ),
  );
}

/** Periods up to the one that is looked at, oldest first, as far as the history keeps them. */
function periodsUpTo({ values, scorecard, moment }: Ready): readonly Period[] {
  const kept = periodsOf(values, scorecard.settings).slice(-KEPT);
  return [...kept.filter(({ index }) => index < moment.period.index), moment.period];
}

/** Whether the same KPIs below a node had a score then that have one now. */
function isAlike(now: Evaluation, then: Evaluation, id: NodeId): boolean {
  const [one, other] = [now.nodes.get(id), then.nodes.get(id)];
  const isKept = one?.level !== "kpi" || (one.score === undefined) === (other?.score === undefined);
  return isKept && (one?.children ?? []).every((child) => isAlike(now, then, child));
}

/** In the whole period that is looked at, against the one so many before; blank where nothing comparable is known. */
export function changeOf(state: Ready, node: NodeEvaluation, steps = 1): number | "" {
  const periods = periodsUpTo(state);
  const then = periods[periods.length - 1 - steps];
  const before = then && evaluationAt(state, then);
  const score = before?.nodes.get(node.id)?.score;
  if (before === undefined || score === undefined || node.score === undefined) return "";
  return isAlike(state.evaluation, before, node.id) ? node.score - score : "";
}

/** The day that is looked at ends its period, so all of it counts. */
export const isWholePeriod = ({ scorecard, moment, values }: Ready): boolean =>
  momentOf(scorecard.settings, values.today, moment.today + 1).period.index !== moment.period.index;

export interface SheetOf {
  readonly state: Ready;
  readonly languages: DashboardLanguages;
  readonly deviation?: Deviation;
  /** How many rows the sheet has. */
  readonly height: number;
}

/**
 * Every number and word on a dashboard of the whole against what the engine says of the moment that is looked at: the list, its headings, tiles,
 * sentences, what needs action and what charts are drawn from. How much has changed is compared where the period is a whole one, and elsewhere taken
 * from the sheet where others tell it.
 */
export function compareDashboard(
  { state, languages, deviation = "percent", height }: SheetOf,
  read: ReadCell,
): Compared {
  const { evaluation, scorecard, language, dateSystem, moment } = state;
  const words: DashboardWords = languages[language];
  const faults: Fault[] = [];
  let [cells, numbers] = [0, 0];
  const own = (row: number, column: DashboardColumn): CellValue => read(row, columnAt(column));
  const check = (row: number, column: DashboardColumn, engine: CellValue): void => {
    cells += 1;
    if (typeof engine === "number") numbers += 1;
    const sheet = own(row, column);
    if (!isSame(engine, sheet)) faults.push({ cell: `${columnLetters(columnAt(column))}${row + 1}`, engine, sheet });
  };
  const rows = listRows(read, height);
  const rowOf = (id: NodeId): number => rows.get(id) ?? -1;
  const first = rowOf(evaluation.root.id);
  const periods = periodsUpTo(state);
  const before = (steps: number): Period | undefined => periods[periods.length - 1 - steps];
  const isWhole = isWholePeriod(state);
  const change = (node: NodeEvaluation): CellValue => (isWhole ? changeOf(state, node) : own(rowOf(node.id), "change"));
  const inYear = (node: NodeEvaluation): CellValue =>
    isWhole ? changeOf(state, node, PERIODS_PER_YEAR[scorecard.settings.frequency]) : own(rowOf(node.id), "inYear");
  const statuses = STATUS_WORDS[language];
  const score = (value: number | undefined): CellValue => value ?? "";
  const text = (value: number): string => value.toFixed(1);
  const aside = unitsAsideIn(scorecard, evaluation);
  const unitOf = (id: NodeId): string => scorecard.kpis.find((kpi) => kpi.id === id)?.unit ?? "";
  const nameOf = ({ id, level, name }: NodeEvaluation): string =>
    level === "scorecard" ? words.whole : aside.has(id) ? withUnit(name, unitOf(id)) : name;

  const nodes = [...evaluation.nodes.values()].filter(({ isBelow }) => !isBelow);
  for (const node of nodes) {
    const row = rowOf(node.id);
    const { readings, state: outcome } = evaluation.kpis.get(node.id as never) ?? {};
    const number = (field: "actual" | "target"): number | "" => {
      const reading = readings?.[field];
      return reading?.kind === "number" ? reading.value : "";
    };
    const [actual, target] = [number("actual"), number("target")];
    check(row, "name", nameOf(node));
    if (node.level === "kpi") {
      // What is no number is said as it stands; of a KPI that cannot be scored the cells do not say its target.
      for (const [column, value] of [
        ["actual", actual],
        ["target", target],
      ] as const)
        if (value !== "" ? outcome !== "error" : typeof own(row, column) === "number") check(row, column, value);
      check(row, "deviation", actual === "" || target === "" ? "" : deviationOf(deviation, actual, target));
      check(row, "status", outcome === "error" ? statuses.failed : statuses[node.status]);
    } else if (!String(own(row, "status")).startsWith(statuses[node.status]))
      check(row, "status", statuses[node.status]);
    check(row, "score", score(node.score));
    check(row, "symbol", SYMBOLS[node.status]);
    check(row, period(STRIP), SYMBOLS[node.status]);
    const full = node.score === undefined ? 0 : Math.round(Math.min(100, node.score) / 10);
    check(row, "bar", node.score === undefined ? "" : "█".repeat(full) + "░".repeat(10 - full));
    check(row, "change", change(node));
    check(row, "inYear", inYear(node));
    for (let steps = 1; steps < STRIP; steps += 1) {
      const then = before(steps);
      const said = then && evaluationAt(state, then).nodes.get(node.id);
      check(row, period(STRIP - steps), then === undefined ? "" : SYMBOLS[said?.status ?? "none"]);
    }
  }
  for (let steps = 0; steps < STRIP; steps += 1) {
    const then = before(steps);
    if (scorecard.settings.frequency === "month" || scorecard.settings.frequency === "day")
      check(
        first - 1,
        period(STRIP - steps),
        then === undefined ? "" : serialOf(firstDay(then, scorecard.settings.fiscalYearStart), dateSystem),
      );
  }
  checkTiles();
  checkSentences();
  checkNeeds();
  check(0, "symbol", scorecard.settings.name);
  check(1, "symbol", scorecard.settings.vision ?? "");
  check(1, "initiative", serialOf(firstDay(moment.period, scorecard.settings.fiscalYearStart), dateSystem));
  return { cells, numbers, faults };

  function checkTiles(): void {
    const tiled = [evaluation.root, ...nodes.filter(({ level }) => level === "perspective")];
    const slots = tileSlots(tiled.length - 1);
    tiled.forEach((node, index) => {
      const column = slots[index % slots.length] ?? "symbol";
      const top = 4 + 4 * Math.floor(index / slots.length);
      const moved = change(node);
      const arrow =
        typeof moved !== "number" ? "" : `  ${moved < 0 ? "↓" : moved > 0 ? "↑" : "→"} ${text(Math.abs(moved))}`;
      check(top, column, nameOf(node));
      check(top + 1, column, node.score === undefined ? "–" : text(node.score));
      check(top + 2, column, `${SYMBOLS[node.status]} ${String(own(rowOf(node.id), "status"))}${arrow}`);
    });
  }

  function kpisInOrder(): readonly (typeof nodes)[number][] {
    return nodes.filter(({ level }) => level === "kpi").sort((one, other) => rowOf(one.id) - rowOf(other.id));
  }

  function checkSentences(): void {
    const kpis = kpisInOrder();
    const story = storyRow();
    const count = (...of: readonly string[]): string => String(kpis.filter(({ status }) => of.includes(status)).length);
    check(
      2,
      "symbol",
      words.coverage({
        scored: String(kpis.filter((kpi) => kpi.score !== undefined).length),
        all: String(kpis.length),
      }),
    );
    check(
      story,
      "symbol",
      words.counts({
        green: count("green", "achieved"),
        amber: count("amber"),
        red: count("red"),
        none: count("none"),
      }),
    );
    const moved = kpis.flatMap((kpi) => {
      const points = change(kpi);
      return typeof points === "number" ? [{ name: nameOf(kpi), points }] : [];
    });
    const most = (sign: 1 | -1) =>
      moved.reduce<(typeof moved)[number] | undefined>(
        (best, each) => (best === undefined || sign * each.points > sign * best.points + DIGITS ? each : best),
        undefined,
      );
    const [fallen, risen] = [most(-1), most(1)];
    const said = (best: typeof fallen, isMoved: boolean, some: typeof words.fall, none: string): string =>
      best === undefined ? words.noPast : isMoved ? some({ name: best.name, points: text(best.points) }) : none;
    check(story + 1, "symbol", said(fallen, (fallen?.points ?? 0) < -DIGITS / 2, words.fall, words.noFall));
    check(story + 2, "symbol", said(risen, (risen?.points ?? 0) > DIGITS / 2, words.rise, words.noRise));
  }

  /** Sentences stand below the tiles. */
  function storyRow(): number {
    const perspectives = nodes.filter(({ level }) => level === "perspective").length;
    return 4 + 4 * Math.ceil((perspectives + 1) / tileSlots(perspectives).length);
  }

  function checkNeeds(): void {
    const isFailed = (id: NodeId): boolean => evaluation.kpis.get(id as never)?.state === "error";
    const order = kpisInOrder();
    const place = (node: NodeEvaluation): number => order.indexOf(node as never);
    const needing = order
      .filter(
        (node) => isFailed(node.id) || (node.score !== undefined && (node.status === "red" || node.status === "amber")),
      )
      .sort((one, other) => {
        const [a, b] = [one, other].map((node) => (isFailed(node.id) ? -1 : (node.score ?? 0)));
        // Scores that differ by less than what tells rows apart stand in their order.
        return Math.abs((a ?? 0) - (b ?? 0)) < 1e-9 ? place(one) - place(other) : (a ?? 0) - (b ?? 0);
      });
    const heading = Math.max(...rows.values()) + 2;
    for (let rank = 0; rank < NEEDS; rank += 1) {
      const row = heading + 1 + rank;
      const { [rank]: node } = needing;
      check(
        row,
        "name",
        node === undefined ? (rank === 0 ? words.noNeeds : "") : withUnit(shortened(node.name), unitOf(node.id)),
      );
      for (const column of [
        "symbol",
        "actual",
        "target",
        "deviation",
        "score",
        "status",
        "bar",
        "change",
        "inYear",
      ] as const)
        check(row, column, node === undefined ? "" : own(rowOf(node.id), column));
    }
  }
}

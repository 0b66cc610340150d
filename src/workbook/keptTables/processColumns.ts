import { compact, plainText, stageHeading, type ProcessColumn } from "../../scorecard";
import type { CellValue } from "../cells";
import { dayOfCell } from "../seriesNames";
import { isPeriodHeading as isPeriod, isStepHeading as isStep } from "./processHeadings";

/** What a column is called whose cells name what is on its way, or the steps of a funnel, or the periods. */
const ITEM = new Set(
  [
    ...[
      "Opgave",
      "Opgaver",
      "Sag",
      "Sager",
      "Sagsnr.",
      "Projekt",
      "Ordre",
      "Ordrenr.",
      "Nøgle",
      "Nr.",
      "Id",
      "Titel",
      "Navn",
    ],
    ...["Task", "Item", "Case", "Case id", "Issue", "Ticket", "Project", "Order", "Key", "Title", "Name"],
  ].map((word) => compact(plainText(word))),
);
const DAYS = /\b(dage|arbejdsdage|varighed|days|working days|duration)$/;
/** Stages by whose names a table of counts is known; every table over time has columns of numbers. */
const STAGES =
  /^(backlog|to ?do|doing|done|in progress|review|in review|i gang|igang|klar|klar til|venter|koe|koen|brief|tekst|copy|design|produktion|production|godkendelse|approval|test|udgivelse|publishing|faerdig|afsluttet)\b/;

/** Days of the years from 2000 to 2099. */
const DAY_RANGE = { first: 36_526, last: 73_050 };

const LEAST_PAIRS = 2;
/** Two dates beside each other are often a start and an end of something else. */
const LEAST_DATES = 3;
const LEAST_COUNTED = 2;

interface Stages {
  readonly from: number;
  /** The last of them. */
  readonly to: number;
}

/**
 * Where the stages of a table of work on its way begin and end: pairs of headings (start and end), columns of dates, columns of days, the
 * counts beside the steps of a funnel, or counts of known stages over time.
 *
 * @param below - what stands below each heading, as far as it was read
 * @returns the places of what was recognised
 */
export function recogniseProcess(
  headings: readonly string[],
  below: readonly (readonly CellValue[])[],
): Readonly<Partial<Record<ProcessColumn, number>>> {
  const stages =
    pairsIn(headings) ??
    longest(headings, (place) => isDays(below[place]), LEAST_DATES) ??
    longest(headings, (place) => DAYS.test(plainText(headings[place] ?? "")) && isNumbers(below[place]), 1) ??
    funnelIn(headings, below) ??
    countsIn(headings, below);
  if (stages === undefined) return {};
  const before = headings.slice(0, stages.from);
  const named = before.findIndex((text) => ITEM.has(compact(plainText(text))) || isStep(text) || isPeriod(text));
  const item = named >= 0 ? named : before.length > 0 ? 0 : undefined;
  return { ...(item === undefined ? {} : { Item: item }), FirstStage: stages.from, LastStage: stages.to };
}

function pairsIn(headings: readonly string[]): Stages | undefined {
  const isPair = (place: number): boolean => {
    const [start, end] = [stageHeading(headings[place] ?? ""), stageHeading(headings[place + 1] ?? "")];
    return start.stage !== "" && start.part === "start" && end.part === "end" && start.stage === end.stage;
  };
  for (let from = 0; from < headings.length; from += 1) {
    let pairs = 0;
    while (isPair(from + 2 * pairs)) pairs += 1;
    if (pairs >= LEAST_PAIRS) return { from, to: from + 2 * pairs - 1 };
  }
  return undefined;
}

/** The longest run of columns that something holds for. */
function longest(headings: readonly string[], holds: (place: number) => boolean, least: number): Stages | undefined {
  let best: Stages | undefined;
  for (let from = 0; from < headings.length; from += 1) {
    let to = from;
    while (to < headings.length && holds(to)) to += 1;
    if (to - from >= Math.max(least, best === undefined ? 0 : best.to - best.from + 2)) best = { from, to: to - 1 };
  }
  return best;
}

function funnelIn(headings: readonly string[], below: readonly (readonly CellValue[])[]): Stages | undefined {
  const step = headings.findIndex(isStep);
  if (step < 0 || !isNumbers(below[step + 1])) return undefined;
  return { from: step + 1, to: isNumbers(below[step + 2]) ? step + 2 : step + 1 };
}

function countsIn(headings: readonly string[], below: readonly (readonly CellValue[])[]): Stages | undefined {
  if (!headings.some(isPeriod)) return undefined;
  const isStage = (place: number): boolean => STAGES.test(plainText(headings[place] ?? ""));
  const found = longest(
    headings,
    (place) => !isPeriod(headings[place] ?? "") && isNumbers(below[place]),
    LEAST_COUNTED,
  );
  const known = headings.filter((_, place) => found && place >= found.from && place <= found.to && isStage(place));
  return known.length >= LEAST_COUNTED ? found : undefined;
}

function isDays(cells: readonly CellValue[] | undefined): boolean {
  const filled = filledIn(cells);
  const { first, last } = DAY_RANGE;
  return (
    filled.length > 0 &&
    filled.every((cell) => (typeof cell === "number" ? cell >= first && cell < last + 1 : isWrittenDay(cell)))
  );
}

/** A day as text, as files hold it. */
const isWrittenDay = (cell: CellValue): boolean =>
  typeof cell === "string" && WRITTEN.test(cell) && dayOfCell(cell, READING) !== undefined;
const WRITTEN = /^[^a-zæøå]*\d[^a-zæøå]*\d[T0-9:.Z ]*$/i;
const READING = { frequency: "day", fiscalYearStart: 1, dateSystem: "1900", hasShortYears: false } as const;

function isNumbers(cells: readonly CellValue[] | undefined): boolean {
  const filled = filledIn(cells);
  return filled.length > 1 && filled.every((cell) => typeof cell === "number") && !isDays(cells);
}

const filledIn = (cells: readonly CellValue[] = []): readonly CellValue[] => cells.filter((cell) => cell !== "");

import { cellProblemText } from "../../language";
import {
  failure,
  parsePeriod,
  periodCode,
  success,
  type ArgumentProblem,
  type Evaluation,
  type NodeEvaluation,
  type Period,
  type CellProblem,
  type Result,
} from "../../scorecard";
import { evaluationAt, findInWorkbook, topOf, type Ready, type SessionState } from "../../session";
import { notAvailable, type Answer, type Content, type Table } from "../answer";
import type { Arguments } from "../createArguments";
import { FALLBACK_LANGUAGE } from "../languageOf";
import { answerOf } from "../pureFunction";

/** What a cell asks about. */
export interface Asked {
  /** Of the scorecard that it is in. */
  readonly state: Ready;
  /** The scores of the period that was asked for. */
  readonly evaluation: Evaluation;
  readonly node: NodeEvaluation;
  /** `undefined` for the moment that is looked at. */
  readonly period: Period | undefined;
}

/** Answers about one node; further arguments are read by position. */
export type NodeFunction = (asked: Asked, given: Arguments) => Result<Content | Table, CellProblem>;

/** Answers for the state of the session; `undefined` leaves the cell as it is. */
export type Resolver = (state: SessionState, given: Arguments) => Answer | undefined;

const NAME = 1;
const PERIOD = 2;

/**
 * Answers about the node that a cell names (all of the top scorecard without a name, see `findInWorkbook`) in a period (the current one without, or
 * the moment of the day in `BSC_AsOf`). While the workbook is still being read there is no answer, and the cell keeps what it
 * shows.
 */
export const nodeResolver =
  (run: NodeFunction): Resolver =>
  (state, given) => {
    switch (state.kind) {
      case "opening":
        return undefined;
      case "empty":
        return notAvailable(cellProblemText({ kind: "no-scorecard" }, FALLBACK_LANGUAGE));
      case "lost":
        return notAvailable(
          cellProblemText(
            state.problem.kind === "table-missing" ? { kind: "no-scorecard" } : state.problem,
            FALLBACK_LANGUAGE,
          ),
        );
      case "ready": {
        const asked = whatIsAsked(state, given);
        const result = asked.ok ? run(asked.value, given) : asked;
        return answerOf(given.problem === undefined ? result : failure(given.problem), state.language);
      }
    }
  };

function whatIsAsked(workbook: Ready, given: Arguments): Result<Asked, CellProblem> {
  const name = given.text(NAME);
  const found = findInWorkbook(workbook, name);
  const state = found.ok ? found.value.state : topOf(workbook);
  const period = periodAt(state, given, PERIOD);
  if (!period.ok) return period;
  if (!found.ok) return found;
  const evaluation = evaluationAt(state, period.value);
  const node = evaluation.nodes.get(found.value.id);
  return node === undefined
    ? failure({ kind: "not-in-closed-period", name })
    : success({ state, evaluation, node, period: period.value });
}

/** A period as an argument: a code, a year or a date; `undefined` when it is left out. */
export function periodAt(
  { scorecard, dateSystem }: Ready,
  given: Arguments,
  position: number,
): Result<Period | undefined, ArgumentProblem> {
  const [reading = { kind: "blank" } as const] = given.cells(position);
  if (reading.kind === "blank") return success(undefined);
  const typed = reading.kind === "number" ? reading.value : given.text(position);
  // Alone "okt-26" names nothing else than a month: a day would have no year.
  const period = parsePeriod(typed, { ...scorecard.settings, dateSystem, hasShortYears: true });
  return period === undefined
    ? failure({ kind: "argument-not-a-period", position, text: String(typed) })
    : success(period);
}

/** Why a node has no score, as the reason of a cell error. */
export const withoutScore = ({ node }: Asked): Result<never, CellProblem> =>
  failure({ kind: "node-without-score", name: node.name, reasons: node.problems });

export const codeOf = ({ scorecard }: Ready, period: Period, letters: Parameters<typeof periodCode>[2]): string =>
  periodCode(period, scorecard.settings.fiscalYearStart, letters);

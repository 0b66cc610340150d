import { DEFAULT_SETTINGS, firstDay, parsePeriod, periodOf, scorecardId } from "../../../src/scorecard";
import { isSafe } from "../../../src/workbook/finder/proposal";
import { createOutcomes } from "../../../src/workbook/finder/outcome";
import { propose } from "../../../src/workbook/finder/propose";
import { CALENDAR } from "./judge";
import { sought } from "./kpis";

import type { Answer, LabelledTable } from "./tables";

/** What the finder proposes for one KPI of a labelled table, held against its label. */
export interface Verdict {
  readonly kpi: string;
  readonly isTicked: boolean;
  readonly isRight: boolean;
  readonly said: unknown;
}

const SETTINGS = { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "S" };

const isNear = (one: number | undefined, other: number | undefined): boolean =>
  other === undefined || (one !== undefined && Math.abs(one - other) < 0.001);

/** Whether a day lies in the period that a label names. */
function isWithin(day: number | undefined, code: string | undefined): boolean {
  const period = code === undefined ? undefined : parsePeriod(code, { frequency: "day", fiscalYearStart: 1 });
  if (period === undefined) return true;
  return day !== undefined && firstDay(periodOf(day, period.frequency, 1), 1) === firstDay(period, 1);
}

export function verdictsOn({ cells, kpis, answers, asked = [] }: LabelledTable): readonly Verdict[] {
  const outcomeOf = createOutcomes(cells, SETTINGS, CALENDAR);
  return propose(cells, sought(kpis), CALENDAR).map((proposal) => {
    const kpi = kpis.find(({ id }) => id === proposal.kpi);
    if (kpi === undefined) throw new Error(`${proposal.kpi} was not looked for`);
    const { actual, target, baseline, score, day } = outcomeOf(kpi, proposal);
    const answer: Answer | undefined = answers[kpi.id] ?? answers[kpi.name];
    const isRight =
      answer === undefined
        ? !isSafe(proposal) && (asked.includes(kpi.id) || asked.includes(kpi.name))
        : isNear(actual, answer.actual) &&
          isNear(target, answer.target) &&
          isNear(baseline, answer.baseline) &&
          isNear(score, answer.score) &&
          (answer.direction === undefined || kpi.rule.direction === answer.direction) &&
          isWithin(day, answer.period);
    return {
      kpi: answers[kpi.id] === undefined ? kpi.name : String(kpi.id),
      isTicked: isSafe(proposal),
      isRight,
      said: { actual, target, baseline, score, day, at: proposal.address, cautions: proposal.cautions },
    };
  });
}

/** Right and wrong among what is ticked, and how much is wanted. */
export function measured(tables: ReadonlyMap<LabelledTable, readonly Verdict[]>) {
  const all = [...tables.values()].flat().filter(({ isTicked }) => isTicked);
  const right = all.filter(({ isRight }) => isRight).length;
  const wanted = [...tables.keys()].flatMap(({ answers }) => Object.keys(answers)).length;
  const lines = [...tables].map(([{ name, answers }, own]) => {
    const count = (isRight: boolean): number => own.filter((each) => each.isTicked && each.isRight === isRight).length;
    return `${name}: ${count(true)} of ${Object.keys(answers).length} right, ${count(false)} wrong`;
  });
  return { right, wrong: all.length - right, wanted, precision: right / all.length, recall: right / wanted, lines };
}

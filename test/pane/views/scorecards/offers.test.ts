import { offersOf } from "../../../../src/pane/views/scorecards/passDown/offers";
import { firstDay, kpiId, lastDay, periodOf, scorecardId, type Observation } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { smallStage } from "../../scorecards";
import { otherScorecard, readyOf } from "../../several";

const WISH = { way: "lastYear", shares: new Map(), into: "whole", splitsCounts: false } as const;

/** A scorecard whose one KPI adds up over the months of last year. @param months - how many of them are known */
function counted(state: Ready, value: number, months = 12): Ready {
  const { scorecard, values } = state;
  const { fiscalYearStart } = scorecard.settings;
  const now = periodOf(values.today, "year", fiscalYearStart);
  const year = { ...now, index: now.index - 1 };
  const first = periodOf(firstDay(year, fiscalYearStart), "month", fiscalYearStart);
  const actual = Array.from({ length: months }, (_, step): Observation => ({
    day: lastDay({ ...first, index: first.index + step }, fiscalYearStart),
    reading: { kind: "number", value },
  }));
  const [kpi] = scorecard.kpis;
  if (kpi === undefined) throw new Error("there is no KPI");
  const leads = { ...kpi, id: kpiId("leads"), name: "Leads", unit: "", aggregation: { kind: "sum" } as const };
  const target = { kind: "number", value: 901 } as const;
  return {
    ...state,
    scorecard: { ...scorecard, kpis: [leads] },
    values: {
      ...values,
      readings: new Map([[leads.id, { actual: { kind: "none" }, target, baseline: { kind: "none" } }]]),
      series: new Map([[leads.id, { actual, target: [] }]]),
    },
  } as Ready;
}

/** 20 leads a month in Salg and 10 in Norden. */
function offered(monthsOfNorden: number) {
  const stage = smallStage();
  const above = readyOf(stage).scorecard.settings.id;
  const child = (id: string, name: string): Ready => otherScorecard(stage, { id, name, above });
  const parent = counted(readyOf(stage), 30);
  const children = [counted(child("s_2", "Salg"), 20), counted(child("s_3", "Norden"), 10, monthsOfNorden)];
  return offersOf(parent, children, WISH);
}

test("a target is split as last year went, in whole numbers that add up to it", () => {
  const { all, notSplit } = offered(12);
  expect(notSplit).toEqual([]);
  expect(all.map(({ child, offers }) => [child.scorecard.settings.id, offers.map(({ target }) => target)])).toEqual([
    [scorecardId("s_2"), [601]],
    [scorecardId("s_3"), [300]],
  ]);
});

test("where one of them has no whole last year, nothing is split, and who that is is said", () => {
  const { all, notSplit } = offered(11);
  expect(notSplit).toMatchObject([{ kpi: { name: "Leads" }, unknown: ["Norden"] }]);
  expect(all.flatMap(({ offers }) => offers)).toEqual([]);
});

import { needingAttention } from "../../../../src/insight";
import { currentPeriod, evaluateAt, initiativeId, periodCode } from "../../../../src/scorecard";
import { handledIn } from "../../../../src/pane/views/overview/attention/handledIn";
import { sinceWhen } from "../../../../src/pane/views/overview/attention/sinceWhen";
import type { Ready } from "../../../../src/session";
import { TABLES } from "../../../../src/workbook/tables";
import { monthly, NPS, pastReady, TODAY } from "../detail/history/historyStage";

/** The target of NPS is 50, its baseline 0: 45 is green, 40 amber and 30 red. */
const when = (values: readonly (number | undefined)[], closed?: number) => {
  const past = pastReady(monthly(values));
  const now = currentPeriod(past.scorecard, TODAY);
  const ready: Ready =
    closed === undefined
      ? past
      : {
          ...past,
          values: {
            ...past.values,
            closings: [
              {
                period: { ...now, index: now.index - closed },
                by: "Bo",
                at: "2026-10-03T09:12:00Z",
                evaluation: evaluateAt(past.scorecard, past.values, { ...now, index: now.index - closed }),
              },
            ],
          },
        };
  const attention = needingAttention(ready.evaluation, new Map());
  const { periods, newlyRed } = sinceWhen(ready, undefined, attention);
  const since = periods.get(NPS);
  return {
    since: since && periodCode(since, 1),
    red: newlyRed && [newlyRed.count, periodCode(newlyRed.after, 1)],
  };
};

describe("since when a KPI needs attention", () => {
  test.each([
    ["the month it turned red", [45, 45, 30, 30], "2026-09"],
    ["the month it turned amber", [45, 45, 40], "2026-10"],
    ["the month it turned red, though it was amber before", [45, 40, 30], "2026-10"],
  ] as const)("is %s", (_, values, since) => {
    expect(when(values).since).toBe(since);
  });

  test("is not said of what was never better", () => {
    expect(when([30, 30, 30])).toEqual({ since: undefined, red: undefined });
  });
});

describe("what has turned red", () => {
  test.each([
    ["is counted since the last but one period", [45, 45, 30], undefined, [1, "2026-09"]],
    ["is not counted again when it is old", [45, 30, 30], undefined, undefined],
    ["is counted since the latest closed period", [45, 30, 30], 3, [1, "2026-08"]],
    ["is none of what was closed as red", [45, 30, 30], 2, undefined],
    ["is none of what is amber", [45, 45, 40], undefined, undefined],
  ] as const)("%s", (_, values, closed, red) => {
    expect(when(values, closed).red).toEqual(red);
  });
});

describe("what somebody does something about", () => {
  const withInitiative = (due: number | undefined, progress: number | undefined): Ready => {
    const headers = TABLES.initiatives.columns;
    const cells: Readonly<Record<string, string | number | undefined>> = {
      Id: initiativeId("i1"),
      Parent: NPS,
      Name: "Ring til kunderne",
      Due: due,
      Progress: progress,
      Rev: 1,
    };
    const values = headers.map((header) => cells[header] ?? "");
    const ready = pastReady(monthly([45, 30, 30]));
    return {
      ...ready,
      dateSystem: "1900",
      schema: 3,
      plan: { links: undefined, initiatives: { headers, rows: [{ values, formulas: values }] } },
    };
  };

  test.each([
    ["is handled while it is under way", TODAY + 30, 0.5, true],
    ["is handled without a date", undefined, undefined, true],
    ["is not when it is overdue", TODAY - 1, 0.5, false],
    ["is not any more when it is done", TODAY + 30, 1, false],
  ] as const)("%s", (_, due, progress, isHandled) => {
    const ready = withInitiative(due, progress);
    const [found] = needingAttention(ready.evaluation, new Map(), handledIn(ready));
    expect(found?.isHandled).toBe(isHandled);
  });
});

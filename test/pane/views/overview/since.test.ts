import { needingAttention } from "../../../../src/insight";
import { currentPeriod, evaluateAt, periodCode } from "../../../../src/scorecard";
import { handledIn } from "../../../../src/pane/views/overview/attention/handledIn";
import { sinceWhen } from "../../../../src/pane/views/overview/attention/sinceWhen";
import type { Ready } from "../../../../src/session";
import { monthly, NPS, pastReady, TODAY } from "../detail/history/historyStage";
import { withInitiative } from "./withInitiative";

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
    ["the month it turned red first, though one month was better since", [45, 45, 30, 45, 30], "2026-08"],
    ["the month it turned red again after two better ones", [45, 30, 45, 45, 30], "2026-10"],
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
    ["is not counted again when it swings about the threshold", [45, 45, 30, 45, 30], undefined, undefined],
    ["is counted again after two better months", [45, 30, 45, 45, 30], undefined, [1, "2026-09"]],
    ["is none of what is amber", [45, 45, 40], undefined, undefined],
  ] as const)("%s", (_, values, closed, red) => {
    expect(when(values, closed).red).toEqual(red);
  });
});

describe("what somebody does something about", () => {
  test.each([
    ["is under way", TODAY + 30, 0.5, "under-way"],
    ["is under way on its last day", TODAY, 0.5, "under-way"],
    ["is planned while nobody has begun", TODAY + 30, 0, "planned"],
    ["is planned without a date and without progress", undefined, undefined, "planned"],
    ["is not when it is overdue", TODAY - 1, 0.5, undefined],
    ["is not any more when it is done", TODAY + 30, 1, undefined],
  ] as const)("%s", (_, due, progress, handling) => {
    const ready = withInitiative(pastReady(monthly([45, 30, 30])), { parent: NPS, due, progress });
    const [found] = needingAttention(ready.evaluation, new Map(), handledIn(ready));
    expect(found?.handling).toBe(handling);
  });
});

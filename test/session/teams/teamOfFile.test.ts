import type { Kpi, Readings } from "../../../src/scorecard";
import { teamOfFile } from "../../../src/session/teams/teamOfFile";
import { teamFile } from "../../support/teamFile";

const number = (value: number) => ({ kind: "number", value }) as const;

test.each([
  ["yearToDate", "2026-01", { kind: "none" }],
  ["yearToDate", "2026-03", number(360)],
  ["sum", "2026-01", number(360)],
] as const)("the baseline of a %s in %s, of a file that says 360 in March", (kind, period, baseline) => {
  const file = teamFile("A", { values: { k00: [110, 220, 330] } });
  const [kpi] = file.scorecard.kpis as readonly [Kpi];
  const { id } = kpi;
  const now: Readings = { actual: number(330), target: number(300), baseline: number(360) };
  const team = teamOfFile(
    {
      ...file,
      scorecard: { ...file.scorecard, kpis: [{ ...kpi, aggregation: { kind } }] },
      readings: new Map([[id, now]]),
    },
    { id: "a", name: "A", owner: "", parent: undefined, way: "score", weight: undefined, crossings: new Map() },
    period,
  );
  expect(team.readings.get(id)?.baseline).toEqual(baseline);
});

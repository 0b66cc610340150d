import { bottleneckOf, flowOf, openItems, readItems, reliefOf, stageDurations } from "../../src/insight";
import type { Reading } from "../../src/scorecard";
import { sampleTaskRows } from "../support/sampleTaskRows";

const day = (value: number | undefined): Reading =>
  value === undefined ? { kind: "blank" } : { kind: "number", value };
const items = (rows: readonly (readonly (number | undefined)[])[], today?: number) =>
  readItems(
    ["Brief", "Tekst"],
    rows.map((row) => row.map(day)),
    today,
  );

describe("what a faster stage would give", () => {
  test("is half of the waiting before it, of what is finished", () => {
    // Leads of 10 and 6 days with 6 and 2 days of waiting before the second stage: 8 days become 6.
    const table = items([
      [1, 2, 9, 10],
      [1, 2, 5, 6],
      [1, 2, undefined, undefined],
    ]);
    expect(reliefOf(table, 1)).toMatchObject({ lead: 8, leadWithHalf: 6, finished: 2 });
    expect(reliefOf(table, 0)).toMatchObject({ lead: 8, leadWithHalf: 8 });
  });

  test("says what comes and what leaves a week, of the weeks that are whole", () => {
    // Two come into the queue in each of two weeks, and one leaves it.
    const table = items(
      [
        [1, 2, 4, 5],
        [1, 3, 10, 11],
        [8, 9, undefined, undefined],
        [8, 10, undefined, undefined],
      ],
      14,
    );
    expect(reliefOf(table, 1)).toMatchObject({ arrivals: 2, departures: 1, weeks: 2 });
  });

  test("is nothing without a finished item", () => {
    expect(reliefOf(items([[1, 2, undefined, undefined]]), 1)).toBeUndefined();
  });
});

describe("what is under way", () => {
  test("stands by its age, with what waits for a stage and what is in it, and what is late there", () => {
    const table = items(
      [
        ...Array.from({ length: 5 }, () => [1, 2, 4, 5]),
        [1, 2, undefined, undefined],
        [9, undefined, undefined, undefined],
      ],
      10,
    );
    const flow = flowOf(table);
    expect(flow.ok && openItems(table, flow.value.stages)).toEqual([
      { item: 5, stage: "Tekst", isWaiting: true, age: 8, isLate: true },
      { item: 6, stage: "Brief", isWaiting: false, age: 2, isLate: false },
    ]);
  });

  test("is not called late where fewer than five are through", () => {
    const table = items([...Array.from({ length: 4 }, () => [1, 2, 4, 5]), [1, 2, undefined, undefined]], 30);
    const flow = flowOf(table);
    expect(flow.ok && openItems(table, flow.value.stages).map(({ isLate }) => isLate)).toEqual([undefined]);
    expect(flow.ok && bottleneckOf(table, flow.value).evidence?.oldItems).toBeUndefined();
  });

  test("is not held against anything where nothing is through", () => {
    const table = items([[1, undefined, undefined, undefined]], 3);
    const flow = flowOf(table);
    expect(flow.ok && openItems(table, flow.value.stages)).toEqual([
      { item: 0, stage: "Brief", isWaiting: false, age: 3, isLate: undefined },
    ]);
  });
});

test("the ages are those of the stages, in the sample's log of tasks", () => {
  const [, ...rows] = sampleTaskRows();
  const stages = ["Brief", "Tekst", "Design", "Godkendelse", "Udgivelse"];
  const cells = rows.map((row) => row.slice(2).map((cell) => day(typeof cell === "number" ? cell : undefined)));
  const table = readItems(stages, cells, undefined);
  const flow = flowOf(table);
  if (!flow.ok) throw new Error(flow.problem.kind);
  const open = openItems(table, flow.value.stages);
  for (const { stage, openAges, queuedAges } of flow.value.stages)
    expect(open.filter((each) => each.stage === stage).map(({ age }) => age)).toEqual(
      [...openAges, ...queuedAges].sort((one, other) => other - one),
    );
  expect(open).toHaveLength(flow.value.inProgress);
  const found = bottleneckOf(table, flow.value);
  expect(found).toMatchObject({ sureness: "sure", stage: "Godkendelse" });
  const relief = reliefOf(table, stages.indexOf("Godkendelse"));
  expect(relief?.arrivals).toBeGreaterThan(relief?.departures ?? Infinity);
});

describe("days that stages take", () => {
  test("have a share, a middle and, from five on, what 85 of 100 keep", () => {
    expect(
      stageDurations([
        { stage: "Brief", days: [1, 1, 1, 1, 2] },
        { stage: "Design", days: [4, 10] },
      ]),
    ).toEqual([
      { stage: "Brief", count: 5, days: 6, share: 0.3, median: 1, late: 2 },
      { stage: "Design", count: 2, days: 14, share: 0.7, median: 7, late: undefined },
    ]);
  });

  test("have no middle without any", () => {
    expect(stageDurations([{ stage: "Brief", days: [] }])).toEqual([
      { stage: "Brief", count: 0, days: 0, share: 0, median: undefined, late: undefined },
    ]);
    expect(stageDurations([])).toEqual([]);
  });
});

import {
  belowOf,
  closedEvaluation,
  closedNodes,
  dayOf,
  evaluateAt,
  joiningOf,
  NO_READINGS,
  parsePeriod,
  scorecardId,
  tabulate,
  type ClosedNode,
  type Closing,
  type Kpi,
  type Readings,
  type Scorecard,
  type ScorecardValues,
  type Settings,
} from "../../../src/scorecard";
import { kpi, number, objective, perspective, scorecard } from "../builders";

// What is missing further below: in a scorecard in between that has been closed, in months of a longer period, in a period that was closed early.

/** By month of 2026. */
type Months = Readonly<Record<number, number>>;

interface Given {
  readonly months?: Months;
  readonly targets?: Months;
  readonly says?: Partial<Readings>;
  readonly kpi?: Partial<Kpi>;
  readonly settings?: Partial<Settings>;
  readonly today?: number;
  readonly closings?: readonly Closing[];
}

interface Whole {
  readonly scorecard: Scorecard;
  readonly values: ScorecardValues;
}

const first = (month: number): number => dayOf({ year: 2026, month, day: 1 });
const TODAY = dayOf({ year: 2026, month: 11, day: 23 });

function level(name: string, given: Given, below: readonly Whole[] = []): Whole {
  const sales = { ...kpi(name, `${name}Salg`), name: "Salg", aggregation: { kind: "sum" } as const };
  const made = scorecard({
    perspectives: [perspective(name)],
    objectives: [objective(name, name)],
    kpis: [{ ...sales, kind: "ratioHigher", ...given.kpi }],
  });
  const settings = { ...made.settings, id: scorecardId(name), name, rollsUp: "values" as const, ...given.settings };
  const { joining, fromBelow } = joiningOf(
    { ...made, settings },
    below.map((each) => each.scorecard),
  );
  const definition = { ...made, settings, joining, fromBelow };
  const id = sales.id;
  const observed = (months: Months = {}) =>
    Object.entries(months).map(([month, value]) => ({ day: first(Number(month)), reading: number(value) }));
  return {
    scorecard: definition,
    values: {
      readings: new Map([[id, { ...NO_READINGS, ...given.says }]]),
      series: new Map(given.months ? [[id, { actual: observed(given.months), target: observed(given.targets) }]] : []),
      closings: given.closings ?? [],
      today: given.today ?? TODAY,
      ...(below.length > 0 && { below: belowOf(definition, below) }),
    },
  };
}

const periodIn = ({ scorecard: { settings } }: Whole, code: string) => {
  const period = parsePeriod(code, settings);
  if (period === undefined) throw new Error(`no period ${code}`);
  return period;
};

function only({ kpis }: ReturnType<typeof evaluateAt>) {
  const [found] = kpis.values();
  if (found === undefined) throw new Error("no KPI");
  return found;
}

const at = (whole: Whole, code?: string) =>
  only(evaluateAt(whole.scorecard, whole.values, code === undefined ? undefined : periodIn(whole, code)));

/** A period as a workbook gives it back: numbers and texts, and how much of them was there. */
function closed(whole: Whole, code: string): Closing {
  const period = periodIn(whole, code);
  const nodes = closedNodes(whole.scorecard, evaluateAt(whole.scorecard, whole.values, period)).map((node) => ({
    ...node,
    readings: keptOf(node.readings),
  }));
  return { period, by: "", at: "", evaluation: closedEvaluation(nodes) };
}

const keptOf = ({ actual, target, baseline }: Readings): Readings => {
  const kept = (reading: Readings["actual"]): Readings["actual"] =>
    reading.kind === "number" || reading.kind === "text" ? reading : { kind: "blank" };
  return { actual: kept(actual), target: kept(target), baseline: kept(baseline) };
};

const numbered = (actual: number, target: number): Given => ({
  months: { 9: actual, 10: actual },
  targets: { 9: target, 10: target },
});
const SILENT: Given = { says: { target: number(100) } };

describe("a scorecard in between whose period is closed", () => {
  const country = (second: Given, closings: readonly Closing[] = []) =>
    level("DK", { closings }, [level("A", numbered(80, 100)), level("B", second)]);
  const company = (own: Whole) => level("Top", {}, [own, level("SE", numbered(50, 100))]);

  test("counts with as much as was there when it was closed, and is named", () => {
    const open = country(SILENT);
    const before = at(company(open), "2026-10");
    // A 80 of 100, B has nothing of 100: half of DK, and with SE 200 of the 300 of the company, which has 130 of 200.
    expect(before).toMatchObject({ score: 65, coverage: 2 / 3, readings: { teams: { missing: ["B"], partly: [] } } });
    const after = at(company(country(SILENT, [closed(open, "2026-10")])), "2026-10");
    expect(after).toMatchObject({ score: 65, coverage: 2 / 3, readings: { teams: { missing: [], partly: ["DK"] } } });
  });

  test("that could not be scored for an error below makes what is above it an error, and never a smaller sum", () => {
    const wrong: Given = { says: { actual: { kind: "error", code: "#DIV/0!" }, target: number(100) }, today: TODAY };
    const open = level("DK", { today: first(10) }, [level("A", numbered(80, 100)), level("B", { ...wrong })]);
    const now = { ...open, values: { ...open.values, today: TODAY } };
    expect(at(now).state).toBe("error");
    const closing = closed(now, "2026-11");
    const own = { ...now, values: { ...now.values, closings: [closing] } };
    expect(at(company(own), "2026-11")).toMatchObject({ state: "error", score: undefined });
  });

  test("says nothing of who is missing where it was whole", () => {
    const open = country(numbered(20, 100));
    const after = at(company(country(numbered(20, 100), [closed(open, "2026-10")])), "2026-10");
    expect(after.coverage).toBe(1);
    expect(after.readings.teams).toBeUndefined();
  });

  describe("without a target of its own", () => {
    /** The target stands above alone: at most 60. */
    const above = (own: Whole) => level("Top", { kpi: { kind: "budget" }, says: { target: number(60) } }, [own]);
    const untargeted = (b: Months | undefined, closings: readonly Closing[] = []) =>
      level("DK", { kpi: { kind: "budget" }, closings }, [
        level("A", { kpi: { kind: "budget" }, months: { 10: 40 } }),
        level("B", { kpi: { kind: "budget" }, ...(b && { months: b }) }),
      ]);

    test("says its value, and is not taken for missing where it was whole", () => {
      const own = untargeted({ 10: 10 }, [closed(untargeted({ 10: 10 }), "2026-10")]);
      const made = at(above(own), "2026-10");
      expect(made).toMatchObject({ score: 100, coverage: 1, readings: { actual: number(50) } });
      expect(made.readings.teams).toBeUndefined();
    });

    test("is half where it was closed with half of its teams, and never green by that", () => {
      const open = untargeted(undefined);
      expect(at(above(open), "2026-10")).toMatchObject({
        score: undefined,
        readings: { teams: { share: 0.5, missing: ["B"] } },
      });
      const own = untargeted(undefined, [closed(open, "2026-10")]);
      expect(at(above(own), "2026-10")).toMatchObject({
        score: undefined,
        status: "none",
        coverage: 0,
        readings: { actual: number(40), teams: { share: 0.5, missing: [], partly: ["DK"] } },
      });
      // Nothing of it is a score of its own.
      expect(at(own, "2026-10")).toMatchObject({ score: undefined, coverage: 0 });
    });

    test("says of a closing from before this was kept that nobody knows how much was there", () => {
      const { evaluation, ...closing } = closed(untargeted(undefined), "2026-10");
      const nodes = [...evaluation.nodes.values()].reverse().map((node): ClosedNode => ({
        ...node,
        rollUp: "rollUp" in node ? node.rollUp : undefined,
        isCritical: false,
        readings: "readings" in node ? keptOf(node.readings) : NO_READINGS,
        coverage: 0,
      }));
      const own = untargeted(undefined, [{ ...closing, evaluation: closedEvaluation(nodes) }]);
      expect(at(above(own), "2026-10")).toMatchObject({
        score: undefined,
        readings: { teams: { share: 0, missing: [], partly: ["DK"] } },
      });
    });
  });
});

describe("months that a scorecard below lacks in a longer period", () => {
  const quarter = (months: Months, targets: Months) =>
    at(
      level("Top", {}, [
        level("A", { months, targets }),
        level("B", { months: { 7: 30, 8: 30, 9: 30 }, targets: { 7: 50, 8: 50, 9: 50 } }),
      ]),
      "2026-Q3",
    );

  test("lower the coverage by their share of the targets, and are told", () => {
    // A has two of three months, 60 of 100, and so is two thirds of what would be 150.
    const made = quarter({ 7: 30, 9: 30 }, { 7: 50, 8: 50, 9: 50 });
    expect(made.readings.actual).toEqual(number(150));
    expect(made.coverage).toBeCloseTo((100 + 150) / 300, 12);
    expect(made.readings.teams).toMatchObject({ missing: [], partly: ["A"] });
  });

  test("and none of which is missing leave it as it is", () => {
    const made = quarter({ 7: 30, 8: 1, 9: 30 }, { 7: 50, 8: 50, 9: 50 });
    expect([made.coverage, made.readings.teams]).toEqual([1, undefined]);
  });
});

test("limits of the KPI above are those of a month, and a quarter has three of them", () => {
  const scale = { kind: "minMax", rule: { low: 0, high: 100, direction: "higher" } } as const;
  const team = level("A", { kpi: scale, months: { 7: 50, 8: 50, 9: 50 } });
  const own = at(team, "2026-Q3");
  expect(own).toMatchObject({ score: 50, readings: { extent: 3 } });
  expect(at(level("Top", { kpi: scale }, [team]), "2026-Q3").score).toBe(50);
});

describe("a period that a scorecard below has closed while it runs", () => {
  const team = (now: number, closings: readonly Closing[] = []) =>
    level("A", {
      says: { actual: number(now), target: number(100) },
      closings,
      kpi: { aggregation: { kind: "last" } },
    });
  const above = (own: Whole) =>
    level("Top", { kpi: { aggregation: { kind: "last" }, across: { kind: "sum" } } }, [own]);

  test("counts in that period above, and not in what is said now, which is the same below and above", () => {
    const own = team(70, [closed(team(40), "2026-11")]);
    expect([at(own), at(above(own))].map(({ score }) => score)).toEqual([70, 70]);
    expect([at(own, "2026-11"), at(above(own), "2026-11")].map(({ score }) => score)).toEqual([40, 40]);
  });

  test("two levels above too", () => {
    const own = level("Land", { kpi: { aggregation: { kind: "last" }, across: { kind: "sum" } } }, [
      team(70, [closed(team(40), "2026-11")]),
    ]);
    expect([at(above(own)), at(above(own), "2026-11")].map(({ score }) => score)).toEqual([70, 40]);
  });
});

describe("values that an older period lends", () => {
  const ownRows = (whole: Whole, codes: readonly string[]) => {
    const periods = codes.map((code) => periodIn(whole, code));
    const [column] = tabulate(whole.scorecard, whole.values, periods).columns.values();
    return periods.map((_, row) => [column?.own[row], column?.actual[row]]);
  };
  const quarterly = { frequency: "quarter", aggregation: { kind: "last" }, across: { kind: "sum" } } as const;

  test("are values of the period that they were given in alone", () => {
    const team = level("A", { kpi: quarterly, months: { 3: 10, 6: 20 } });
    const codes = ["2026-03", "2026-04", "2026-05", "2026-06", "2026-07"];
    const expected = [
      [1, 10],
      [0, 10],
      [0, 10],
      [1, 20],
      [0, 20],
    ];
    expect(ownRows(team, codes)).toEqual(expected);
    expect(ownRows(level("Top", { kpi: quarterly }, [team]), codes)).toEqual(expected);
    const country = level("Land", { kpi: quarterly }, [team]);
    expect(ownRows(level("Top", { kpi: quarterly }, [country]), codes)).toEqual(expected);
  });

  test("are no values of today either", () => {
    const team = level("A", { months: { 9: 10, 10: 20 } });
    const codes = ["2026-09", "2026-10", "2026-11"];
    // November has not brought anything; what is said is October's.
    expect(ownRows(level("Top", {}, [team]), codes)).toEqual(ownRows(team, codes));
    expect(ownRows(team, codes).map(([own]) => own)).toEqual([1, 1, 0]);
  });
});

describe("a weight above of 0", () => {
  test("leaves a scorecard out of the value, the coverage and the names, and one of it alone leaves the KPI as it is", () => {
    const [a, b] = [level("A", numbered(80, 100)), level("B", { ...SILENT, settings: { weightAbove: 0 } })];
    expect(at(level("Top", {}, [a, b]), "2026-10")).toMatchObject({ score: 80, coverage: 1 });
    const alone = at(level("Top", {}, [b]), "2026-10");
    expect([alone.state, alone.readings.crossed]).toEqual(["not-set-up", undefined]);
  });
});

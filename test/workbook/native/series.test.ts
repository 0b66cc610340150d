import fc from "fast-check";
import {
  DEFAULT_KPI,
  DEFAULT_SETTINGS,
  kpiId,
  objectiveId,
  scorecardId,
  type Kpi,
  type Settings,
} from "../../../src/scorecard";
import { parseAddress } from "../../../src/workbench/grid/address";
import type { Grid } from "../../../src/workbench/grid/grid";
import { axisOf } from "../../../src/workbook/native/series/axis";
import { momentFormulas } from "../../../src/workbook/native/series/moment";
import { MOMENT_CELLS } from "../../../src/workbook/native/series/momentCells";
import { whyWritten } from "../../../src/workbook/native/series/whyWritten";
import { anyPastScorecard, type PastKpi, type PastScorecard } from "../../support/anySeries";
import { recordRuns, runs } from "../../support/runs";
import { differencesOf, seriesFile, type NativeKpi, type ValueAt } from "../../support/seriesFile";
import { withCalculated } from "../../support/xlsx";

const SCORECARDS = runs({ full: 500, quick: 30 });
const AT_ONCE = 10;

const valueIn =
  (grid: Grid): ValueAt =>
  (sheet, address) => {
    const { id = "" } = grid.sheet(sheet) ?? {};
    const area = parseAddress(address, grid.sheetSize(id))?.area;
    return (area && grid.values(id, area)[0]?.[0]) ?? "";
  };

/** What the grid says otherwise than the engine, of all the KPIs. */
async function differences(scorecards: readonly PastScorecard[]): Promise<readonly unknown[]> {
  const { file, kpis } = seriesFile(scorecards);
  return withCalculated(file, (grid) =>
    kpis.flatMap((native) => {
      const found = differencesOf(native, valueIn(grid));
      return found.length === 0
        ? []
        : [{ found, kpi: native.kpi, readings: native.readings, formulas: native.formulas }];
    }),
  );
}

const SETTINGS: Settings = { id: scorecardId("s"), name: "Scorecard", ...DEFAULT_SETTINGS };
const kpiOf = (changes: Partial<Kpi>): Kpi => ({
  ...DEFAULT_KPI,
  id: kpiId("k"),
  name: "KPI",
  aliases: [],
  weight: undefined,
  order: 0,
  parent: objectiveId("o"),
  ...changes,
});

const drawn = (count: number): readonly PastScorecard[] => fc.sample(anyPastScorecard(true), count);

test("series of every aggregation, spread, frequency and kind of period, at random days: the formulas say what the engine says", async () => {
  const natives: NativeKpi[] = [];
  let written = 0;
  for (let at = 0; at < SCORECARDS; at += AT_ONCE) {
    const scorecards = fc.sample(anyPastScorecard(true), {
      numRuns: Math.min(AT_ONCE, SCORECARDS - at),
      seed: Number(process.env["SEED"] ?? 20_260_923) + at,
    });
    const made = seriesFile(scorecards);
    natives.push(...made.kpis);
    written += made.written.length;
    expect(await differences(scorecards)).toEqual([]);
  }
  recordRuns(natives.length);
  // The comparison is worth something only while most series have a value.
  const numbers = natives.filter(({ readings }) => readings.actual.kind === "number");
  expect(numbers.length).toBeGreaterThan(natives.length / 3);
  expect(written).toBeLessThan(natives.length / 10);
});

/** A daily KPI whose last years stand in 400 cells, some of them without a value or with an error that does not count. */
const daily = (changes: Partial<Kpi>): PastKpi => {
  const days = Array.from({ length: 400 }, (_, place) => 46_000 + ((place * 37) % 400));
  return {
    kpi: kpiOf({ frequency: "day", ...changes }),
    isAcross: false,
    target: 100,
    cells: {
      Period: days,
      Actual: days.map((day, place) => (day > 46_350 ? "=NA()" : place % 11 === 0 ? "" : place / 4)),
      Target: days.map((day, place) => (day > 46_350 ? "=1/0" : place % 7 === 0 ? '=""' : place / 5)),
    },
  };
};

test("400 unsorted days, with errors where none counts yet", async () => {
  const kpis = [
    daily({ aggregation: { kind: "yearToDate" } }),
    daily({ aggregation: { kind: "rollingAverage", periods: 90 } }),
    daily({ aggregation: { kind: "last" }, frequency: "week" }),
  ];
  expect(await differences([{ settings: SETTINGS, kpis, today: 46_349, asOf: undefined }])).toEqual([]);
});

test("no formula is longer or deeper than Excel takes, none uses a function that Excel 2016 lacks, and none is volatile", () => {
  const KNOWN = new Set(
    (
      "ABS AGGREGATE AND COLUMN COUNTIFS DATE DAY EXP IF IFERROR INDEX INT ISBLANK ISERROR ISLOGICAL ISNUMBER ISTEXT LN LOOKUP MATCH " +
      "MAX MIN MOD MONTH NA NOT OR ROW ROWS SIGN SUMIFS SUMPRODUCT TODAY TRIM WEEKDAY YEAR"
    ).split(" "),
  );
  const formulas = new Set([
    ...seriesFile(drawn(100)).kpis.flatMap((native) => Object.values(native.formulas)),
    ...Object.values(momentFormulas(SETTINGS, (name) => name, { today: "BSC_Today", asOf: "BSC_AsOf" })),
  ]);
  for (const formula of formulas) {
    expect(formula.length).toBeLessThanOrEqual(8000);
    const bare = formula.replace(/"[^"]*"/g, "");
    const used = bare.match(/[A-Z][A-Z0-9.]*(?=\()/g) ?? [];
    expect(used.filter((name) => !KNOWN.has(name))).toEqual([]);
    let [depth, deepest] = [0, 0];
    for (const sign of bare) {
      depth += sign === "(" ? 1 : sign === ")" ? -1 : 0;
      deepest = Math.max(deepest, depth);
    }
    expect(deepest).toBeLessThan(60);
  }
  expect(
    [...formulas].filter((formula) =>
      /TODAY|NOW|OFFSET|INDIRECT|RAND|CELL|INFO/.test(formula.replaceAll(/BSC_\w+/g, "")),
    ),
  ).toEqual([]);
});

describe("the moment", () => {
  const day = async (asOf: string | number | undefined): Promise<readonly unknown[]> => {
    const { file } = seriesFile([{ settings: SETTINGS, kpis: [], today: 46_352, asOf: undefined }]);
    const [numbers, ...others] = file.sheets;
    if (numbers === undefined) throw new Error("no sheet");
    const cells = { ...numbers.cells, ...(asOf === undefined ? {} : { A1: asOf }) };
    return withCalculated({ ...file, sheets: [{ ...numbers, cells }, ...others] }, (grid) =>
      ["B2", "C2", "D2", "E2", "F2"].map((address) => valueIn(grid)("N0", address)),
    );
  };

  test("is today while nobody has typed a day", async () => {
    expect(MOMENT_CELLS.slice(0, 6)).toEqual(["Today", "Day", "First", "Until", "Now", "Last"]);
    expect(await day(undefined)).toEqual([46_352, 46_327, 46_356, 46_352, 46_352]);
    expect(await day("oktober")).toEqual([46_352, 46_327, 46_356, 46_352, 46_352]);
  });

  test("the last day of a period stands for all of it as it is seen today", async () => {
    expect(await day(46_326)).toEqual([46_326, 46_296, 46_326, 46_352, 46_326]);
    expect(await day(46_325)).toEqual([46_325, 46_296, 46_326, 46_325, 46_325]);
  });
});

describe("the axis", () => {
  const axis = (periods: readonly (string | number | boolean)[], system: "1900" | "1904" = "1900") =>
    axisOf(periods, { frequency: "month" }, { fiscalYearStart: 1 }, system);

  test("is the period cells themselves when they are dates, with headings and blanks between them", () => {
    expect(axis(["Måned", 46_023, 46_054.5, "", "I alt"])).toEqual({
      kind: "dates",
      days: ["", 46_023, 46_054, "", ""],
    });
  });

  test("is written for words, codes, years and dates that are text", () => {
    expect(axis(["jan. 2026", "2026-02", "uge 10 2026", 2027, 46_500, "I alt"])).toEqual({
      kind: "written",
      days: [46_023, 46_054, 46_083, 46_388, 46_500, ""],
    });
  });

  test("is written where an error stands among the dates", () => {
    expect(axis([46_023, "#N/A"])).toEqual({ kind: "written", days: [46_023, ""] });
  });

  test("counts as the workbook does", () => {
    expect(axis(["jan. 2026"], "1904")).toEqual({ kind: "written", days: [44_561] });
    expect(axis([44_561], "1904")).toEqual({ kind: "dates", days: [44_561] });
  });

  test("is none where no period can be understood", () => {
    expect(axis(["I alt", "", true])).toEqual({ kind: "none" });
    expect(axis([30])).toEqual({ kind: "none" });
  });
});

describe("what stays a written value", () => {
  const why = (changes: Partial<Kpi>, periods: readonly (string | number)[], hasTarget = false) => {
    const kpi = kpiOf(changes);
    const cells = { Actual: "A1:A9", Period: "B1:B9", ...(hasTarget ? { Target: "C1:C9" } : {}) };
    const series = {
      cells,
      percents: [],
      axis: "B1:B9",
      copies: undefined,
      texts: 0,
      isAcross: false,
      isOneCell: false,
    };
    return whyWritten(kpi, SETTINGS, series, axisOf(periods, kpi, SETTINGS, "1900"), "1900");
  };

  test("a series without a period", () => {
    expect(why({}, ["I alt"])).toBe("no-period");
    expect(why({}, [46_023])).toBeUndefined();
  });

  test("compliance with several values in one of its periods", () => {
    expect(why({ kind: "compliance" }, [46_023, 46_053])).toBe("repeated-period");
    expect(why({ kind: "compliance" }, [46_023, 46_054])).toBeUndefined();
  });

  test("a product of several rates of one day", () => {
    expect(why({ aggregation: { kind: "productOfRates" } }, [46_023, 46_023])).toBe("repeated-day");
    expect(why({ aggregation: { kind: "productOfRates" } }, [46_023, 46_024])).toBeUndefined();
  });

  test("a target that grows day by day while its values add up, unless targets stand beside them", () => {
    const changes: Partial<Kpi> = {
      frequency: "day",
      aggregation: { kind: "yearToDate" },
      targetSpread: { kind: "cumulative" },
    };
    expect(why(changes, [46_023])).toBe("shared-evenly");
    expect(why(changes, [46_023], true)).toBeUndefined();
  });

  test("a share of its own for each day of a year, for which the formula is longer than Excel takes", () => {
    const shares = Array.from({ length: 366 }, (_, day) => 1 / (day + 3));
    const changes: Partial<Kpi> = { frequency: "day", targetSpread: { kind: "cumulative", shares } };
    expect(why(changes, [46_023])).toBe("too-long");
    expect(why(changes, [46_023], true)).toBeUndefined();
    expect(why({ ...changes, frequency: "month" }, [46_023])).toBeUndefined();
  });
});

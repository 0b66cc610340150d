import { changedOptions } from "../../../../../src/pane/views/editor/form/form";
import fc from "fast-check";
import { anchorsOf, withAnchor } from "../../../../../src/pane/views/editor/curve/anchors";
import { dayOfIso, isoOfDay } from "../../../../../src/pane/parts/isoDate";
import { fieldsOf, KIND_GROUPS, rulePartsOf } from "../../../../../src/pane/views/editor/form/kindParts";
import { ruleOf, sharesIn } from "../../../../../src/pane/views/editor/form/options";
import { KIND_NAMES, KINDS, type KindName, type Rule } from "../../../../../src/scorecard";
import { kpiForm, typed } from "./forms";

const row = (key: string, number: string, isDone = false) => ({ key, number, isDone });

/** A form in which every part of a rule has been filled in. */
const FULL = kpiForm({
  direction: "lower",
  low: "1,5",
  high: "10",
  tolerance: "2",
  margin: "4",
  start: "2026-01-01",
  end: "2026-12-31",
  points: [row("0", "0"), row("70,5", "50"), row("", "")],
  days: [row("2026-01-01", "0"), row("2026-06-30", "40")],
  words: [row(" Lav ", "0"), row("Høj", "100")],
  milestones: [row("Idé", "1", true), row("Pilot", "3")],
});

const ALL: Rule = {
  direction: "lower",
  low: 1.5,
  high: 10,
  tolerance: 2,
  margin: 4,
  start: 46023,
  end: 46387,
};
const POINTS = [{ value: 0, score: 0 }, { value: 70.5, score: 50 }]; // prettier-ignore
const DAYS = [{ value: 46023, score: 0 }, { value: 46203, score: 40 }]; // prettier-ignore
const WORDS = [{ word: "Lav", score: 0 }, { word: "Høj", score: 100 }]; // prettier-ignore
const MILESTONES = [{ name: "Idé", weight: 1, isDone: true }, { name: "Pilot", weight: 3, isDone: false }]; // prettier-ignore

const pick = (...parts: readonly (keyof Rule)[]): Rule => Object.fromEntries(parts.map((part) => [part, ALL[part]]));

const RULES: Readonly<Record<KindName, Rule>> = {
  linear: pick("direction", "tolerance", "margin"),
  minMax: pick("direction", "low", "high"),
  goalRedFlag: {},
  anchors: { points: POINTS },
  ratioHigher: {},
  ratioLower: {},
  budget: pick("tolerance"),
  targetIsBest: pick("margin"),
  band: pick("low", "high", "margin"),
  maintain: pick("direction", "tolerance", "margin"),
  compliance: pick("direction", "tolerance"),
  yesNo: pick("direction", "tolerance"),
  milestones: { milestones: MILESTONES },
  qualitative: { words: WORDS },
  steps: { points: POINTS },
  deadline: pick("start", "end"),
  deadlineSteps: { points: DAYS },
  deadlineCurve: { points: DAYS },
};

test.each(KIND_NAMES)("%s is saved with just the parts that it uses", (kind) => {
  expect(ruleOf({ ...FULL, kind }, "da")).toEqual(RULES[kind]);
});

test("every kind stands in one group, and once", () => {
  expect([...KIND_GROUPS.flatMap(({ kinds }) => kinds)].sort()).toEqual([...KIND_NAMES].sort());
});

test.each(KIND_NAMES)("%s shows every value that the engine needs", (kind) => {
  expect(fieldsOf(kind)).toEqual(expect.arrayContaining([...KINDS[kind].needs]));
  expect(new Set(rulePartsOf(kind)).size).toBe(rulePartsOf(kind).length);
});

test("only what was changed is saved", () => {
  const base = kpiForm();
  expect(changedOptions(base, base, "da")).toEqual({});
  expect(changedOptions({ ...base, owner: " Anne " }, base, "da")).toEqual({ owner: "Anne" });
  expect(changedOptions({ ...base, aggregation: "rollingSum", rollingPeriods: "6" }, base, "da")).toEqual({
    aggregation: { kind: "rollingSum", periods: 6 },
  });
  expect(changedOptions({ ...base, targetSpread: "seasonal", shares: "1 2;3" }, base, "da")).toEqual({
    targetSpread: { kind: "seasonal", shares: [1, 2, 3] },
  });
  expect(changedOptions({ ...base, targetSpread: "cumulative" }, base, "da")).toEqual({
    targetSpread: { kind: "cumulative" },
  });
  expect(changedOptions({ ...base, aliases: "A\n\n A \nB" }, base, "da")).toEqual({ aliases: ["A", "B"] });
});

test("a choice that follows the scorecard is saved as none of its own", () => {
  const own = kpiForm({ missing: "zero", indicator: "leading" });
  expect(changedOptions({ ...own, missing: "", indicator: "" }, own, "da")).toEqual({
    missing: undefined,
    indicator: undefined,
  });
});

test.each([
  ["", []],
  ["1 2 3", [1, 2, 3]],
  ["1,5; 2", [1.5, 2]],
  ["1 to", undefined],
])("the shares %j are read as %j", (text, shares) => {
  expect(sharesIn(text, "da")).toEqual(shares);
});

test("dates go into date inputs and back", () => {
  expect(isoOfDay(46023)).toBe("2026-01-01");
  fc.assert(fc.property(fc.integer({ min: 61, max: 200_000 }), (day) => dayOfIso(isoOfDay(day)) === day));
  expect(dayOfIso("1.1.2026")).toBeUndefined();
});

describe("anchors", () => {
  test("stand for what is typed, not for what cells say", () => {
    const form = kpiForm({ target: typed("60"), baseline: { ...typed("20"), choice: "cell" } });
    expect(anchorsOf(form, "da")).toEqual([{ anchor: { kind: "field", field: "target" }, x: 60, y: undefined }]);
  });

  test("leave out lines that are no points yet, and keep the place of the others", () => {
    const form = kpiForm({ kind: "anchors", points: [row("10", "x"), row("30", "60")] });
    expect(anchorsOf(form, "da")).toEqual([{ anchor: { kind: "point", scale: "points", place: 1 }, x: 30, y: 60 }]);
  });

  const heights = { low: 0, high: 100 };

  test("write where they are moved to, as a person of that language types it", () => {
    const form = kpiForm({ target: typed("60") });
    const moved = withAnchor(form, { kind: "field", field: "target" }, { x: 62.5, y: 0 }, heights, "da");
    expect(moved).toEqual({ target: typed("62,5") });
  });

  test("of a point write value and score, and hold the score to the picture", () => {
    const form = kpiForm({ kind: "anchors", points: [row("10", "0"), row("30", "60")] });
    const moved = withAnchor(form, { kind: "point", scale: "points", place: 1 }, { x: 35, y: 140 }, heights, "da");
    expect(moved).toEqual({ points: [row("10", "0"), row("35", "100")] });
  });

  test("of a limit stop at the other one", () => {
    const form = kpiForm({ kind: "band", low: "5", high: "10" });
    expect(withAnchor(form, { kind: "limit", limit: "low" }, { x: 12, y: 0 }, heights, "da")).toEqual({ low: "10" });
    expect(withAnchor(form, { kind: "limit", limit: "high" }, { x: 2, y: 0 }, heights, "da")).toEqual({ high: "5" });
  });

  test("of a day write a date", () => {
    const form = kpiForm({ kind: "deadlineCurve", days: [row("2026-01-01", "0")] });
    const moved = withAnchor(form, { kind: "point", scale: "days", place: 0 }, { x: 46024.4, y: 10 }, heights, "da");
    expect(moved).toEqual({ days: [row("2026-01-02", "10")] });
  });

  test("read back what they wrote, for every kind", () => {
    const value = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(fc.constantFrom(...KIND_NAMES), value, (kind, x) => {
        const form = { ...FULL, kind, target: typed("60"), baseline: typed("20"), low: "-200", high: "200" };
        for (const { anchor } of anchorsOf(form, "da")) {
          const isDay =
            anchor.kind === "limit" ? anchor.limit === "start" : anchor.kind === "point" && anchor.scale === "days";
          const to = { x: isDay ? 46100 + Math.round(x) : x, y: 40 };
          if (anchor.kind === "limit" && anchor.limit === "end") continue;
          const after = anchorsOf({ ...form, ...withAnchor(form, anchor, to, heights, "da") }, "da");
          const moved = after.find((each) => JSON.stringify(each.anchor) === JSON.stringify(anchor));
          expect(moved?.x).toBe(to.x);
        }
      }),
    );
  });
});

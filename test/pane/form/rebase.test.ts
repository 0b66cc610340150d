import { samePart } from "../../../src/pane/views/editor/form/form";
import type { Form, Part } from "../../../src/pane/views/editor/form/editorForm";
import { PART_NAMES } from "../../../src/pane/views/editor/form/parts";
import { rebase as rebaseOn, textParts } from "../../../src/pane/form/rebase";
import { NO_FIELD } from "../../../src/pane/views/editor/form/fieldForm";
import { kpiForm, typed } from "../views/editor/form/forms";

/** Of a form of the editor. */
const rebase = (mine: Form, base: Form, theirs: Form) =>
  rebaseOn(mine, base, theirs, { parts: PART_NAMES, same: samePart });

const BASE = kpiForm({ name: "NPS", unit: "point", actual: typed("50"), target: typed("60") });

test("parts that the person has not touched follow the colleague", () => {
  const theirs = { ...BASE, weight: "3", target: typed("65") };
  const { form, conflicts, followed } = rebase({ ...BASE, name: "NPS Europa" }, BASE, theirs);
  expect(form).toEqual({ ...theirs, name: "NPS Europa" });
  expect(conflicts).toEqual([]);
  expect(followed).toEqual(["weight", "target"]);
});

test("the same change by both is no conflict", () => {
  const changed = { ...BASE, unit: "%" };
  expect(rebase(changed, BASE, changed).conflicts).toEqual([]);
});

const row = (key: string) => ({ key, number: "50", isDone: false });
const cells = (reference: string) => ({ reference, count: undefined });

/** Two other states of every part. */
const CHANGES: { readonly [Each in Part]: readonly [Form[Each], Form[Each]] } = {
  name: ["NPS 2", "NPS 3"],
  unit: ["%", "kr."],
  parent: ["kunde", "finans"],
  weight: ["2", "3"],
  kind: ["band", "steps"],
  direction: ["higher", "lower"],
  low: ["1", "2"],
  high: ["1", "2"],
  tolerance: ["1", "2"],
  margin: ["1", "2"],
  start: ["2026-01-01", "2026-02-01"],
  end: ["2026-01-01", "2026-02-01"],
  points: [[row("1")], [row("2")]],
  days: [[row("2026-01-01")], [row("2026-02-01")]],
  words: [[row("Lav")], [row("Høj")]],
  milestones: [[{ ...row("Idé"), isDone: true }], [row("Idé")]],
  actual: [typed("1"), NO_FIELD],
  target: [typed("1"), { ...NO_FIELD, choice: "cell", link: "column", values: "Data!B2:B9" }],
  baseline: [typed("1"), typed("2")],
  series: [
    { ...BASE.series, Actual: cells("Data!B2:B9") },
    { ...BASE.series, Actual: cells("Data!C2:C9") },
  ],
  rollUp: ["worst", "median"],
  thresholds: ["strict", "values"],
  greenFrom: ["90", "95"],
  amberFrom: ["70", "75"],
  achievedFrom: ["110", "120"],
  isCritical: [true, true],
  isExcluded: [true, true],
  missing: ["zero", "block"],
  carryPeriods: ["2", "3"],
  frequency: ["week", "year"],
  aggregation: ["sum", "average"],
  rollingPeriods: ["6", "12"],
  across: ["sum", "ratio"],
  acrossBy: ["Besøg", "Ordrer"],
  targetSpread: ["linear", "seasonal"],
  shares: ["1 2", "2 1"],
  owner: ["Anne", "Bo"],
  indicator: ["leading", "lagging"],
  note: ["Et", "To"],
  aliases: ["A", "B"],
};

test.each(PART_NAMES)("%s: a change is kept, and where both changed it the person has to look", (part) => {
  const [one, other] = CHANGES[part];
  const mine = { ...BASE, [part]: one };
  const theirs = { ...BASE, [part]: other };
  expect(samePart(part, mine, BASE)).toBe(false);
  expect(samePart(part, { ...BASE, [part]: JSON.parse(JSON.stringify(one)) as unknown }, mine)).toBe(true);
  expect(rebase(mine, BASE, BASE)).toEqual({ form: mine, conflicts: [], followed: [] });
  expect(rebase(mine, BASE, theirs)).toMatchObject({ form: mine, conflicts: one === other ? [] : [part] });
});

test("spaces around a text and what belongs to choices that were not taken mean nothing", () => {
  expect(samePart("name", { ...BASE, name: " NPS " }, BASE)).toBe(true);
  expect(samePart("actual", { ...BASE, actual: { ...typed("50"), keys: "Data!A2:A9" } }, BASE)).toBe(true);
});

test.each([
  [{ a: "mine" }, { a: "was" }, { a: "was" }, { a: "mine" }, []],
  [{ a: "was" }, { a: "was" }, { a: "theirs" }, { a: "theirs" }, []],
  [{ a: "mine" }, { a: "was" }, { a: "theirs" }, { a: "mine" }, ["a"]],
  [{ a: "same" }, { a: "was" }, { a: "same" }, { a: "same" }, []],
  [{ a: "was " }, { a: "was" }, { a: "theirs" }, { a: "theirs" }, []],
] as const)("of mine %j, as it was %j, and theirs %j is made %j", (own, base, theirs, texts, conflicts) => {
  expect(rebaseOn<{ readonly a: string }>(own, base, theirs, textParts(["a"]))).toMatchObject({
    form: texts,
    conflicts,
  });
});

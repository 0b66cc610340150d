import fc from "fast-check";
import { planWords } from "../../../../src/language";
import { byUrgency } from "../../../../src/pane/parts/plan/byUrgency";
import { checkInErrors, checkInOf, type CheckInForm } from "../../../../src/pane/views/plan/checkIn/checkInForm";
import { checkInPeriod, isAbout } from "../../../../src/pane/views/plan/checkInPeriod";
import { dueOf } from "../../../../src/pane/parts/plan/dueOf";
import {
  emptyForm,
  formOfInitiative,
  initiativeDraft,
  initiativeErrors,
  type InitiativeForm,
} from "../../../../src/pane/views/plan/initiative/initiativeForm";
import { mine } from "../../../../src/pane/views/plan/mine";
import { dayOf, kpiId, periodCode, type NodeId } from "../../../../src/scorecard";
import type { Ready } from "../../../../src/session";
import { checkIn, initiative, planStage, TODAY } from "./planStage";

test.each([
  [{ due: TODAY - 1, progress: 1 }, { kind: "done" }],
  [{ due: undefined, progress: 0.5 }, { kind: "open-ended" }],
  [
    { due: TODAY - 3, progress: undefined },
    { kind: "overdue", days: 3 },
  ],
  [
    { due: TODAY - 0.5, progress: 0 },
    { kind: "overdue", days: 1 },
  ],
  [{ due: TODAY + 0.75, progress: 0 }, { kind: "today" }],
  [{ due: TODAY + 1, progress: 0 }, { kind: "ahead" }],
])("an initiative with %j is %j", (given, due) => {
  expect(dueOf(given, TODAY)).toEqual(due);
});

test("the latest comes first, what has no date later, what is done last", () => {
  const sorted = byUrgency([
    initiative("done", { due: 1, progress: 1 }),
    initiative("whenever"),
    initiative("soon", { due: 20 }),
    initiative("late", { due: 10 }),
  ]);
  expect(sorted.map(({ id }) => id)).toEqual(["late", "soon", "whenever", "done"]);
});

describe("the form of an initiative", () => {
  const nodes = new Map<NodeId, unknown>([[kpiId("nps"), {}]]);
  const form = (part: Partial<InitiativeForm>): InitiativeForm => ({ ...emptyForm("nps"), name: "Kampagne", ...part });

  test.each<[Partial<InitiativeForm>, keyof InitiativeForm | undefined]>([
    [{}, undefined],
    [{ name: "  " }, "name"],
    [{ parent: "gone" }, "parent"],
    [{ progress: "0" }, undefined],
    [{ progress: "100 %" }, undefined],
    [{ progress: "33,5" }, undefined],
    [{ progress: "101" }, "progress"],
    [{ progress: "-1" }, "progress"],
    [{ progress: "halvdelen" }, "progress"],
    [{ due: "2026-12-31" }, undefined],
    [{ due: "31/12" }, "due"],
  ])("with %j: wrong is %s", (part, wrong) => {
    expect(Object.keys(initiativeErrors(form(part), nodes, "da"))).toEqual(wrong === undefined ? [] : [wrong]);
  });

  const draftOf = (part: Partial<InitiativeForm>) =>
    initiativeDraft({ form: form(part), known: undefined, revision: undefined, language: "da" });

  test("writes a day without a time zone and a percentage as a share", () => {
    expect(draftOf({ due: "2026-12-31", progress: "12,5" })).toMatchObject({
      due: dayOf({ year: 2026, month: 12, day: 31 }),
      progress: 0.125,
    });
    expect(draftOf({})).toMatchObject({
      due: undefined,
      progress: undefined,
    });
  });

  test.each(["da", "en"] as const)("says in %s what it was made from", (language) => {
    fc.assert(
      fc.property(
        fc.option(fc.double({ min: 1, max: 100_000, noNaN: true }), { nil: undefined }),
        fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
        fc.string(),
        (due, progress, text) => {
          const given = initiative("a", { due, progress, note: text, name: `x${text}` });
          const form = formOfInitiative(given, language);
          expect(initiativeDraft({ form, known: given, revision: 1, language })).toEqual(given);
        },
      ),
    );
  });
});

describe("a check-in", () => {
  const form: CheckInForm = { person: "", period: "2026-11", value: undefined, note: "", confidence: undefined };

  test("needs something to be said", () => {
    expect(checkInErrors(form, "", "da")).toEqual({ note: planWords.da.nothingSaid });
    expect(checkInErrors(form, "5", "da")).toEqual({});
    expect(checkInErrors({ ...form, confidence: 1 }, "", "da")).toEqual({});
    expect(checkInErrors({ ...form, note: "Godt" }, "", "da")).toEqual({});
  });

  test("takes no text for a value", () => {
    expect(Object.keys(checkInErrors(form, "n/a", "da"))).toEqual(["value"]);
    expect(checkInOf({ ...form, note: " Godt " }, "1.234,5", kpiId("nps"), "da")).toEqual({
      kpi: "nps",
      period: "2026-11",
      value: 1234.5,
      note: "Godt",
      confidence: undefined,
    });
  });

  test.each([
    ["month", "month", "2026-11"],
    ["quarter", "month", "2026-Q4"],
    ["day", "month", "2026-11"],
    ["month", "quarter", "2026-Q4"],
  ] as const)("of a KPI by %s in a scorecard by %s is due for %s", (own, frequency, code) => {
    expect(periodCode(checkInPeriod({ frequency: own }, { frequency, fiscalYearStart: 1 }, TODAY), 1)).toBe(code);
  });

  test.each([
    ["2026-11", true],
    ["2026-Q4", true],
    ["2026-12", true],
    ["2026-09", false],
    ["2026", false],
    ["noget", false],
  ])("for %s is about the fourth quarter: %s", (period, expected) => {
    const settings = { frequency: "month", fiscalYearStart: 1 } as const;
    const quarter = checkInPeriod({ frequency: "quarter" }, settings, TODAY);
    expect(isAbout({ period }, quarter, settings)).toBe(expected);
  });
});

describe("what waits for a person", () => {
  const readyOf = (given: Parameters<typeof planStage>[0], owner = "Anne"): Ready => {
    const stage = planStage(given);
    stage.change((definitions) => {
      const { scorecard } = definitions;
      definitions.scorecard = { ...scorecard, kpis: scorecard.kpis.map((kpi) => ({ ...kpi, owner })) };
    });
    return stage.store.getState() as Ready;
  };

  test("are the initiatives that are not done, and not those of others", () => {
    const ready = readyOf({
      initiatives: [
        initiative("done", { progress: 1 }),
        initiative("open", { progress: 0.5, owner: " anne " }),
        initiative("other", { owner: "Bo" }),
        initiative("nobody", { owner: "" }),
      ],
    });
    expect(mine(ready, "Anne", []).initiatives.map(({ id }) => id)).toEqual(["open"]);
  });

  test("are the KPIs without a value or without a check-in for this period", () => {
    const said = [checkIn("c1", { period: "2026-11" }), checkIn("c2", { kpi: kpiId("churn"), period: "2026-10" })];
    expect(mine(readyOf({}), "Anne", said).kpis.map(({ kpi, missing }) => [kpi.name, missing])).toEqual([
      ["Frafald", ["value", "check-in"]],
    ]);
    expect(mine(readyOf({}), "Anne", []).kpis.map(({ kpi, missing }) => [kpi.name, missing])).toEqual([
      ["NPS", ["check-in"]],
      ["Frafald", ["value", "check-in"]],
    ]);
  });

  test("no check-in is called missing while they are being read", () => {
    expect(mine(readyOf({}), "Anne", undefined).kpis.map(({ kpi, missing }) => [kpi.name, missing])).toEqual([
      ["Frafald", ["value"]],
    ]);
  });

  test("nothing is owned by somebody without a name", () => {
    expect(mine(readyOf({ initiatives: [initiative("nobody", { owner: "" })] }, ""), "", [])).toEqual({
      initiatives: [],
      kpis: [],
      ownsSomething: false,
    });
  });
});

import fc from "fast-check";
import { defaultDestination, destinations, placedInTree } from "../../../../src/pane/views/guide/library/destinations";
import { gaps } from "../../../../src/pane/views/guide/steps/gaps";
import { kpiCards } from "../../../../src/pane/views/guide/steps/kpiCards";
import { linesOf } from "../../../../src/pane/views/guide/steps/linesOf";
import { newPerspectives, objectiveSections } from "../../../../src/pane/views/guide/steps/objectiveSections";
import { perspectiveKind } from "../../../../src/pane/views/guide/perspectiveKind";
import { doneSteps, nextStep } from "../../../../src/pane/views/guide/steps/steps";
import { suggestedPerspectives } from "../../../../src/pane/views/guide/suggestions";
import { DEFAULT_SETTINGS, evaluate, libraryKpi, scorecardId, type Scorecard } from "../../../../src/scorecard";
import { kpi, objective, perspective, readings, scorecard, scoring } from "../../../scorecard/builders";

const EMPTY = scorecard({});
const TREE = scorecard({
  perspectives: [perspective("Kunde", 1), perspective("Finansielt", 2)],
  objectives: [objective("Kunde", "Loyale"), objective("Finansielt", "Afkast")],
  kpis: [kpi("Loyale", "NPS", 1), kpi("Afkast", "ROI", 1)],
});
const stateOf = (definitions: Scorecard, scores: Parameters<typeof readings>[0] = {}) => ({
  scorecard: definitions,
  evaluation: evaluate(definitions, readings(scores)),
});
const withVision = (definitions: Scorecard): Scorecard => ({
  ...definitions,
  settings: { ...DEFAULT_SETTINGS, id: scorecardId("s"), name: "Scorecard", vision: "Først" },
});

describe("the step to go on with", () => {
  test.each([
    ["nothing", stateOf(EMPTY), "strategy"],
    ["a vision", stateOf(withVision(EMPTY)), "objectives"],
    ["perspectives only", stateOf(scorecard({ perspectives: [perspective("Kunde")] })), "strategy"],
    [
      "a strategic objective, and no vision",
      stateOf(scorecard({ perspectives: [perspective("Kunde")], objectives: [objective("Kunde", "Loyale")] })),
      "kpis",
    ],
    ["KPIs without numbers", stateOf(TREE), "numbers"],
    ["one of two scores", stateOf(TREE, { NPS: scoring(80) }), "numbers"],
    ["all scores", stateOf(TREE, { NPS: scoring(80), ROI: scoring(50) }), "done"],
  ])("with %s is %s", (_, state, step) => expect(nextStep(state)).toBe(step));

  test("what is done is done in any order", () => {
    expect([...doneSteps(stateOf(TREE))]).toEqual(["objectives", "kpis"]);
    expect([...doneSteps(stateOf(withVision(EMPTY)))]).toEqual(["strategy"]);
  });
});

test("what is missing is named, step by step", () => {
  const lacking = scorecard({
    perspectives: [perspective("Kunde", 1), perspective("Finansielt", 2)],
    objectives: [objective("Kunde", "Loyale", 1), objective("Kunde", "Nye", 2)],
    kpis: [kpi("Loyale", "NPS", 1)],
  });
  expect(gaps(stateOf(lacking))).toEqual([
    { kind: "objectives", step: "objectives", names: ["Finansielt"] },
    { kind: "kpis", step: "kpis", names: ["Nye"] },
    { kind: "actuals", step: "numbers", names: ["NPS"] },
  ]);
  expect(gaps(stateOf(TREE, { NPS: scoring(80), ROI: scoring(50) }))).toEqual([]);
});

describe("a perspective is known by its name", () => {
  test.each([
    ["Finansielt", "financial"],
    ["Finansielt perspektiv", "financial"],
    ["Økonomi", "financial"],
    ["Kundeperspektivet", "customer"],
    ["Interne processer", "process"],
    ["Læring og vækst", "learning"],
    ["Learning & growth", "learning"],
    ["Internal processes", "process"],
    ["Bæredygtighed", undefined],
    ["", undefined],
  ])("%s", (name, kind) => expect(perspectiveKind(name)).toBe(kind));
});

describe("suggestions", () => {
  test.each(["da", "en"] as const)("there are some for each of the four perspectives (%s)", (language) => {
    const all = suggestedPerspectives(language);
    expect(all.map(({ kind }) => kind)).toEqual(["financial", "customer", "process", "learning"]);
    for (const { name, kind, objectives } of all) {
      expect(perspectiveKind(name)).toBe(kind);
      expect(objectives.length).toBeGreaterThanOrEqual(2);
      for (const { kpis } of objectives) expect(kpis.length).toBeGreaterThan(0);
    }
  });

  test.each(["da", "en"] as const)("no strategic objective stands twice (%s)", (language) => {
    const names = suggestedPerspectives(language).flatMap(({ objectives }) => objectives.map(({ name }) => name));
    expect(new Set(names).size).toBe(names.length);
  });

  test("no KPI is suggested for two strategic objectives, nor one that is there", () => {
    const names = suggestedPerspectives("da").flatMap(({ objectives }) => objectives.map(({ name }) => name));
    const all = scorecard({
      perspectives: [perspective("Kunde")],
      objectives: names.map((name, index) => objective("Kunde", name, index)),
      kpis: [kpi("Loyale", "Konverteringsrate")],
    });
    const suggested = kpiCards(all, "da").flatMap(({ suggestions }) => suggestions.map(({ name }) => name));
    expect(new Set(suggested).size).toBe(suggested.length);
    expect(suggested).not.toContain("Konverteringsrate");
    expect(suggested).toContain("ROI");
  });

  test("a strategic objective keeps its suggestions in the other language", () => {
    const english = scorecard({
      perspectives: [perspective("Customer")],
      objectives: [objective("Customer", "Satisfied and loyal customers")],
    });
    expect(kpiCards(english, "da")[0]?.suggestions.map(({ name }) => name)).toContain("Kundetilfredshed");
  });
});

describe("lines of a text", () => {
  test.each([
    ["- Et\n• To\n3. Tre", ["Et", "To", "Tre"]],
    ["  Et \r\n\r\n et\n", ["Et"]],
    ["", []],
    ["2 nye butikker", ["2 nye butikker"]],
  ])("%j", (text, lines) => expect(linesOf(text)).toEqual(lines));

  test("are trimmed, filled and different from each other", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const lines = linesOf(text);
        expect(lines.every((line) => line !== "" && line === line.trim())).toBe(true);
        expect(linesOf(lines.join("\n")).length).toBeLessThanOrEqual(lines.length);
      }),
    );
  });
});

describe("strategic objectives to be made", () => {
  test("come from what is chosen and written; the rest is left alone", () => {
    const drafts = {
      financial: { chosen: ["Højere afkast af marketing"], name: "Økonomi" },
      customer: { own: "Loyale kunder\nLoyale kunder" },
      added1: { name: "Miljø", own: "Mindre CO2" },
    };
    expect(newPerspectives(objectiveSections(EMPTY, drafts, "da"))).toEqual([
      { name: "Økonomi", objectives: [{ name: "Højere afkast af marketing", kpis: [] }] },
      { name: "Kunde", objectives: [{ name: "Loyale kunder", kpis: [] }] },
      { name: "Miljø", objectives: [{ name: "Mindre CO2", kpis: [] }] },
    ]);
  });

  test("are not made twice", () => {
    const [kunde] = TREE.perspectives;
    const drafts = { [kunde?.id ?? ""]: { own: "loyale\nNye" } };
    expect(newPerspectives(objectiveSections(TREE, drafts, "da"))).toEqual([
      { name: "Kunde", objectives: [{ name: "Nye", kpis: [] }] },
    ]);
  });
});

describe("where a KPI of the library goes", () => {
  const all = destinations(TREE, "da");
  const csat = libraryKpi("CSAT");
  if (csat === undefined) throw new Error("The library has no CSAT.");

  test("by default to a strategic objective of its perspective", () => {
    expect(defaultDestination(all, csat, undefined)).toMatchObject({ perspective: "Kunde", objective: "Loyale" });
  });

  test("to where one came from, whatever its perspective", () => {
    const [, afkast] = TREE.objectives;
    expect(defaultDestination(all, csat, afkast?.id)).toMatchObject({ objective: "Afkast" });
  });

  test("to a perspective that is made for it when there is none", () => {
    expect(defaultDestination(destinations(EMPTY, "da"), csat, undefined)).toMatchObject({
      perspective: "Kunde",
      objective: undefined,
      isNew: true,
    });
  });

  test("all together as one tree", () => {
    const place = (key: string) => {
      const destination = all.find((each) => each.key === key);
      if (destination === undefined) throw new Error(`There is no place ${key}.`);
      return destination;
    };
    const one = { name: "A", unit: "" };
    const two = { name: "B", unit: "" };
    const three = { name: "C", unit: "" };
    expect(
      placedInTree([
        { kpi: one, destination: place("o_Loyale") },
        { kpi: two, destination: place("p_Kunde") },
        { kpi: three, destination: place("o_Loyale") },
      ]),
    ).toEqual([{ name: "Kunde", objectives: [{ name: "Loyale", kpis: [one, three] }], kpis: [two] }]);
  });
});

import { longTerm } from "../../../src/insight";
import {
  evaluate,
  initiativeId,
  kpiId,
  linkId,
  objectiveId,
  type Initiative,
  type Kpi,
  type KpiId,
  type NodeId,
} from "../../../src/scorecard";
import { kpi, objective, perspective, readings, scorecard, scoring } from "../../scorecard/builders";

const named = (parent: string, name: string, indicator: Kpi["indicator"]): Kpi => ({ ...kpi(parent, name), indicator });

/** A third of the weight each: money at the top, customers with one KPI that leads, learning at the bottom. */
const CARD = scorecard({
  perspectives: [perspective("Finansielt", 1), perspective("Kunde", 2), perspective("Læring", 3)],
  objectives: [objective("Finansielt", "Afkast"), objective("Kunde", "Loyale"), objective("Læring", "Dygtige")],
  kpis: [named("Afkast", "ROI", undefined), named("Loyale", "NPS", undefined), named("Dygtige", "Kurser", undefined)],
});

const initiative = (id: string, parent: string, progress?: number): Initiative => ({
  id: initiativeId(id),
  parent: parent as NodeId,
  name: id,
  owner: "",
  due: undefined,
  progress,
  effect: "",
  note: "",
  revision: 1,
});

interface Given {
  readonly scores?: Readonly<Record<"ROI" | "NPS" | "Kurser", number>>;
  readonly before?: Readonly<Record<string, number>>;
  readonly worsening?: readonly string[];
  readonly initiatives?: readonly Initiative[];
  readonly card?: typeof CARD;
}

function found({ scores, before = {}, worsening = [], initiatives = [], card = CARD }: Given) {
  const { ROI = 90, NPS = 90, Kurser = 90 } = scores ?? {};
  const values = readings({ ROI: scoring(ROI), NPS: scoring(NPS), Kurser: scoring(Kurser) });
  const links = [
    { id: linkId("l"), from: objectiveId("o_Dygtige"), to: objectiveId("o_Afkast"), note: "", revision: 1 },
  ];
  return longTerm(
    { scorecard: card, evaluation: evaluate(card, values), plan: { links, initiatives }, today: 46349 },
    {
      before: new Map(Object.entries(before).map(([name, score]) => [kpiId(`k_${name}`), score])),
      worsening: new Set<KpiId>(worsening.map((name) => kpiId(`k_${name}`))),
    },
  );
}

test("what leads and what is learnt is the long term, what has come and what is earned the short", () => {
  const third = expect.closeTo(1 / 3, 9) as number;
  expect(found({}).weight).toEqual({ long: third, short: third, unknown: third });
  const said = {
    ...CARD,
    kpis: CARD.kpis.map((each) => (each.name === "NPS" ? { ...each, indicator: "leading" as const } : each)),
  };
  expect(found({ card: said }).weight).toMatchObject({ unknown: 0, long: expect.closeTo(2 / 3, 9) as number });
});

test("attention is where initiatives are under way, those that are done left out", () => {
  const initiatives = [initiative("a", "k_ROI"), initiative("b", "o_Afkast", 0.5), initiative("c", "k_Kurser", 1)];
  expect(found({ initiatives })).toMatchObject({ initiatives: 2, attention: { long: 0, short: 1, unknown: 0 } });
});

describe("a short-term gain", () => {
  test.each([
    ["with a long-term loss is told", { ROI: 94, NPS: 50, Kurser: 80 }, { ROI: 90, Kurser: 90 }, [4, -10, true]],
    ["with a long-term gain is none", { ROI: 94, NPS: 50, Kurser: 95 }, { ROI: 90, Kurser: 90 }, [4, 5, false]],
    ["that is a wobble is none", { ROI: 91, NPS: 50, Kurser: 80 }, { ROI: 90, Kurser: 90 }, [1, -10, false]],
  ] as const)("%s", (_, scores, before, [short, long, isBought]) => {
    expect(found({ scores, before }).moved).toEqual({
      short: expect.closeTo(short, 9) as number,
      long: expect.closeTo(long, 9) as number,
      isBought,
    });
  });

  test("is not told where one of the two has no past", () => {
    expect(found({ before: { ROI: 90 } }).moved).toBeUndefined();
  });
});

describe("a driver that gets worse", () => {
  test("warns while its outcome does not show it", () => {
    expect(found({ worsening: ["Kurser"] }).warnings).toEqual([{ driver: "k_Kurser", outcome: "k_ROI" }]);
  });

  test.each([
    ["not any more when its outcome does", ["Kurser", "ROI"]],
    ["not when it is the outcome alone", ["ROI"]],
    ["not when it leads nowhere", ["NPS"]],
  ])("warns %s", (_, worsening) => {
    expect(found({ worsening }).warnings).toEqual([]);
  });
});

import fc from "fast-check";
import { STANDARD_THRESHOLDS } from "../../../src/scorecard";
import {
  guessColumns,
  importTable,
  isRefusal,
  type Imported,
  type ImportMapping,
  type NewKpi,
  type PickedTable,
} from "../../../src/session";
import { cellWithin, rowWithin } from "../../../src/session/import/cellWithin";
import type { ImportRequest } from "../../../src/session/import/importRequest";
import { readThresholds } from "../../../src/session/import/readThresholds";
import { readDirection, readFrequency } from "../../../src/session/import/readWord";
import { kpi, objective, perspective } from "../../scorecard/builders";

type Rows = PickedTable["rows"];

const NOTHING = {
  perspectives: [],
  objectives: [],
  kpis: [],
  settings: { ceiling: 100, thresholds: STANDARD_THRESHOLDS },
};

const table = (headings: readonly string[], rows: Rows = [], address = "Data!B4:Z99"): PickedTable => ({
  address,
  headings,
  rows,
});

describe("what the columns hold is guessed from the headings", () => {
  test.each<[string, readonly string[], ImportMapping]>([
    [
      "Danish",
      [
        "Perspektiv",
        "Strategisk mål",
        "Nøgletal",
        "Enhed",
        "Faktisk værdi",
        "Målværdi",
        "Udgangspunkt",
        "Vægt",
        "Ejer",
      ],
      ["perspective", "objective", "name", "unit", "actual", "target", "baseline", "weight", "owner"],
    ],
    [
      "English",
      ["Perspective", "Objective", "KPI", "Unit", "Actual", "Target", "Baseline", "Weight", "Owner"],
      ["perspective", "objective", "name", "unit", "actual", "target", "baseline", "weight", "owner"],
    ],
    ["direction and frequency", ["Indikator", "Retning", "Frekvens"], ["name", "direction", "frequency"]],
    ["case, spaces and brackets", ["  KPI  ", "VÆGT (%)", "Target 2026"], ["name", "weight", "target"]],
    ["the exact word before a longer one", ["KPI-ejer", "KPI", "Ejer"], [undefined, "name", "owner"]],
    ["nothing for headings that say nothing", ["", "Beregning", "KPI"], [undefined, undefined, "name"]],
    ["no use twice", ["KPI", "KPI"], ["name", undefined]],
  ])("%s", (_, headings, mapping) => {
    expect(guessColumns(table(headings))).toEqual(mapping);
  });

  test('"Mål" above numbers is the target, above words the strategic objective', () => {
    expect(guessColumns(table(["KPI", "Mål"], [["NPS", 50]]))).toEqual(["name", "target"]);
    expect(guessColumns(table(["Mål", "KPI"], [["Loyale kunder", "NPS"]]))).toEqual(["objective", "name"]);
  });

  test("there is one answer a column, and no use twice", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 12 })), (headings) => {
        const mapping = guessColumns(table(headings));
        const uses = mapping.filter((use) => use !== undefined);
        expect(mapping).toHaveLength(headings.length);
        expect(new Set(uses).size).toBe(uses.length);
      }),
    );
  });
});

describe("cells of the table", () => {
  test.each([
    ["Data!B4:D9", 1, 0, "Data!B5"],
    ["'My data'!Y5:AB20", 1, 2, "'My data'!AA6"],
    ["Data!$A$1:$C$3", 2, 2, "Data!C3"],
    ["Data!AZ1:BA2", 1, 1, "Data!BA2"],
    ["Data!A1", 0, 701, "Data!ZZ1"],
    ["Data!A1", 0, 702, "Data!AAA1"],
  ])("in %s the one %i down and %i right is %s", (address, row, column, expected) => {
    expect(cellWithin(address, row, column)).toBe(expected);
  });

  test("what is no block of cells has none", () => {
    expect(cellWithin("Sales[Amount]", 1, 1)).toBeUndefined();
    expect(rowWithin("'Ark 1'!B4:C9", 2)).toBe(6);
  });
});

describe("words", () => {
  test.each([
    ["Højere er bedre", "higher"],
    ["lavere", "lower"],
    ["Lower is better", "lower"],
    ["max", "higher"],
    ["↓", "lower"],
    ["blå", undefined],
  ])("the direction %s is %s", (text, direction) => expect(readDirection(text)).toBe(direction));

  test.each([
    ["Månedlig", "month"],
    ["måned", "month"],
    ["Kvartal", "quarter"],
    ["halvårlig", "halfYear"],
    ["Weekly", "week"],
    ["årligt", "year"],
    ["tit", undefined],
  ])("the frequency %s is %s", (text, frequency) => expect(readFrequency(text)).toBe(frequency));
});

describe("thresholds", () => {
  const HIGHER = { target: 120, canBeValues: true, isLower: false, unit: "" };
  const LOWER = { ...HIGHER, isLower: true };

  test.each([
    ["90/75", HIGHER, { green: 90, amber: 75 }],
    ["95 %; 80 %", HIGHER, { green: 95, amber: 80 }],
    ["grøn ≥ 90 / gul ≥ 75", HIGHER, { green: 90, amber: 75 }],
    ["grøn 90, gul 75", HIGHER, { green: 90, amber: 75 }],
    ["grøn: 90 gul: 75", HIGHER, { green: 90, amber: 75 }],
    ["Grønt fra 90 og gult fra 75", HIGHER, { green: 90, amber: 75 }],
    ["amber 75; green 90", HIGHER, { green: 90, amber: 75 }],
    ["grøn -5, gul -10", { ...HIGHER, target: -5 }, { green: -5, amber: -10, areValues: true }],
    ["Standard", HIGHER, { green: 90, amber: 75 }],
    ["Streng", HIGHER, { green: 100, amber: 90 }],
    ["OKR", HIGHER, { green: 70, amber: 40 }],
    ["120 - 100", HIGHER, { green: 120, amber: 100, areValues: true }],
    [
      "3,0 mio. / 2,5 mio.",
      { ...HIGHER, target: 3_200_000, unit: "kr." },
      { green: 3e6, amber: 2.5e6, areValues: true },
    ],
    ["3,0 mio. / 2,5 mio.", { ...HIGHER, target: 3.2 }, { green: 3, amber: 2.5, areValues: true }],
    ["1.200/1.000", { ...HIGHER, target: 1300 }, { green: 1200, amber: 1000, areValues: true }],
    ["2 og 4", LOWER, { green: 2, amber: 4, areValues: true }],
    ["60/50", { ...HIGHER, target: 60 }, { green: 60, amber: 50, areValues: true }],
    ["-5 / -10", { ...HIGHER, target: -5 }, { green: -5, amber: -10, areValues: true }],
  ])("%s", (text, row, thresholds) => expect(readThresholds(text, row)).toEqual({ thresholds, isDoubtful: false }));

  test.each([
    ["one number", "90", HIGHER],
    ["three", "90/75/50", HIGHER],
    ["words", "ca. det halve", HIGHER],
    ["the wrong way round", "75/90", HIGHER],
    ["amber above green", "gul 90, grøn 75", HIGHER],
    ["the same light twice", "gul 90, gul 75", HIGHER],
    ["a number beside what begins as a preset", "Normal 90", HIGHER],
    ["a deviation of so many", "Standardafvigelse 3", HIGHER],
    ["a deviation", "Standardafvigelse", HIGHER],
    ["values of a KPI that has none to compare", "1.200/1.000", { ...HIGHER, canBeValues: false }],
  ])("%s is not understood", (_, text, row) => expect(readThresholds(text, row)).toBeUndefined());

  test("numbers that may be values of the KPI as well are taken for scores, and that is said", () => {
    expect(readThresholds("80/70", { ...HIGHER, target: 85 })).toEqual({
      thresholds: { green: 80, amber: 70 },
      isDoubtful: true,
    });
  });

  test("they come along with the row, and its status follows them", () => {
    const picked = table(
      ["KPI", "Enhed", "Faktisk", "Målværdi", "Retning", "Tærskler"],
      [
        ["Omsætning", "mio. kr.", 2.6, 4, "højere", "3 / 2,5"],
        ["Leveringstid", "dage", 3, 2, "lavere", "2 / 4"],
        ["Tilfredshed", "%", 82, 85, "højere", "80/70"],
        ["Ordrer", "stk.", 70, 100, "højere", "OKR"],
        ["Leads", "stk.", 70, 100, "højere", "efter aftale"],
      ],
      "Ark1!A1:F6",
    );
    const result = importTable({
      table: picked,
      mapping: guessColumns(picked),
      values: "links",
      perspective: "Marketing",
      scorecard: NOTHING,
    });
    expect(kpisIn(result).map(({ thresholds }) => thresholds)).toEqual([
      { green: 3, amber: 2.5, areValues: true },
      { green: 2, amber: 4, areValues: true },
      { green: 80, amber: 70 },
      { green: 70, amber: 40 },
      undefined,
    ]);
    expect([...result.outcomes.values()].map(({ status }) => status)).toEqual([
      "amber",
      "amber",
      "green",
      "green",
      "red",
    ]);
    expect(result.problems).toMatchObject([
      { row: 4, kind: "thresholds-doubtful", cell: "Ark1!F4" },
      { row: 6, kind: "word-unknown", cell: "Ark1!F6", column: "thresholds" },
    ]);
  });
});

const HEADINGS = ["Perspektiv", "Strategisk mål", "KPI", "Enhed", "Faktisk", "Målværdi", "Vægt", "Ejer", "Retning"];
const HALF = [
  ["Kunde", "Loyale kunder", "NPS", "point", 40, 60, 2, "Anne", "højere"],
  ["", "", "Churn", "%", 3, 2, "", "", "lavere"],
  ["Finansielt", "", "ROI", "%", 30, 45, 1, "", ""],
];

interface Options {
  readonly values?: "links" | "numbers";
  readonly scorecard?: ImportRequest["scorecard"];
  readonly perspective?: string;
}

function imported(
  rows: Rows,
  { values = "links", scorecard = NOTHING, perspective = "Marketing" }: Options = {},
): Imported {
  const picked = table(HEADINGS, rows, "Ark1!A1:I99");
  return importTable({ table: picked, mapping: guessColumns(picked), values, perspective, scorecard });
}

const kpisIn = ({ perspectives }: Imported): readonly NewKpi[] =>
  perspectives.flatMap(({ objectives, kpis = [] }) => [...objectives.flatMap((each) => each.kpis), ...kpis]);

const kinds = ({ problems }: Imported): readonly string[] => problems.map(({ row, kind }) => `${row} ${kind}`);

describe("a table becomes a tree", () => {
  test("an empty perspective or strategic objective is that of the row above", () => {
    const { perspectives, kpiCount, problems } = imported(HALF);
    expect(perspectives).toMatchObject([
      { name: "Kunde", objectives: [{ name: "Loyale kunder", kpis: [{ name: "NPS" }, { name: "Churn" }] }], kpis: [] },
      { name: "Finansielt", objectives: [], kpis: [{ name: "ROI" }] },
    ]);
    expect(kpiCount).toBe(3);
    expect(problems).toEqual([]);
  });

  test("values stay linked to their cells", () => {
    const [nps, churn] = kpisIn(imported(HALF));
    expect(nps?.fields).toEqual({
      actual: { kind: "bound", address: "Ark1!E2" },
      target: { kind: "bound", address: "Ark1!F2" },
    });
    expect(churn?.fields?.target).toEqual({ kind: "bound", address: "Ark1!F3" });
  });

  test("or become typed numbers", () => {
    const [nps] = kpisIn(imported(HALF, { values: "numbers" }));
    expect(nps?.fields).toEqual({ actual: { kind: "typed", value: 40 }, target: { kind: "typed", value: 60 } });
  });

  test("unit, weight, owner and direction come along", () => {
    const [nps, churn] = kpisIn(imported(HALF));
    expect(nps).toMatchObject({ unit: "point", weight: 2, owner: "Anne", rule: { direction: "higher" } });
    expect(churn).toMatchObject({ unit: "%", weight: undefined, rule: { direction: "lower" } });
  });

  test("rows before the first perspective go where the person says", () => {
    const { perspectives } = imported([["", "", "NPS", "", 1, 2, "", "", ""]], { perspective: "Kunde" });
    expect(perspectives).toMatchObject([{ name: "Kunde", kpis: [{ name: "NPS" }] }]);
  });

  test("an empty row and a row that only opens a group are no KPIs", () => {
    const result = imported([
      ["Kunde", "", "", "", "", "", "", "", ""],
      ["", "", "NPS", "", 1, 2, "", "", ""],
      ["", "", "", "", "", "", "", "", ""],
    ]);
    expect(result).toMatchObject({ kpiCount: 1, problems: [], perspectives: [{ name: "Kunde" }] });
  });

  test("an empty cell of actual values is linked, one of targets is not", () => {
    const [kpiOnly] = kpisIn(imported([["Kunde", "", "NPS", "", "", "", "", "", ""]]));
    expect(kpiOnly?.fields).toEqual({ actual: { kind: "bound", address: "Ark1!E2" } });
  });
});

describe("rows that cannot be imported are named and left out", () => {
  const row = (name: string, weight: number | string = "", place: readonly [string, string] = ["Kunde", "Loyale"]) => [
    ...place,
    name,
    "",
    1,
    2,
    weight,
    "",
    "",
  ];

  test.each<[string, Rows, readonly string[], Options]>([
    ["no name", [row("")], ["2 name-missing"], {}],
    ["a name that is there twice", [row("NPS"), row("nps ")], ["3 name-repeats"], {}],
    ["a negative weight", [row("NPS", -1)], ["2 weight-negative"], {}],
    ["the name of a perspective of the table", [row("Kunde")], ["2 name-taken"], {}],
    ["the name of a strategic objective of the table", [row("Loyale")], ["2 name-taken"], {}],
    [
      "the name of a KPI of the scorecard",
      [row("NPS")],
      ["2 name-taken"],
      { scorecard: { ...NOTHING, kpis: [kpi("Loyale", "Nps")] } },
    ],
    [
      "a perspective that bears the name of a KPI of the scorecard",
      [row("Churn")],
      ["2 name-taken"],
      { scorecard: { ...NOTHING, kpis: [kpi("Loyale", "Kunde")] } },
    ],
    [
      "a strategic objective under two perspectives",
      [row("NPS"), row("ROI", "", ["Finansielt", "Loyale"])],
      ["3 name-taken"],
      {},
    ],
  ])("%s", (_, rows, expected, options) => {
    const result = imported(rows, options);
    expect(kinds(result)).toEqual(expected);
    expect(result.problems.every(isRefusal)).toBe(true);
    expect(result.kpiCount).toBe(rows.length - 1);
  });

  test("a perspective and a strategic objective that are there already are no problem", () => {
    const scorecard = {
      ...NOTHING,
      perspectives: [perspective("Kunde")],
      objectives: [objective("Kunde", "Loyale")],
      kpis: [],
    };
    expect(kinds(imported([row("NPS")], { scorecard }))).toEqual([]);
  });
});

describe("cells that cannot be understood are named, and the row is imported", () => {
  test.each<[string, Rows[number], string]>([
    ["a text for a number", ["Kunde", "", "NPS", "", "ca. 40", 60, "", "", ""], "not-a-number"],
    ["a text for a weight", ["Kunde", "", "NPS", "", 40, 60, "høj", "", ""], "not-a-number"],
    ["an unknown direction", ["Kunde", "", "NPS", "", 40, 60, "", "", "skråt"], "word-unknown"],
  ])("%s", (_, row, kind) => {
    const result = imported([row]);
    expect(kinds(result)).toEqual([`2 ${kind}`]);
    expect(result.problems.some(isRefusal)).toBe(false);
    expect(result.kpiCount).toBe(1);
  });

  test("a text for a number is linked, but not typed", () => {
    const rows = [["Kunde", "", "NPS", "", "ca. 40", 60, "", "", ""]];
    expect(kpisIn(imported(rows))[0]?.fields?.actual).toEqual({ kind: "bound", address: "Ark1!E2" });
    expect(kpisIn(imported(rows, { values: "numbers" }))[0]?.fields?.actual).toBeUndefined();
  });
});

test("every row with something in it becomes a KPI or has a problem", () => {
  const cell = fc.oneof(fc.constant(""), fc.integer({ min: -5, max: 5 }), fc.constantFrom("A", "B", "NPS", "ROI"));
  const rows = fc.array(fc.array(cell, { minLength: 9, maxLength: 9 }), { maxLength: 8 });
  fc.assert(
    fc.property(rows, (all) => {
      const result = imported(all);
      const refused = new Set(result.problems.filter(isRefusal).map(({ row }) => row));
      const asked = all.filter((row) => [2, 4, 5].some((column) => row[column] !== ""));
      expect(result.kpiCount + refused.size).toBe(asked.length);
      expect(kpisIn(result)).toHaveLength(result.kpiCount);
      const names = kpisIn(result).map(({ name }) => name.toLowerCase());
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});

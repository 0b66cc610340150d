import {
  guessColumns,
  headedTable,
  importTable,
  type Imported,
  type NewKpi,
  type PickedTable,
} from "../../../src/session";
import { directionOfName, STANDARD_THRESHOLDS } from "../../../src/scorecard";
import { signedTarget } from "../../../src/session/import/signedTarget";

const NOTHING = {
  perspectives: [],
  objectives: [],
  kpis: [],
  settings: { ceiling: 100, thresholds: STANDARD_THRESHOLDS },
};

function imported(
  rows: PickedTable["rows"],
  headings = ["KPI", "Target", "Actual"],
  formats?: readonly (readonly string[])[],
  values: "links" | "numbers" = "links",
): Imported {
  const table: PickedTable = { address: "Ark1!A1:Z99", headings, rows, ...(formats ? { formats } : {}) };
  const common = { table, mapping: guessColumns(table), perspective: "Kunde", scorecard: NOTHING };
  return importTable({ ...common, values, language: "en" });
}

const kpisIn = ({ perspectives }: Imported): readonly NewKpi[] =>
  perspectives.flatMap(({ objectives, kpis = [] }) => [...objectives.flatMap((each) => each.kpis), ...kpis]);
const scores = ({ outcomes }: Imported) =>
  [...outcomes].map(([name, { score }]) => [name, score && Math.round(score * 10) / 10]);

test("costs and losses that miss their target are not green because nobody said that less is better", () => {
  const result = imported([
    ["Cost per acquisition", 50, 75],
    ["Bounce rate", 0.45, 0.6],
    ["Churn rate", 0.05, 0.09],
    ["CAC", 150, 220],
    ["CPC", 2, 3.1],
    ["Employee turnover", 0.1, 0.18],
  ]);
  expect(scores(result)).toEqual([
    ["Cost per acquisition", 50],
    ["Bounce rate", 66.7],
    ["Churn rate", 20],
    ["CAC", 53.3],
    ["CPC", 45],
    ["Employee turnover", 20],
  ]);
  expect(result.problems).toEqual([]);
});

test("a cost that has been kept is on target, with a baseline of last year too", () => {
  expect(
    scores(
      imported(
        [
          ["CPA", 50, 45.2, ""],
          ["Bounce rate", 0.45, 0.421, ""],
          ["Burn Rate", 50_000, 48_000, ""],
          ["Burn Rate, Berlin", 50_000, 80_000, ""],
          ["CPC", 200, 220, 250],
        ],
        ["KPI", "Target", "Actual", "Last year"],
      ),
    ),
  ).toEqual([
    ["CPA", 100],
    ["Bounce rate", 100],
    ["Burn Rate", 100],
    ["Burn Rate, Berlin", 40],
    ["CPC", 60],
  ]);
});

test("spending is a budget, and what is spent beyond it does not score in full", () => {
  const result = imported([["Ad spend", 100_000, 140_000]]);
  expect(kpisIn(result)[0]).toMatchObject({ kind: "budget" });
  expect(scores(result)).toEqual([["Ad spend", 60]]);
});

test("what a Danish table is about tells the direction, and percent cells the unit", () => {
  const result = imported(
    [
      ["Leveringstid", "dage", 2, 2.6],
      ["Returprocent", "", 0.08, 0.094],
      ["Nye kunder", "stk.", 40, 30],
    ],
    ["Nøgletal", "Enhed", "Mål 2026", "Faktisk"],
    [
      ["General", "General", "General", "General"],
      ["General", "General", "0%", "0.0%"],
      ["General", "General", "0", "0"],
    ],
  );
  expect(kpisIn(result).map(({ unit, rule }) => [unit, rule?.direction])).toEqual([
    ["dage", "lower"],
    ["%", "lower"],
    ["stk.", "higher"],
  ]);
  expect(result.outcomes.get("Returprocent")).toMatchObject({ actual: expect.closeTo(9.4) as number, target: 8 });
  expect(scores(result)).toEqual([
    ["Leveringstid", 70],
    ["Returprocent", 82.5],
    ["Nye kunder", 75],
  ]);
});

test("where nothing tells the direction and the score depends on it, it is asked for", () => {
  const result = imported([
    ["Zappelin", 10, 12],
    ["Zeppelin", 10, 10],
  ]);
  expect(result.problems).toEqual([{ row: 2, name: "Zappelin", kind: "direction-unknown" }]);
});

test("a share against a percentage is asked about", () => {
  expect(imported([["Click-through rate", 4, 0.042]]).problems).toEqual([
    { row: 2, name: "Click-through rate", kind: "hundredfold", actual: 0.042, target: 4 },
  ]);
});

test.each([
  ["≤3 %", { value: 3, direction: "lower", isPercent: true, scale: 1 }],
  ["<45 %", { value: 45, direction: "lower", isPercent: true, scale: 1 }],
  ["≥95", { value: 95, direction: "higher", isPercent: false, scale: 1 }],
  ["<$50.00", { value: 50, direction: "lower", isPercent: false, scale: 1 }],
  [">= 1.200 kr.", { value: 1200, direction: "higher", isPercent: false, scale: 1 }],
  ["højst 2,5 dage", { value: 2.5, direction: "lower", isPercent: false, scale: 1 }],
  ["mindst 1.234,5", { value: 1234.5, direction: "higher", isPercent: false, scale: 1 }],
  ["128.450,75", { value: 128450.75, direction: undefined, isPercent: false, scale: 1 }],
  ["2,4 %", { value: 2.4, direction: undefined, isPercent: true, scale: 1 }],
  ["≥ 1,2 mio. kr.", { value: 1.2, direction: "higher", isPercent: false, scale: 1e6 }],
  ["£45k", { value: 45, direction: undefined, isPercent: false, scale: 1000 }],
  ["120k", { value: 120, direction: undefined, isPercent: false, scale: 1000 }],
  ["1,2M", { value: 1.2, direction: undefined, isPercent: false, scale: 1e6 }],
  ["≤ 4 t", { value: 4, direction: "lower", isPercent: false, scale: 1 }],
  ["kr. 150,-", { value: 150, direction: undefined, isPercent: false, scale: 1 }],
  ["0,125", { value: 0.125, direction: undefined, isPercent: false, scale: 1 }],
  ["3-5", undefined],
  ["ca. 40", undefined],
  ["n/a", undefined],
])("the target %s", (text, target) => expect(signedTarget(text)).toEqual(target));

test("a sign in the target is its direction, and its number is typed, because a text cannot be linked", () => {
  const result = imported([["Zeppelin", "≤3 %", 2]]);
  expect(kpisIn(result)[0]).toMatchObject({
    ...{ unit: "%", rule: { direction: "lower" } },
    fields: { target: { kind: "typed", value: 3 }, actual: { kind: "bound", address: "Ark1!C2" } },
  });
  expect(result.problems).toEqual([]);
});

test("a target of millions is held against kroner as kroner, and against millions as millions", () => {
  const headings = ["KPI", "Unit", "Target", "Actual"];
  const result = imported(
    [
      ["Revenue", "kr.", "≥ 1,2 mio.", 1_080_000],
      ["Gross profit", "mio. kr.", "≥ 1,2 mio.", 1.08],
      ["Revenue abroad", "", "1,2 mio.", 1.08],
      ["Running costs", "t.kr.", "≤ 1,2 mio.", 1320],
    ],
    headings,
  );
  expect(scores(result)).toEqual([
    ["Revenue", 90],
    ["Gross profit", 90],
    ["Revenue abroad", 90],
    ["Running costs", 90],
  ]);
});

test("numbers that are texts are read where numbers are typed, with their percent signs", () => {
  const result = imported(
    [
      ["Kundetilfredshed", "Mindst 90 %", "81 %", "30 %"],
      ["Omsætning", "1.200.000 kr.", "1.080.000 kr.", "70 %"],
      ["Udgivne artikler", "20 stk", "mange", ""],
    ],
    ["Nøgletal", "Mål", "Resultat", "Vægt"],
    undefined,
    "numbers",
  );
  expect(kpisIn(result).map(({ name, unit, weight, fields }) => [name, unit, weight, fields?.actual])).toEqual([
    ["Kundetilfredshed", "%", 30, { kind: "typed", value: 81 }],
    ["Omsætning", "", 70, { kind: "typed", value: 1_080_000 }],
    ["Udgivne artikler", "", undefined, undefined],
  ]);
  expect(scores(result).slice(0, 2)).toEqual([
    ["Kundetilfredshed", 90],
    ["Omsætning", 90],
  ]);
  expect(result.problems).toEqual([
    expect.objectContaining({ kind: "not-a-number", column: "actual", text: "mange" }),
    expect.objectContaining({ kind: "direction-unknown", name: "Udgivne artikler" }),
  ]);
});

test("an actual value of millions is held against its target as both are counted, and weights are of one scale", () => {
  const result = imported(
    [
      ["Revenue", 1.5, "1,2 mio.", 0.3],
      ["Gross profit", 1_500_000, "1,2 mio.", "70 %"],
    ],
    ["KPI", "Target", "Actual", "Weight"],
    [
      ["General", "0.0", "General", "0%"],
      ["General", "0", "General", "General"],
    ],
    "numbers",
  );
  expect(scores(result)).toEqual([
    ["Revenue", 80],
    ["Gross profit", 80],
  ]);
  expect(kpisIn(result).map(({ weight }) => weight)).toEqual([30, 70]);
});

test.each([
  [
    ["Nøgletal", "Mål", "Resultat"],
    ["Sygefravær", "Under 3 %", 3.6],
    ["name", "target", "actual"],
  ],
  [
    ["Måling", "Målsætning 2026", "Status pr. 31/10"],
    ["Nye kunder", 500, 450],
    ["name", "target", "actual"],
  ],
  [
    ["KPI", "Strategisk mål", "Mål", "Status ansvarlig"],
    ["NPS", "100 kunder", 40, "Bo"],
    ["name", "objective", "target", "owner"],
  ],
  [
    ["KPI", "Mål", "Status"],
    ["NPS", "Flere gæster", "Gul"],
    ["name", "objective", undefined],
  ],
  [
    ["Strategisk tema", "Succeskriterium", "Måling", "Forrige år", "Mål"],
    ["Vækst", "Flere kunder", "Nye kunder", 400, 500],
    ["perspective", "objective", "name", "baseline", "target"],
  ],
] as const)("columns are told by what stands in them: %s", (headings, row, uses) => {
  const table: PickedTable = { address: "Ark1!A1:E2", headings, rows: [row] };
  expect(guessColumns(table)).toEqual(uses);
});

test("targets with signs are scored by them, as a laboratory and a marketing team write them", () => {
  const result = imported(
    [
      ["Rejected samples", "≤3%", 0.024],
      ["Bounce rate", "<45%", 0.421],
      ["Reports within a day", "≥95%", 0.855],
      ["CPA", "<$50.00", 45.2],
    ],
    ["KPI", "Target", "Actual"],
    [
      ["General", "General", "0.0%"],
      ["General", "General", "0.0%"],
      ["General", "General", "0.0%"],
      ["General", "General", "$0.00"],
    ],
  );
  expect(scores(result)).toEqual([
    ["Rejected samples", 100],
    ["Bounce rate", 100],
    ["Reports within a day", 90],
    ["CPA", 100],
  ]);
  expect(result.problems).toEqual([]);
});

test("a row of totals is no KPI, and blank rows do not move what stands below them", () => {
  const result = imported([
    ["NPS", 40, 30],
    ["", "", ""],
    ["Churn", 5, 4],
    ["I alt", 45, 34],
  ]);
  expect(kpisIn(result).map(({ name, fields }) => [name, fields?.actual])).toEqual([
    ["NPS", { kind: "bound", address: "Ark1!C2" }],
    ["Churn", { kind: "bound", address: "Ark1!C4" }],
  ]);
});

test.each([
  ["Sygefravær", "lower"],
  ["Antal klager", "lower"],
  ["Customer complaints", "lower"],
  ["Burn rate", "lower"],
  ["Svartid på e-mail", "lower"],
  ["Pris pr. lead", "lower"],
  ["Kampagner leveret til tiden", "higher"],
  ["Omsætning", "higher"],
  ["Customer satisfaction", "higher"],
  ["Kundeklager", "lower"],
  ["Antal arbejdsulykker", "lower"],
  ["Lønomkostninger", "lower"],
  ["Tabte kunder", "lower"],
  ["Medarbejdertilfredshed", "higher"],
  ["Fejlfri leverancer", "higher"],
  ["Omkostningsbesparelser", "higher"],
  ["Return on equity", "higher"],
  ["Dage uden ulykker", "higher"],
  ["Days without accidents", "higher"],
  ["Dage siden sidste ulykke", "higher"],
  ["Days since last lost time accident", "higher"],
  ["Dage mellem ulykker", "higher"],
  ["Leverancer uden fejl", "higher"],
  ["Ordrer uden fejl", "higher"],
  ["Medarbejdere uden fravær", "higher"],
  ["Skadesfri dage", "higher"],
  ["Injury-free days", "higher"],
  ["Zero-defect deliveries", "higher"],
  ["Omkostningsreduktion", "higher"],
  ["Cost reduction", "higher"],
  ["Cost reduction (%)", "higher"],
  ["Cost per lead reduction", "higher"],
  ["Costs avoided", "higher"],
  ["Klager besvaret inden 2 dage", "higher"],
  ["Waste recycled", "higher"],
  ["Leveringstid overholdt", "higher"],
  ["Costumer satisfaction", "higher"],
  ["Omsætning uden moms", "higher"],
  ["Trafik på siden", "higher"],
  ["Lost time accidents", "lower"],
  ["Lost time injuries", "lower"],
  ["Lost time injury frequency", "lower"],
  ["Tabte arbejdsdage", "lower"],
  ["Customers lost", "lower"],
  ["Annullerede ordrer", "lower"],
  ["Utilfredse kunder", "lower"],
  ["Klager siden januar", "lower"],
  ["Sygefravær uden langtidssyge", "lower"],
  ["Klager ikke løst", "lower"],
  ["Unresolved complaints", "lower"],
  ["Ubesvarede klager", "lower"],
  ["Undgåelige fejl", "lower"],
  ["Cost per resolved ticket", "lower"],
  ["Complaint resolution time", "lower"],
  ["Klagebehandlingstid", "lower"],
  ["Returns", "lower"],
  ["Returprocent", "lower"],
  ["Costs", "lower"],
  ["Reduktion af sygefravær", undefined],
  ["Reducer omkostninger", undefined],
  ["Sales reduction", undefined],
  ["Costs of accidents avoided", undefined],
  ["Complaints resolved", undefined],
  ["Fejlretning", undefined],
  ["Klagefrister overholdt", undefined],
  ["Manglende overholdelse af leveringstid", undefined],
  ["Leverancer ikke til tiden", undefined],
  ["Ikke forsinkede leverancer", undefined],
  ["Kunder uden ordrer", undefined],
  ["Response time within target", undefined],
  ["Returning visitors", undefined],
  ["Zero accidents", undefined],
  ["Cache hit rate", undefined],
  ["Medarbejderomsætning", undefined],
  ["Kompetencegab", undefined],
  ["Klikpris", undefined],
  ["Konverteringspris", undefined],
  ["Salgsrabatter", undefined],
  ["Omsætningstab", undefined],
  ["Omsætningsnedgang", undefined],
  ["Fald i omsætning", undefined],
  ["Fald i klager", undefined],
  ["Revenue decline", undefined],
  ["Drop in traffic", undefined],
  ["Late orders", undefined],
  ["Pending orders", undefined],
  ["Ubetalte ordrer", undefined],
  ["Kunder på venteliste", undefined],
  ["Customers at risk", undefined],
  ["Unqualified leads", undefined],
  ["Leads uden opfølgning", undefined],
  ["Leads not contacted", undefined],
  ["Falske klik", undefined],
  ["Bot traffic", undefined],
  ["Income tax", undefined],
  ["Days sales outstanding", undefined],
  ["Sales cycle length", undefined],
  ["Conversion time", undefined],
  ["Time to first sales", undefined],
  ["Lønandel af omsætning", undefined],
  ["Discount share of sales", undefined],
  ["Nulvækst", undefined],
  ["Opsagte kunder", undefined],
  ["Tab af kunder", "lower"],
  ["Loss of sales", "lower"],
  ["Profit before tax", "higher"],
  ["Overskud før skat", "higher"],
  ["Dækningsbidrag i % af omsætning", "higher"],
  ["Andel af nye kunder", "higher"],
  ["Zappelin", undefined],
])("of %s %s is better", (name, direction) => expect(directionOfName(name)).toBe(direction));

describe("headings as people make them", () => {
  const table = (headings: readonly string[], ...rows: PickedTable["rows"]): PickedTable => ({
    address: "Ark1!A1:G9",
    headings,
    rows,
  });

  test("a title and two rows of headings: the fields under the year, from the row below them on", () => {
    const headed = headedTable(
      table(
        ["Balanced scorecard 2026", "", "", "", "", "", ""],
        ["", "", "", "", "", "", ""],
        ["Perspektiv", "Strategisk mål", "KPI", 2026, "", "", "Ansvarlig"],
        ["", "", "", "Mål", "Realiseret", "Afvigelse", ""],
        ["Kunde", "Loyale kunder", "NPS", 50, 40, -10, "Anne"],
        ["", "", "Churn", 5, 6, 1, "Bo"],
        ["I alt", "", "", "", "", "", ""],
      ),
    );
    expect(headed).toMatchObject({
      address: "Ark1!A4:G9",
      headings: ["Perspektiv", "Strategisk mål", "KPI", "Mål", "Realiseret", "Afvigelse", "Ansvarlig"],
    });
    const result = importTable({
      ...{ table: headed, mapping: guessColumns(headed), perspective: "Kunde", scorecard: NOTHING },
      ...{ values: "links", language: "da" },
    });
    expect(kpisIn(result).map(({ name, owner, fields }) => [name, owner, fields?.actual, fields?.target])).toEqual([
      ["NPS", "Anne", { kind: "bound", address: "Ark1!E5" }, { kind: "bound", address: "Ark1!D5" }],
      ["Churn", "Bo", { kind: "bound", address: "Ark1!E6" }, { kind: "bound", address: "Ark1!D6" }],
    ]);
    expect(scores(result)).toEqual([
      ["NPS", 80],
      ["Churn", 80],
    ]);
  });

  test("of two years the newest is meant", () => {
    const headed = headedTable(
      table(["Nøgletal", "2025", "", "2026", ""], ["", "Mål", "Faktisk", "Mål", "Faktisk"], ["NPS", 40, 35, 50, 40]),
    );
    expect(headed.headings).toEqual(["Nøgletal", "2025 Mål", "2025 Faktisk", "Mål", "Faktisk"]);
    expect(guessColumns(headed)).toEqual(["name", undefined, undefined, "target", "actual"]);
  });

  test.each([
    ["one row of headings", table(["KPI", "Mål"], ["NPS", 50])],
    ["rows of words", table(["KPI", "Mål", "Ejer"], ["NPS", "høj", "Anne"], ["Churn", "lav", "Bo"])],
  ])("%s stays as it is", (_, own) => expect(headedTable(own)).toBe(own));

  test("what cannot be read is named by its cell", () => {
    const { problems } = imported([["NPS", "ca. 40", 30]]);
    expect(problems).toEqual([
      { kind: "not-a-number", row: 2, name: "NPS", cell: "Ark1!B2", column: "target", text: "ca. 40" },
    ]);
  });
});

import { kpi } from "./kpis";
import { month, percent, sheet, workbook } from "./sheets";
import { MARKETING, NAMES, type LabelledWorkbook } from "./workbooks";

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

/** Weeks without a year across, in a block that begins at C4, with units under the KPI's name and the target at the end. */
const weeks: LabelledWorkbook = {
  name: "weeks across, target last",
  kpis: MARKETING,
  cells: workbook([
    sheet(
      "Ugetal",
      [
        ["Ugerapport"],
        ["", ...upTo(8).map((w) => `Uge ${w + 30}`), "I alt", "Mål"],
        ["Annonceudgifter (kr.)", ...upTo(8).map((w) => 20000 + 100 * w), 162800, 21000],
        ["Klikfrekvens, %", ...upTo(8).map((w) => 2 + w / 10), "", 2.5],
        ["Antal klik", ...upTo(8).map((w) => 900 + w), 7228, 1000],
      ],
      "C4",
    ),
  ]),
  truth: {
    Annonceudgifter: { at: "Ugetal!D6:K6", target: "Ugetal!M6", as: "last" },
    Klikfrekvens: { at: "Ugetal!D7:K7", target: "Ugetal!M7", as: "last" },
  },
};

/** Years as numbers across; KPIs that no library knows; shares as percent. */
const years: LabelledWorkbook = {
  name: "years across, KPIs of the house",
  kpis: [
    kpi("Leveringstid", "dage"),
    kpi("Andel økologiske varer", "%"),
    kpi("Klager", "stk."),
    kpi("Energiforbrug", "kWh"),
  ],
  cells: workbook([
    sheet("Femårsoversigt", [
      ["", 2022, 2023, 2024, 2025, "Gns."],
      ["Leveringstid", 6.2, 5.9, 5.1, 4.8, 5.5],
      ["Andel økologiske varer", percent(0.21), percent(0.25), percent(0.31), percent(0.36), percent(0.28)],
      ["Klager over levering", 80, 75, 60, 58, 68],
      ["Energiforbrug", 91000, 88000, 86000, 85500, 87625],
    ]),
  ]),
  truth: {
    Leveringstid: { at: "Femårsoversigt!B2:E2", as: "series" },
    "Andel økologiske varer": { at: "Femårsoversigt!B3:E3", as: "series" },
    Energiforbrug: { at: "Femårsoversigt!B5:E5", as: "series" },
  },
};

/** The newest month first, with real dates; a target row over the months. */
const newestFirst: LabelledWorkbook = {
  name: "newest month first",
  kpis: MARKETING,
  cells: workbook([
    sheet("Log", [
      ["Dato", "NPS", "Kundetilfredshed", "Svar"],
      ["Mål", 40, 85, ""],
      ...upTo(9).map((m) => [month(2026, 9 - m), 40 - m, 84 - m, 400 + m]),
    ]),
  ]),
  truth: {
    NPS: { at: "Log!B3:B11", target: "Log!B2", as: "series" },
    Kundetilfredshed: { at: "Log!C3:C11", target: "Log!C2", as: "series" },
  },
};

/** For each KPI a row of actuals and a row of targets, the name only beside the first (merged cells). */
const pairsOfRows: LabelledWorkbook = {
  name: "pairs of rows",
  kpis: MARKETING,
  cells: workbook([
    sheet("Opfølgning", [
      ["KPI", "Type", ...upTo(6).map((m) => month(2026, m + 1))],
      ["Klikfrekvens", "Faktisk", 2, 2.1, 2.1, 2.2, 2.3, 2.2],
      ["", "Mål", 2.5, 2.5, 2.5, 2.5, 2.5, 2.5],
      ["Omarbejde", "Faktisk", 15, 14, 14, 13, 12, 12],
      ["", "Mål", 10, 10, 10, 10, 10, 10],
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "Opfølgning!C2:H2", target: "Opfølgning!C3:H3", as: "series" },
    Omarbejde: { at: "Opfølgning!C4:H4", target: "Opfølgning!C5:H5", as: "series" },
  },
};

/** Misspellings, plural and definite forms, other words around the name. */
const spelling: LabelledWorkbook = {
  name: "other spellings",
  kpis: [...MARKETING, kpi("Antal leads", "stk."), kpi("Bruttomargin", "%")],
  cells: workbook([
    sheet("Ark1", [
      [
        "Måned",
        "Konverteringsratte",
        "KUNDETILFREDSHEDEN",
        "Klik-frekvens",
        "Leads i alt",
        "Bruttomarginal omkostning",
        "Click through rate",
      ],
      ...upTo(5).map((m) => [month(2026, m + 1), 2 + m / 10, 80 + m, 2.2, 100 + m, 33, 9]),
    ]),
  ]),
  truth: {
    Konverteringsrate: { at: "'Ark1'!B2:B6", as: "series" },
    Kundetilfredshed: { at: "'Ark1'!C2:C6", as: "series" },
    Klikfrekvens: { at: "'Ark1'!D2:D6", as: "series" },
    "Antal leads": { at: "'Ark1'!E2:E6", as: "series" },
  },
};

/** KPIs across, actual and target down; beside it a list whose labels stand to the left of an empty column. */
const turnedList: LabelledWorkbook = {
  name: "KPIs across, fields down",
  kpis: MARKETING,
  cells: workbook([
    sheet("Overblik", [
      ["", "NPS", "Fastholdelse", "Gennemløbstid"],
      ["Faktisk", 38, 93.1, 15],
      ["Målværdi", 40, 95, 12],
      ["Udgangspunkt", 20, 90, 20],
      [],
      [],
      ["Nøgletal", null, "Realiseret", "Plan"],
      ["ROI", null, 41, 45],
      ["Andel certificerede", null, 55, 70],
    ]),
  ]),
  truth: {
    NPS: { at: "Overblik!B2", target: "Overblik!B3", baseline: "Overblik!B4", as: "label" },
    Fastholdelse: { at: "Overblik!C2", target: "Overblik!C3", baseline: "Overblik!C4", as: "label" },
    Gennemløbstid: { at: "Overblik!D2", target: "Overblik!D3", baseline: "Overblik!D4", as: "label" },
    ROI: { at: "Overblik!C8", target: "Overblik!D8", as: "label" },
    "Andel certificerede": { at: "Overblik!C9", target: "Overblik!D9", as: "label" },
  },
};

/** Months without a year, units in a row of their own, an owner's name over each column, a budget column for one KPI only. */
const unitsRow: LabelledWorkbook = {
  name: "units and owners under the headings",
  kpis: MARKETING,
  cells: workbook([
    sheet("2026", [
      ["Nordlys – månedstal"],
      ["", "Annonceudgifter", "Budget annonceudgifter", "Konverteringsrate", "Træningstimer"],
      ["Ejer", "Mette", "Mette", "Bo", "Ida"],
      ["", "kr.", "kr.", "%", "timer"],
      ...NAMES.slice(0, 7).map((name, m) => [name, 80000 + m, 82000, 2 + m / 10, 40 + m]),
      ["Året", 560021, 574000, "", 301],
    ]),
  ]),
  truth: {
    Annonceudgifter: { at: "'2026'!B5:B11", target: "'2026'!C5:C11", as: "last" },
    Konverteringsrate: { at: "'2026'!D5:D11", as: "last" },
  },
};

/** The same numbers for two countries: there is no telling which is meant. */
const countries: LabelledWorkbook = {
  name: "a sheet for each country",
  kpis: MARKETING,
  cells: workbook(
    ["Danmark", "Sverige"].map((name, index) =>
      sheet(name, [
        ["Måned", "NPS", "Klikfrekvens"],
        ...upTo(6).map((m) => [month(2026, m + 1), 30 + m + index, 2 + m / 10]),
      ]),
    ),
  ),
  truth: {
    NPS: { at: "Danmark!B2:B7", as: "series", or: ["Sverige!B2:B7"] },
    Klikfrekvens: { at: "Danmark!C2:C7", as: "series", or: ["Sverige!C2:C7"] },
  },
};

export const UNSEEN: readonly LabelledWorkbook[] = [
  weeks,
  years,
  newestFirst,
  pairsOfRows,
  spelling,
  turnedList,
  unitsRow,
  countries,
];

import type { Kpi } from "../../../src/scorecard";
import type { WorkbookCells } from "../../../src/workbook/finder/sheetCells";
import { kpi } from "./kpis";
import { formula, month, percent, sheet, table, workbook } from "./sheets";

/** Where a person would bind a KPI: its values, and its target where the workbook has one. */
export interface Truth {
  readonly at: string;
  readonly target?: string;
  readonly baseline?: string;
  /** Other places that are as right. */
  readonly or?: readonly string[];
  readonly as: "series" | "label" | "bound" | "last";
}

export interface LabelledWorkbook {
  readonly name: string;
  readonly cells: WorkbookCells;
  readonly kpis: readonly Kpi[];
  /** By the KPI's name; the others are not in the workbook. */
  readonly truth: Readonly<Record<string, Truth>>;
}

export const MARKETING: readonly Kpi[] = [
  kpi("ROI", "%"),
  kpi("Omsætningsvækst", "%"),
  kpi("Annonceudgifter", "kr."),
  kpi("Dækningsgrad", "%"),
  kpi("Kundetilfredshed", "%"),
  kpi("NPS", "point"),
  kpi("Fastholdelse", "%"),
  kpi("Engagement på sociale medier", "%"),
  kpi("Klikfrekvens", "%"),
  kpi("Konverteringsrate", "%"),
  kpi("Kampagner til tiden", "%"),
  kpi("Gennemløbstid", "dage"),
  kpi("Omarbejde", "%"),
  kpi("Træningstimer pr. medarbejder", "timer"),
  kpi("Andel certificerede", "%"),
  kpi("Afsluttede A/B-tests", "stk."),
];

export const NAMES = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
const twelve = Array.from({ length: 12 }, (_, index) => index);
const wave = (index: number, from: number, to: number): number =>
  Math.round((from + ((to - from) * index) / 11 + Math.sin(index) * (to - from) * 0.1) * 100) / 100;

/** Rows are months; clicks and impressions stand beside the rate; a total and an average close the table. */
const rowsAreMonths: LabelledWorkbook = {
  name: "rows are months",
  kpis: MARKETING,
  cells: workbook([
    sheet("Data", [
      ["Måned", "Klik", "Klikfrekvens (%)", "Visninger", "Konverteringsrate", "NPS"],
      ...twelve.map((m) => [month(2026, m + 1), 4000 + 31 * m, wave(m, 2, 3), 200000 + m, wave(m, 1.5, 2.4), 30 + m]),
      ["I alt", 50000, null, 2400000, null, null],
      ["Gns.", 4166, 2.5, 200000, 2, 35.5],
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "Data!C2:C13", as: "series" },
    Konverteringsrate: { at: "Data!E2:E13", as: "series" },
    NPS: { at: "Data!F2:F13", as: "series" },
  },
};

/** Columns are months under a merged title; unit and target stand before the months, a total and an average after. */
const columnsAreMonths: LabelledWorkbook = {
  name: "columns are months",
  kpis: MARKETING,
  cells: workbook([
    sheet("Nøgletal 2026", [
      ["Marketing 2026, måned for måned"],
      [],
      ["KPI", "Enhed", "Mål", ...twelve.map((m) => month(2026, m + 1)), "I alt", "Gns."],
      ["Klikfrekvens", "%", 2.5, ...twelve.map((m) => wave(m, 2, 3)), null, 2.5],
      ["Klik", "antal", 4000, ...twelve.map((m) => 4000 + m), 48066, 4005.5],
      ["Annonceudgifter", "kr.", 90000, ...twelve.map((m) => 80000 + 900 * m), 1019400, 84950],
      ["Fastholdelse", "%", 95, ...twelve.map((m) => wave(m, 92, 94)), null, 93],
      ["Gennemløbstid", "dage", 12, ...twelve.map((m) => 18 - m / 3), null, 16],
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "'Nøgletal 2026'!D4:O4", target: "'Nøgletal 2026'!C4", as: "series" },
    Annonceudgifter: { at: "'Nøgletal 2026'!D6:O6", target: "'Nøgletal 2026'!C6", as: "series" },
    Fastholdelse: { at: "'Nøgletal 2026'!D7:O7", target: "'Nøgletal 2026'!C7", as: "series" },
    Gennemløbstid: { at: "'Nøgletal 2026'!D8:O8", target: "'Nøgletal 2026'!C8", as: "series" },
  },
};

/** Several tables on a sheet, side by side and one below the other, each under a merged title that names the KPI or the team. */
const severalTables: LabelledWorkbook = {
  name: "several tables on a sheet",
  kpis: MARKETING,
  cells: workbook([
    sheet(
      "Rapport",
      [
        ["Kundetilfredshed", null, null, null, "Kampagneteamet"],
        ["Måned", "Faktisk", "Mål", null, "Måned", "Kampagner til tiden", "Omarbejde"],
        ...twelve.slice(0, 6).map((m) => [month(2026, m + 1), 78 + m, 85, null, month(2026, m + 1), 82 - m, 15 - m]),
        [],
        ["Læring"],
        ["Kvartal", "Træningstimer pr. medarbejder", "Andel certificerede", "Deltagere"],
        ["2025-K3", 5, 40, 11],
        ["2025-K4", 6.5, 44, 12],
        ["2026-K1", 8, 50, 12],
        ["2026-K2", 8.5, 52, 14],
      ],
      "B3",
    ),
  ]),
  truth: {
    Kundetilfredshed: { at: "Rapport!C5:C10", target: "Rapport!D5:D10", as: "series" },
    "Kampagner til tiden": { at: "Rapport!G5:G10", as: "series" },
    Omarbejde: { at: "Rapport!H5:H10", as: "series" },
    "Træningstimer pr. medarbejder": { at: "Rapport!C14:C17", as: "series" },
    "Andel certificerede": { at: "Rapport!D14:D17", as: "series" },
  },
};

/** Exported from another system: numbers are Danish texts, months are words. */
const numberTexts: LabelledWorkbook = {
  name: "Danish number texts",
  kpis: MARKETING,
  cells: workbook([
    sheet("Eksport", [
      ["Måned", "Annonceudgifter", "Klikfrekvens", "Konverteringsrate", "Kommentar"],
      ...NAMES.slice(0, 8).map((name, m) => [
        `${name} 2026`,
        `${90 + m}.250,50`,
        `${2 + m / 10} %`.replace(".", ","),
        2 + m / 10,
        m === 2 ? "Påske" : "",
      ]),
    ]),
    sheet("Opgørelse", [
      ["Nøgletal", "Værdi"],
      ["Kundetilfredshed", "82,5 %"],
      ["NPS", 41],
      ["Dækningsgrad (%)", "42,1"],
    ]),
  ]),
  truth: {
    Annonceudgifter: { at: "Eksport!B2:B9", as: "series" },
    Klikfrekvens: { at: "Eksport!C2:C9", as: "series" },
    Konverteringsrate: { at: "Eksport!D2:D9", as: "series" },
    Kundetilfredshed: { at: "Opgørelse!B2", as: "label" },
    NPS: { at: "Opgørelse!B3", as: "label" },
    Dækningsgrad: { at: "Opgørelse!B4", as: "label" },
  },
};

/** A list of KPIs with actual, target and baseline, sections in between, a note column; and a sheet of scores that ask us. */
const keyValueList: LabelledWorkbook = {
  name: "list with target and baseline",
  kpis: MARKETING,
  cells: workbook([
    sheet("Rapport", [
      ["Nøgletal", "Score", "Status"],
      ["ROI", formula('=BSC.SCORE("ROI")', 80), formula('=BSC.STATUS("ROI")', "Grøn")],
      ["NPS", formula('=BSC.SCORE("NPS")', 70), formula('=BSC.STATUS("NPS")', "Gul")],
    ]),
    sheet("Afledt", [
      ["Fastholdelse", formula("=Rapport!B2+1", 81)],
      ["Omarbejde", formula("=Rapport!B3", 70)],
    ]),
    sheet("Styring", [
      ["Styringstal for marketing, 2026"],
      ["Opdateres hver måned af Mette"],
      [],
      ["Nøgletal", "Vægt", "Baseline", "Faktisk", "Mål 2026", "Ejer", "Bemærkning"],
      ["Finansielt"],
      ["ROI (%)", 0.3, 20, 38, 45, "Mette", "stiger"],
      ["Omsætningsvækst", 0.2, 0, 6.1, 8, "Bo", ""],
      ["Kunde"],
      ["NPS", 0.3, 20, 36, 40, "Ida", "målt i marts"],
      ["Kundetilfredshed (CSAT)", 0.2, 70, 81, 85, "Ida", ""],
    ]),
  ]),
  truth: {
    ROI: { at: "Styring!D6", target: "Styring!E6", baseline: "Styring!C6", as: "label" },
    Omsætningsvækst: { at: "Styring!D7", target: "Styring!E7", baseline: "Styring!C7", as: "label" },
    NPS: { at: "Styring!D9", target: "Styring!E9", baseline: "Styring!C9", as: "label" },
    Kundetilfredshed: { at: "Styring!D10", target: "Styring!E10", baseline: "Styring!C10", as: "label" },
  },
};

/** An English report for a Danish scorecard, as an Excel table; quarters in words on another sheet; percent formats. */
const english: LabelledWorkbook = {
  name: "English labels",
  kpis: MARKETING,
  cells: workbook(
    [
      sheet("Monthly", [
        ["Month", "Click-through rate", "Clicks", "Conversion rate", "Ad spend", "Customer retention"],
        ...twelve.map((m) => [month(2026, m + 1), wave(m, 2, 3), 4000 + m, wave(m, 1, 2), 80000 + m, wave(m, 90, 94)]),
      ]),
      sheet("Quarterly", [
        ["KPI", "Target", "Q1 2026", "Q2 2026", "Q3 2026"],
        ["Net promoter score", 40, 31, 33, 38],
        ["Lead time", 12, 19, 17, 16],
        ["Cost per click", 4, 5.1, 5, 4.9],
      ]),
    ],
    [table("Monthly", "Monthly", "A1", "F13")],
  ),
  truth: {
    Klikfrekvens: { at: "Monthly!B2:B13", as: "series" },
    Konverteringsrate: { at: "Monthly!D2:D13", as: "series" },
    Annonceudgifter: { at: "Monthly!E2:E13", as: "series" },
    Fastholdelse: { at: "Monthly!F2:F13", as: "series" },
    NPS: { at: "Quarterly!C2:E2", target: "Quarterly!B2", as: "series" },
    Gennemløbstid: { at: "Quarterly!C3:E3", target: "Quarterly!B3", as: "series" },
  },
};

/** Nothing but decoys: names that begin the same, counts behind the rates, segments, definitions, months by channel. */
const decoys: LabelledWorkbook = {
  name: "decoys only",
  kpis: [...MARKETING, kpi("Nye kunder", "stk."), kpi("CPC", "kr."), kpi("Kundeafgang", "%"), kpi("Omsætning", "kr.")],
  cells: workbook([
    sheet("Kanaler", [
      ["Måned", "Kanal", "Klik", "Omsætning", "Konverteringer", "Nye kunder i %", "CPM"],
      ...twelve.flatMap((m) =>
        ["Google", "Meta"].map((channel, index) => [month(2026, m + 1), channel, 100 + m, 5000 + index, 9, 12.5, 44]),
      ),
    ]),
    sheet("Segmenter", [
      ["Måned", "Klikfrekvens – Google", "Klikfrekvens – Meta", "NPS-svar", "Kundetal"],
      ...twelve.map((m) => [month(2026, m + 1), 2.1, 1.8, 400 + m, 21000 + m]),
    ]),
    sheet("Definitioner", [
      ["Nøgletal", "Definition", "Vægt"],
      ["Klikfrekvens", "klik / visninger", 0.2],
      ["ROI", "overskud / investering", 0.3],
      ["Dækningsgrad", "(omsætning − vareforbrug) / omsætning", 0.5],
    ]),
  ]),
  truth: {},
};

/** Years over months, a subtotal after every quarter, and headings in two rows: KPI over actual and target. */
const twoHeadingRows: LabelledWorkbook = {
  name: "two rows of headings and subtotals",
  kpis: MARKETING,
  cells: workbook([
    sheet("Opfølgning", [
      ["Opfølgning 2026"],
      [null, "Klikfrekvens", null, "Omarbejde", null],
      ["Måned", "Realiseret", "Budget", "Realiseret", "Budget"],
      ...twelve.flatMap((m) => {
        const line = [month(2026, m + 1), wave(m, 2, 3), 2.5, 15 - m / 2, 10];
        return m % 3 === 2 ? [line, [`Sum K${(m + 1) / 3}`, 7.5, 7.5, 40, 30]] : [line];
      }),
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "Opfølgning!B4:B18", target: "Opfølgning!C4:C18", as: "series" },
    Omarbejde: { at: "Opfølgning!D4:D18", target: "Opfølgning!E4:E18", as: "series" },
  },
};

/** Targets stand in a list of their own; values in another sheet's table with a totals row. */
const targetsApart: LabelledWorkbook = {
  name: "targets on a sheet of their own",
  kpis: MARKETING,
  cells: workbook(
    [
      sheet("Mål", [
        ["Nøgletal", "Mål", "Udgangspunkt"],
        ["Klikfrekvens", 2.5, 2],
        ["Konverteringsrate", 2.2, 1.5],
        ["NPS", 40, 20],
      ]),
      sheet("Tal", [
        ["Periode", "Klikfrekvens", "Konverteringsrate"],
        ...twelve.map((m) => [`2026-${String(m + 1).padStart(2, "0")}`, wave(m, 2, 3), wave(m, 1.5, 2)]),
        ["Total", 2.5, 1.8],
      ]),
    ],
    [table("Tal", "Tal", "A1", "C14", true)],
  ),
  truth: {
    Klikfrekvens: { at: "Tal!B2:B13", target: "Mål!B2", baseline: "Mål!C2", as: "series" },
    Konverteringsrate: { at: "Tal!C2:C13", target: "Mål!B3", baseline: "Mål!C3", as: "series" },
  },
};

/** A dashboard: labels over their values and labels with a colon, merged over two columns; shares shown as percent. */
const dashboard: LabelledWorkbook = {
  name: "dashboard of cards",
  kpis: MARKETING,
  cells: workbook([
    sheet("Dashboard", [
      ["Marketing lige nu"],
      [],
      ["Klikfrekvens", null, "NPS", null, "ROI"],
      [percent(0.024), null, 38, null, percent(0.41)],
      [],
      [],
      ["Andre tal"],
      ["Gennemløbstid:", null, 15.5, "dage"],
      ["Afsluttede A/B-tests:", null, 31, "stk."],
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "Dashboard!A4", as: "label" },
    NPS: { at: "Dashboard!C4", as: "label" },
    ROI: { at: "Dashboard!E4", as: "label" },
    Gennemløbstid: { at: "Dashboard!C8", as: "label" },
    "Afsluttede A/B-tests": { at: "Dashboard!C9", as: "label" },
  },
};

export const WORKBOOKS: readonly LabelledWorkbook[] = [
  rowsAreMonths,
  columnsAreMonths,
  severalTables,
  numberTexts,
  keyValueList,
  english,
  decoys,
  twoHeadingRows,
  targetsApart,
  dashboard,
];

import { kpi } from "./kpis";
import { formula, month, percent, sheet, table, workbook } from "./sheets";
import { MARKETING, type LabelledWorkbook } from "./workbooks";

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index);

const SHOP = [
  kpi("Gennemsnitlig ordreværdi (AOV)", "kr."),
  kpi("Kundeafgang (churn)", "%"),
  kpi("Omsætning pr. annoncekrone (ROAS)", "gange"),
  kpi("Konverteringsrate", "%"),
  kpi("Kundetilfredshed (CSAT)", "%"),
  kpi("Antal nye leads", "stk."),
  kpi("Åbningsrate (e-mail)", "%"),
  kpi("Afvisningsprocent", "%"),
  kpi("Genkøbsrate", "%"),
];

/** An export as an Excel table with English short names and shares as percent; counts stand between. */
const shopExport: LabelledWorkbook = {
  name: "English export of a web shop",
  kpis: SHOP,
  cells: workbook(
    [
      sheet(
        "export",
        [
          ["Date", "Sessions", "Orders", "AOV (DKK)", "Conv. rate", "Churn %", "ROAS", "Leads", "Open rate", "Bounces"],
          ...upTo(10).map((m) => [
            month(2026, m + 1),
            ...[9000 + m, 200 + m, 612.5 + m, percent(0.021 + m / 1000), percent(0.05), 4.1 + m / 10, 80 + m],
            ...[percent(0.31), 2100 + m],
          ]),
        ],
        "A4",
      ),
    ],
    [table("export", "export", "A4", "J14")],
  ),
  truth: {
    "Gennemsnitlig ordreværdi (AOV)": { at: "export!D5:D14", as: "series" },
    Konverteringsrate: { at: "export!E5:E14", as: "series" },
    "Kundeafgang (churn)": { at: "export!F5:F14", as: "series" },
    "Omsætning pr. annoncekrone (ROAS)": { at: "export!G5:G14", as: "series" },
    "Antal nye leads": { at: "export!H5:H14", as: "series" },
    "Åbningsrate (e-mail)": { at: "export!I5:I14", as: "series" },
  },
};

/** A management report: numbered lines, a unit column, quarters in words, the year's total, an index, last year beside it. */
const managementReport: LabelledWorkbook = {
  name: "management report with quarters",
  kpis: MARKETING,
  cells: workbook([
    sheet("Ledelsesrapport", [
      ["Ledelsesrapport 3. kvartal 2026", null, null, null, null, null, null],
      ["Fortroligt"],
      [],
      ["", "Enhed", "4. kvt. 2025", "1. kvt. 2026", "2. kvt. 2026", "3. kvt. 2026", "Indeks", "Målsætning"],
      ["1. Finansielt"],
      ["1.1 ROI", "%", 35, 36, 38, 41, 108, 45],
      ["1.2 Dækningsgrad", "%", 40.2, 40.8, 41, 41.5, 101, 43],
      ["2. Kunde"],
      ["2.1 NPS", "point", 30, 31, 35, 38, 109, 40],
      ["2.2 Fastholdelse af kunder", "%", 93, 93.5, 93.2, 94, 101, 95],
      ["2.3 Reklamationer", "stk.", 80, 75, 71, 70, 98, 60],
    ]),
  ]),
  truth: {
    ROI: { at: "Ledelsesrapport!C6:F6", target: "Ledelsesrapport!H6", as: "series" },
    Dækningsgrad: { at: "Ledelsesrapport!C7:F7", target: "Ledelsesrapport!H7", as: "series" },
    NPS: { at: "Ledelsesrapport!C9:F9", target: "Ledelsesrapport!H9", as: "series" },
    Fastholdelse: { at: "Ledelsesrapport!C10:F10", target: "Ledelsesrapport!H10", as: "series" },
  },
};

/** A sheet for each KPI, which is named by the sheet's tab only; and months as words with the newest first. */
const namedByTab: LabelledWorkbook = {
  name: "KPIs named by the tab, words newest first",
  kpis: MARKETING,
  cells: workbook([
    sheet("NPS", [["Måned", "Værdi"], ...upTo(6).map((m) => [month(2026, m + 1), 30 + m])]),
    sheet("Teamet", [
      ["Måned", "Omarbejde", "Gennemløbstid"],
      ["september", 12, 15],
      ["august", 13, 16],
      ["juli", 13, 17],
    ]),
  ]),
  truth: {
    NPS: { at: "NPS!B2:B7", as: "series" },
    Omarbejde: { at: "Teamet!B2", as: "bound" },
    Gennemløbstid: { at: "Teamet!C2", as: "bound" },
  },
};

/** A status page of formulas over a data sheet, with the KPI's numbers twice: the months and, as a copy, the latest. */
const statusPage: LabelledWorkbook = {
  name: "status page over a data sheet",
  kpis: MARKETING,
  cells: workbook([
    sheet("Status", [
      ["Status pr. oktober"],
      ["Måling", "Resultat", "Mål", "Afvigelse"],
      ["Klikfrekvens", formula("=Data!B11", 2.5), 2.5, formula("=B3-C3", 0)],
      ["Konverteringsrate", formula("=Data!C11", 1.9), 2.2, formula("=B4-C4", -0.3)],
      ["Annonceudgifter", formula("=SUM(Data!D2:D11)", 900045), 1080000, formula("=B5-C5", -179955)],
    ]),
    sheet("Data", [
      ["Måned", "Klikfrekvens", "Konverteringsrate", "Annonceudgifter", "Trafik"],
      ...upTo(10).map((m) => [month(2026, m + 1), 1.6 + m / 10, 1 + m / 10, 90000 + m, 44000]),
    ]),
  ]),
  truth: {
    Klikfrekvens: { at: "Data!B2:B11", target: "Status!C3", as: "series" },
    Konverteringsrate: { at: "Data!C2:C11", target: "Status!C4", as: "series" },
    Annonceudgifter: { at: "Status!B5", target: "Status!C5", as: "label" },
  },
};

export const LAST: readonly LabelledWorkbook[] = [shopExport, managementReport, namedByTab, statusPage];

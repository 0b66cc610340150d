import type { Indicator } from "../../src/scorecard";

/** What people of the sample have written beside the numbers: who answers for what, what causes what, what is done. */

export const SAMPLE_VISION =
  "Nordlys & Co. er danskernes første valg til boligen – og den webshop, kunderne anbefaler.";

export const SAMPLE_GOALS: readonly string[] = [
  "8 % vækst om året uden at bruge flere penge på annoncer",
  "Kunder, der kommer igen og anbefaler os",
  "Fra idé til kampagne på 12 dage",
];

export const OBJECTIVE_OWNERS: Readonly<Record<string, string>> = {
  "Højere afkast af marketing": "Mette Holm",
  "Budgettet bruges klogt": "Mette Holm",
  "Tilfredse og loyale kunder": "Sara Lind",
  "Engagerede kunder, der køber": "Jonas Friis",
  "Kampagner hurtigt i luften": "Jonas Friis",
  "Rigtigt første gang": "Anne Bak",
  "Stærkere kompetencer": "Anne Bak",
  "Vi lærer af forsøg": "Jonas Friis",
};

export interface SampleOwnership {
  readonly owner: string;
  readonly indicator: Indicator;
  readonly note?: string;
}

export const KPI_OWNERS: Readonly<Record<string, SampleOwnership>> = {
  ROI: {
    owner: "Mette Holm",
    indicator: "lagging",
    note: "Affiliate trækker ned: udgifterne vokser, salget gør ikke.",
  },
  Omsætningsvækst: { owner: "Mette Holm", indicator: "lagging" },
  Annonceudgifter: { owner: "Mette Holm", indicator: "lagging" },
  Dækningsgrad: { owner: "Mette Holm", indicator: "lagging" },
  Kundetilfredshed: { owner: "Sara Lind", indicator: "lagging" },
  NPS: { owner: "Sara Lind", indicator: "lagging" },
  Fastholdelse: { owner: "Sara Lind", indicator: "lagging" },
  "Engagement på sociale medier": { owner: "Jonas Friis", indicator: "leading" },
  Klikfrekvens: { owner: "Jonas Friis", indicator: "leading" },
  Konverteringsrate: { owner: "Jonas Friis", indicator: "lagging" },
  "Kampagner til tiden": {
    owner: "Jonas Friis",
    indicator: "leading",
    note: "De fleste forsinkelser venter på godkendelse.",
  },
  Gennemløbstid: { owner: "Jonas Friis", indicator: "leading" },
  Omarbejde: { owner: "Anne Bak", indicator: "leading" },
  "Træningstimer pr. medarbejder": { owner: "Anne Bak", indicator: "leading" },
  "Andel certificerede": { owner: "Anne Bak", indicator: "leading" },
  "Afsluttede A/B-tests": { owner: "Jonas Friis", indicator: "leading" },
};

/** From cause to effect, by name: learning moves processes, processes move customers, customers move the finances. */
export const SAMPLE_LINKS: readonly { readonly from: string; readonly to: string; readonly note: string }[] = [
  { from: "Stærkere kompetencer", to: "Rigtigt første gang", note: "Den, der kan sit håndværk, laver færre fejl." },
  { from: "Stærkere kompetencer", to: "Kampagner hurtigt i luften", note: "" },
  { from: "Vi lærer af forsøg", to: "Rigtigt første gang", note: "Det, der virker, er prøvet af på forhånd." },
  { from: "Rigtigt første gang", to: "Tilfredse og loyale kunder", note: "" },
  {
    from: "Kampagner hurtigt i luften",
    to: "Engagerede kunder, der køber",
    note: "Kampagnen rammer, mens kunden har behovet.",
  },
  { from: "Tilfredse og loyale kunder", to: "Højere afkast af marketing", note: "Genkøb koster ingen annoncer." },
  { from: "Engagerede kunder, der køber", to: "Højere afkast af marketing", note: "" },
  { from: "Engagerede kunder, der køber", to: "Budgettet bruges klogt", note: "" },
];

export interface SampleInitiative {
  /** Name of the objective or KPI. */
  readonly parent: string;
  readonly name: string;
  readonly owner: string;
  readonly due: { readonly year: number; readonly month: number; readonly day: number } | undefined;
  readonly progress: number | undefined;
  readonly effect: string;
  readonly note: string;
}

/** One of them is late, one is done. */
export const SAMPLE_INITIATIVES: readonly SampleInitiative[] = [
  {
    parent: "Kampagner hurtigt i luften",
    name: "Ét sted at godkende kampagner",
    owner: "Jonas Friis",
    due: { year: 2026, month: 10, day: 31 },
    progress: 0.6,
    effect: "Ventetiden ved godkendelse halveres",
    note: "Værktøjet er valgt. Vi mangler at få juraafdelingen med.",
  },
  {
    parent: "ROI",
    name: "Opsig de dårligste affiliateaftaler",
    owner: "Mette Holm",
    due: { year: 2026, month: 12, day: 15 },
    progress: 0.3,
    effect: "ROI op med 4 procentpoint",
    note: "",
  },
  {
    parent: "Fastholdelse",
    name: "Velkomstforløb til nye kunder",
    owner: "Sara Lind",
    due: { year: 2027, month: 1, day: 31 },
    progress: 0.1,
    effect: "Fastholdelse tilbage på 95 %",
    note: "Tre e-mails i de første 30 dage.",
  },
  {
    parent: "Stærkere kompetencer",
    name: "Certificering i webanalyse",
    owner: "Anne Bak",
    due: { year: 2026, month: 9, day: 30 },
    progress: 1,
    effect: "10 procentpoint flere certificerede",
    note: "",
  },
  {
    parent: "Omarbejde",
    name: "Tjekliste før udgivelse",
    owner: "Anne Bak",
    due: { year: 2026, month: 12, day: 31 },
    progress: 0.5,
    effect: "Omarbejde under 10 %",
    note: "",
  },
  {
    parent: "Kundetilfredshed",
    name: "Spørg kunderne lige efter levering",
    owner: "",
    due: undefined,
    progress: undefined,
    effect: "",
    note: "Idé fra opfølgningsmødet i oktober.",
  },
];

export interface SampleCheckIn {
  readonly kpi: string;
  readonly by: string;
  readonly at: string;
  readonly period: string;
  readonly value: number;
  readonly note: string;
  readonly confidence: number | undefined;
}

/** Oldest first. */
export const SAMPLE_CHECK_INS: readonly SampleCheckIn[] = [
  {
    kpi: "Fastholdelse",
    by: "Sara Lind",
    at: "2026-09-03T08:12:00Z",
    period: "2026-08",
    value: 93.6,
    note: "Flere kunder falder fra efter første køb.",
    confidence: 3,
  },
  {
    kpi: "ROI",
    by: "Mette Holm",
    at: "2026-10-05T09:30:00Z",
    period: "2026-09",
    value: 22,
    note: "Affiliate kostede igen mere, end det gav.",
    confidence: 2,
  },
  {
    kpi: "Kampagner til tiden",
    by: "Jonas Friis",
    at: "2026-10-06T07:45:00Z",
    period: "2026-09",
    value: 78,
    note: "To kampagner ventede over en uge på godkendelse.",
    confidence: 3,
  },
  {
    kpi: "Fastholdelse",
    by: "Sara Lind",
    at: "2026-10-07T11:05:00Z",
    period: "2026-09",
    value: 93.4,
    note: "Velkomstforløbet går i gang i november.",
    confidence: 3,
  },
  {
    kpi: "Kundetilfredshed",
    by: "Sara Lind",
    at: "2026-11-04T08:20:00Z",
    period: "2026-10",
    value: 85,
    note: "Den nye levering inden for to dage kan ses i svarene.",
    confidence: 5,
  },
  {
    kpi: "ROI",
    by: "Mette Holm",
    at: "2026-11-09T13:15:00Z",
    period: "2026-10",
    value: 24,
    note: "De tre dyreste aftaler er sagt op. Virkningen ses fra december.",
    confidence: 4,
  },
];

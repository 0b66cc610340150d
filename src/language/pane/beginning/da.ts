import type { BeginningWords } from "./en";

export const da: BeginningWords = {
  emptyHeading: "Byg dit scorecard",
  emptyWhat: "Saml KPI'erne i perspektiver og strategiske mål, og se med det samme, hvad der er på sporet.",
  startGuide: "Kom i gang trin for trin",
  startGuideHint: "Anbefales: fra vision til et scorecard med tal på ti minutter. Hold pause, når du vil.",
  startTemplates: "Eller begynd med en skabelon",
  startTemplate: {
    marketing: "Start med marketingskabelonen",
    webShop: "Start med webshopskabelonen",
    leadGeneration: "Start med B2B-leadskabelonen",
  },
  startTemplateHint: {
    marketing: "8 strategiske mål og 16 KPI'er: afkast, tilfredshed, konvertering, kampagner til tiden.",
    webShop: "8 strategiske mål og 16 KPI'er: ordreværdi, genkøb, forladte kurve, indlæsningstid.",
    leadGeneration: "8 strategiske mål og 16 KPI'er: nye leads, leadkvalitet, pris pr. lead, kendskab.",
  },
  startOther: "Eller brug det, du har",
  startCampaigns: "Find ineffektive kampagner",
  startFlow: "Find flaskehalse",
  startImport: "Importér en tabel",
  startImportHint: "Har du dine KPI'er i en tabel? Vælg selv, hvad kolonnerne betyder.",
  startEmpty: "Start tomt",
  startEmptyHint: "Opret dine egne perspektiver fra bunden.",
  startLanguage: "Sprog for ord i projektmappen",
  selfTest: "Selvtest",
  started: "Scorecardet er klar. Vælg en KPI for at skrive værdier eller koble den til celler.",
  startedEmpty: "Scorecardet er klar.",
  privacy: "Alt bliver i projektmappen. Intet sendes nogen steder hen.",
};

/** What is said before there is a scorecard. */
export const en = {
  emptyHeading: "Build your scorecard",
  emptyWhat: "Gather your KPIs in perspectives and strategic objectives, and see at a glance what is on track.",
  startGuide: "Get started step by step",
  startGuideHint: "Recommended: from a vision to a scorecard with numbers in ten minutes. Pause whenever you like.",
  startTemplates: "Or begin with a template",
  startTemplate: {
    marketing: "Start with the marketing template",
    webShop: "Start with the web shop template",
    leadGeneration: "Start with the B2B lead template",
  },
  startTemplateHint: {
    marketing: "8 strategic objectives and 16 KPIs: return, satisfaction, conversion, campaigns on time.",
    webShop: "8 strategic objectives and 16 KPIs: order value, repeat purchases, abandoned carts, load time.",
    leadGeneration: "8 strategic objectives and 16 KPIs: new leads, lead quality, cost per lead, awareness.",
  },
  startOther: "Or use what you have",
  startCampaigns: "Find inefficient campaigns",
  startFlow: "Find bottlenecks",
  startImport: "Import a table",
  startImportHint: "Have you got your KPIs in a table? You say what its columns mean.",
  startEmpty: "Start empty",
  startEmptyHint: "Define your own perspectives from scratch.",
  startLanguage: "Language of words in the workbook",
  selfTest: "Self-test",
  started: "The scorecard is ready. Choose a KPI to enter values or link it to cells.",
  startedEmpty: "The scorecard is ready.",
  privacy: "Everything stays in the workbook. Nothing is sent anywhere.",
};

export type BeginningWords = typeof en;

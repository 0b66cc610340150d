/** A text in both languages of the product. */
interface Bilingual {
  readonly da: string;
  readonly en: string;
}

export interface TemplatePerspective {
  readonly name: Bilingual;
  readonly objectives: readonly {
    readonly name: Bilingual;
    readonly kpis: readonly { readonly name: Bilingual; readonly unit: Bilingual }[];
  }[];
}

const PERCENT: Bilingual = { da: "%", en: "%" };
const MONEY: Bilingual = { da: "kr.", en: "DKK" };

/**
 * Kaplan and Norton's four perspectives applied to marketing: objectives first, then the KPIs that measure them. No
 * values and no targets: these are the company's own.
 */
export const MARKETING_TEMPLATE: readonly TemplatePerspective[] = [
  {
    name: { da: "Finansielt", en: "Financial" },
    objectives: [
      {
        name: { da: "Højere afkast af marketing", en: "Higher return on marketing" },
        kpis: [
          { name: { da: "ROI", en: "ROI" }, unit: PERCENT },
          { name: { da: "Omsætningsvækst", en: "Revenue growth" }, unit: PERCENT },
        ],
      },
      {
        name: { da: "Budgettet bruges klogt", en: "The budget is well spent" },
        kpis: [
          { name: { da: "Annonceudgifter", en: "Advertising spend" }, unit: MONEY },
          { name: { da: "Dækningsgrad", en: "Contribution margin" }, unit: PERCENT },
        ],
      },
    ],
  },
  {
    name: { da: "Kunde", en: "Customer" },
    objectives: [
      {
        name: { da: "Tilfredse og loyale kunder", en: "Satisfied and loyal customers" },
        kpis: [
          { name: { da: "Kundetilfredshed", en: "Customer satisfaction" }, unit: PERCENT },
          { name: { da: "NPS", en: "NPS" }, unit: { da: "point", en: "points" } },
          { name: { da: "Fastholdelse", en: "Retention" }, unit: PERCENT },
        ],
      },
      {
        name: { da: "Engagerede kunder, der køber", en: "Engaged customers who buy" },
        kpis: [
          { name: { da: "Engagement på sociale medier", en: "Social media engagement" }, unit: PERCENT },
          { name: { da: "Klikfrekvens", en: "Click-through rate" }, unit: PERCENT },
          { name: { da: "Konverteringsrate", en: "Conversion rate" }, unit: PERCENT },
        ],
      },
    ],
  },
  {
    name: { da: "Interne processer", en: "Internal processes" },
    objectives: [
      {
        name: { da: "Kampagner hurtigt i luften", en: "Campaigns live quickly" },
        kpis: [
          { name: { da: "Kampagner til tiden", en: "Campaigns on time" }, unit: PERCENT },
          { name: { da: "Gennemløbstid", en: "Lead time" }, unit: { da: "dage", en: "days" } },
        ],
      },
      {
        name: { da: "Rigtigt første gang", en: "Right first time" },
        kpis: [{ name: { da: "Omarbejde", en: "Rework" }, unit: PERCENT }],
      },
    ],
  },
  {
    name: { da: "Læring og vækst", en: "Learning and growth" },
    objectives: [
      {
        name: { da: "Stærkere kompetencer", en: "Stronger skills" },
        kpis: [
          {
            name: { da: "Træningstimer pr. medarbejder", en: "Training hours per employee" },
            unit: { da: "timer", en: "hours" },
          },
          { name: { da: "Andel certificerede", en: "Share certified" }, unit: PERCENT },
        ],
      },
      {
        name: { da: "Vi lærer af forsøg", en: "We learn from experiments" },
        kpis: [{ name: { da: "Afsluttede A/B-tests", en: "Completed A/B tests" }, unit: { da: "stk.", en: "tests" } }],
      },
    ],
  },
];

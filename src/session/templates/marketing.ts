import { PERSPECTIVE_NAMES, type Template } from "./template";

/** The four perspectives applied to a marketing department. */
export const marketing: Template = {
  name: { da: "Balanced scorecard for marketing", en: "Marketing balanced scorecard" },
  perspectives: [
    {
      name: PERSPECTIVE_NAMES.financial,
      objectives: [
        {
          name: { da: "Højere afkast af marketing", en: "Higher return on marketing" },
          kpis: [{ id: "ROI", name: { da: "ROI", en: "ROI" } }, { id: "REVGROWTH" }],
        },
        {
          name: { da: "Budgettet bruges klogt", en: "The budget is well spent" },
          kpis: [{ id: "ADSPEND" }, { id: "CM", name: { da: "Dækningsgrad", en: "Contribution margin" } }],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.customer,
      objectives: [
        {
          name: { da: "Tilfredse og loyale kunder", en: "Satisfied and loyal customers" },
          kpis: [
            { id: "CSAT", name: { da: "Kundetilfredshed", en: "Customer satisfaction" } },
            { id: "NPS", name: { da: "NPS", en: "NPS" } },
            { id: "RETENTION", name: { da: "Fastholdelse", en: "Retention" } },
          ],
        },
        {
          name: { da: "Engagerede kunder, der køber", en: "Engaged customers who buy" },
          kpis: [
            { id: "ENGRATE", name: { da: "Engagement på sociale medier", en: "Social media engagement" } },
            { id: "CTR", name: { da: "Klikfrekvens", en: "Click-through rate" } },
            { id: "CONV" },
          ],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.process,
      objectives: [
        {
          name: { da: "Kampagner hurtigt i luften", en: "Campaigns live quickly" },
          kpis: [
            { id: "ONTIME", name: { da: "Kampagner til tiden", en: "Campaigns on time" } },
            { id: "LEADTIME", name: { da: "Gennemløbstid", en: "Lead time" } },
          ],
        },
        {
          name: { da: "Rigtigt første gang", en: "Right first time" },
          kpis: [{ id: "REWORK", name: { da: "Omarbejde", en: "Rework" } }],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.learning,
      objectives: [
        {
          name: { da: "Stærkere kompetencer", en: "Stronger skills" },
          kpis: [
            {
              id: "TRAINHRS",
              name: { da: "Træningstimer pr. medarbejder", en: "Training hours per employee" },
            },
            { id: "CERT", name: { da: "Andel certificerede", en: "Share certified" } },
          ],
        },
        {
          name: { da: "Vi lærer af forsøg", en: "We learn from experiments" },
          kpis: [{ id: "ABTESTS", name: { da: "Afsluttede A/B-tests", en: "Completed A/B tests" } }],
        },
      ],
    },
  ],
};

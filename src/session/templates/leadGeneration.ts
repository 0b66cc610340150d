import { PERSPECTIVE_NAMES, type Template } from "./template";

/** Marketing to businesses: leads that sales wants, what they cost and what becomes of them. */
export const leadGeneration: Template = {
  name: { da: "Balanced scorecard for leadgenerering", en: "Lead generation balanced scorecard" },
  perspectives: [
    {
      name: PERSPECTIVE_NAMES.financial,
      objectives: [
        {
          name: { da: "Marketing skaber omsætning", en: "Marketing creates revenue" },
          kpis: [{ id: "MKTREV" }, { id: "ROMI", name: { da: "ROMI", en: "ROMI" } }],
        },
        {
          name: { da: "Nye kunder til en holdbar pris", en: "New customers at a sound price" },
          kpis: [
            { id: "CAC", name: { da: "Kundeanskaffelsesomkostning", en: "Customer acquisition cost" } },
            { id: "CPL", name: { da: "Omkostning pr. lead", en: "Cost per lead" } },
            { id: "CLVCAC" },
          ],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.customer,
      objectives: [
        {
          name: { da: "Flere henvendelser fra de rette kunder", en: "More enquiries from the right customers" },
          kpis: [{ id: "LEADS" }, { id: "CONV" }],
        },
        {
          name: { da: "Kendt og anbefalet i branchen", en: "Known and recommended in the trade" },
          kpis: [
            { id: "AWARE", name: { da: "Kendskabsgrad", en: "Brand awareness" } },
            { id: "NPS", name: { da: "NPS", en: "NPS" } },
          ],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.process,
      objectives: [
        {
          name: { da: "Leads, som salg vil have", en: "Leads that sales wants" },
          kpis: [
            { id: "LEADQ", name: { da: "Leadkvalitet", en: "Lead quality" } },
            { id: "MQLSQL", name: { da: "MQL-til-SQL-rate", en: "MQL to SQL rate" } },
          ],
        },
        {
          name: { da: "Hurtigt svar på henvendelser", en: "Quick answers to enquiries" },
          kpis: [{ id: "LEADRESP" }],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.learning,
      objectives: [
        {
          name: { da: "Indhold og viden, der deles", en: "Content and knowledge that are shared" },
          kpis: [{ id: "CONTENT" }, { id: "KNOWSHARE" }],
        },
        {
          name: { da: "Teknologien bliver brugt", en: "The technology is used" },
          kpis: [{ id: "TOOLADOPT" }, { id: "DATALIT" }],
        },
      ],
    },
  ],
};

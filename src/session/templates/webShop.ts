import { PERSPECTIVE_NAMES, type Template } from "./template";

/** A shop on the web: what an order earns, who comes back, and how easily they buy. */
export const webShop: Template = {
  name: { da: "Balanced scorecard for webshoppen", en: "Web shop balanced scorecard" },
  perspectives: [
    {
      name: PERSPECTIVE_NAMES.financial,
      objectives: [
        {
          name: { da: "Lønsom vækst i webshoppen", en: "Profitable growth of the shop" },
          kpis: [
            { id: "REVENUE" },
            { id: "CM", name: { da: "Dækningsgrad", en: "Contribution margin" } },
            { id: "AOV", name: { da: "Gennemsnitlig ordreværdi", en: "Average order value" } },
          ],
        },
        {
          name: { da: "Annoncerne tjener sig hjem", en: "Advertising pays for itself" },
          kpis: [
            { id: "POAS", name: { da: "Fortjeneste pr. annoncekrone", en: "Profit on ad spend" } },
            { id: "CPA", name: { da: "Omkostning pr. konvertering", en: "Cost per conversion" } },
          ],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.customer,
      objectives: [
        {
          name: { da: "Kunder, der kommer igen", en: "Customers who come back" },
          kpis: [{ id: "REPEAT" }, { id: "NEWCUST" }, { id: "REVIEW" }],
        },
        {
          name: { da: "Besøg bliver til køb", en: "Visits become orders" },
          kpis: [{ id: "CONV" }, { id: "CARTABANDON" }],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.process,
      objectives: [
        {
          name: { da: "En hurtig og let butik", en: "A fast and easy shop" },
          kpis: [{ id: "PAGELOAD", name: { da: "Sideindlæsningstid", en: "Page load time" } }, { id: "BOUNCE" }],
        },
        {
          name: { da: "Levering uden klager", en: "Delivery without complaints" },
          kpis: [{ id: "COMPLAINT" }],
        },
      ],
    },
    {
      name: PERSPECTIVE_NAMES.learning,
      objectives: [
        {
          name: { da: "Butikken forbedres ved forsøg", en: "The shop improves by experiments" },
          kpis: [{ id: "ABTESTS" }, { id: "TESTDECIDED" }],
        },
        {
          name: { da: "Data, vi kan stole på", en: "Data we can trust" },
          kpis: [{ id: "DATAQ" }],
        },
      ],
    },
  ],
};

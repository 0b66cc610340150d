import type { LibraryKpi } from "./libraryKpi";

/** How fast customers are answered and served. */
export const serviceKpis: readonly LibraryKpi[] = [
  {
    id: "RESOLUTION",
    perspective: "process",
    name: { en: "Resolution time", da: "Løsningstid" },
    aliases: {
      en: ["Time to resolution", "Average handling time", "Case resolution time"],
      da: ["Sagsbehandlingstid", "Behandlingstid", "Tid til løsning"],
    },
    formula: {
      en: "Median of hours from a question to its solution",
      da: "Medianen af timer fra spørgsmål til løsning",
    },
    unit: "hours",
    direction: "lower",
    kind: "linear",
    bounds: undefined,
    aggregation: "last",
    parts: undefined,
    frequency: "week",
    timing: "lagging",
    pitfall: {
      en: "Cases that are opened again must count from the beginning, and medians do not combine, so the latest value stands.",
      da: "Sager, der åbnes igen, skal tælle fra begyndelsen, og medianer kan ikke samles, så seneste værdi gælder.",
    },
  },
  {
    id: "DELIVERYTIME",
    perspective: "process",
    name: { en: "Delivery time", da: "Leveringstid" },
    aliases: {
      en: ["Order delivery time", "Days to delivery", "Order lead time"],
      da: ["Leveringstid i dage", "Gns. leveringstid", "Dage til levering"],
    },
    formula: { en: "Median of days from order to delivery", da: "Medianen af dage fra ordre til levering" },
    unit: "days",
    direction: "lower",
    kind: "linear",
    bounds: undefined,
    aggregation: "last",
    parts: undefined,
    frequency: "week",
    timing: "leading",
    pitfall: {
      en: "Count from the order and not from the parcel, and medians do not combine, so the latest value stands.",
      da: "Tæl fra ordren og ikke fra pakken, og medianer kan ikke samles, så seneste værdi gælder.",
    },
  },
];

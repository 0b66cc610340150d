import type { LibraryKpi } from "./libraryKpi";

/** How many come by, follow and sign up, before they buy. */
export const audienceKpis: readonly LibraryKpi[] = [
  {
    // A session as Google Analytics counts it: "About Analytics sessions", Analytics Help.
    id: "VISITS",
    perspective: "customer",
    name: { en: "Website visits", da: "Besøg på websitet" },
    aliases: {
      en: ["Visits", "Sessions", "Website sessions", "Web visits", "Website traffic"],
      da: ["Besøg", "Sessioner", "Antal besøg", "Besøg på hjemmesiden", "Webbesøg", "Webtrafik"],
    },
    formula: {
      en: "Count of visits; a new one begins after 30 minutes without activity",
      da: "Antal besøg; et nyt begynder efter 30 minutter uden aktivitet",
    },
    unit: "count",
    direction: "higher",
    kind: "linear",
    bounds: undefined,
    aggregation: "sum",
    parts: undefined,
    frequency: "week",
    timing: "leading",
    pitfall: {
      en: "Cookie consent and robots move it, so read it beside the conversion rate.",
      da: "Samtykke til cookies og robotter flytter det, så læs det sammen med konverteringsraten.",
    },
  },
  {
    id: "FOLLOWERS",
    perspective: "customer",
    name: { en: "New followers", da: "Nye følgere" },
    aliases: {
      en: ["Followers gained", "Number of new followers", "Net new followers"],
      da: ["Antal nye følgere", "Tilgang af følgere", "Følgertilgang"],
    },
    formula: {
      en: "Followers at the end − followers at the start",
      da: "Følgere ved slutningen − følgere ved starten",
    },
    unit: "count",
    direction: "higher",
    kind: "linear",
    bounds: undefined,
    aggregation: "sum",
    parts: undefined,
    frequency: "week",
    timing: "leading",
    pitfall: {
      en: "Followers that are bought or won in a lottery never buy, so read it beside the engagement.",
      da: "Følgere, der er købt eller vundet i en konkurrence, køber aldrig, så læs tallet sammen med engagementet.",
    },
  },
  {
    id: "SIGNUPS",
    perspective: "customer",
    name: { en: "Newsletter sign-ups", da: "Tilmeldinger til nyhedsbrev" },
    aliases: {
      en: ["Sign-ups", "Newsletter signups", "New subscribers", "Email sign-ups"],
      da: ["Nyhedsbrevstilmeldinger", "Nye tilmeldinger", "Nye abonnenter", "Nye modtagere af nyhedsbrev"],
    },
    formula: { en: "Count of new addresses with a confirmed consent", da: "Antal nye adresser med bekræftet samtykke" },
    unit: "count",
    direction: "higher",
    kind: "linear",
    bounds: undefined,
    aggregation: "sum",
    parts: undefined,
    frequency: "week",
    timing: "leading",
    pitfall: {
      en: "Those who leave are counted elsewhere, so read it beside the unsubscribe rate.",
      da: "De, der melder sig fra, tælles et andet sted, så læs tallet sammen med afmeldingsraten.",
    },
  },
];

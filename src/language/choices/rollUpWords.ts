import type { RollUpName } from "../../scorecard";
import type { ChoiceWords } from "./choiceWords";

/** What each roll-up is called, what it is used for, and what it is within a sentence. A new roll-up is an entry here. */
export const ROLL_UP_WORDS: ChoiceWords<RollUpName, "name" | "use" | "explanation"> = {
  weightedMean: {
    da: {
      name: "Vægtet gennemsnit",
      use: "Hver del tæller efter sin vægt; stærke dele kan opveje svage.",
      explanation: "det vægtede gennemsnit",
    },
    en: {
      name: "Weighted mean",
      use: "Each part counts by its weight; strong parts can make good for weak ones.",
      explanation: "the weighted mean",
    },
  },
  worst: {
    da: {
      name: "Svageste led",
      use: "Så god som den svageste del; vægten er uden betydning.",
      explanation: "den svageste",
    },
    en: {
      name: "Weakest link",
      use: "As good as the weakest part; weights do not matter.",
      explanation: "the weakest",
    },
  },
  geometricMean: {
    da: {
      name: "Geometrisk gennemsnit",
      use: "Som det vægtede gennemsnit, men en svag del er sværere at opveje.",
      explanation: "det vægtede geometriske gennemsnit",
    },
    en: {
      name: "Geometric mean",
      use: "As the weighted mean, but a weak part is harder to make good.",
      explanation: "the weighted geometric mean",
    },
  },
  shareGreen: {
    da: {
      name: "Andel på sporet",
      use: "Den andel af vægten, der er på sporet eller nået.",
      explanation: "andelen, der er på sporet",
    },
    en: {
      name: "Share on track",
      use: "The share of the weight that is on track or achieved.",
      explanation: "the share on track",
    },
  },
  min: {
    da: { name: "Laveste score", use: "Det samme som svageste led.", explanation: "den laveste" },
    en: { name: "Lowest score", use: "The same as the weakest link.", explanation: "the lowest" },
  },
  max: {
    da: { name: "Højeste score", use: "Så god som den stærkeste del.", explanation: "den højeste" },
    en: { name: "Highest score", use: "As good as the strongest part.", explanation: "the highest" },
  },
  median: {
    da: {
      name: "Midterste score (median)",
      use: "Den midterste af scorerne; hver del tæller én gang.",
      explanation: "medianen",
    },
    en: { name: "Median", use: "The middle one of the scores; each part counts once.", explanation: "the median" },
  },
  meanWithVeto: {
    da: {
      name: "Vægtet gennemsnit med veto",
      use: "Det vægtede gennemsnit, men højst i risiko, mens en kritisk KPI er uden for mål.",
      explanation: "det vægtede gennemsnit med veto",
    },
    en: {
      name: "Weighted mean with veto",
      use: "The weighted mean, but no better than at risk while a critical KPI is red.",
      explanation: "the weighted mean with a veto",
    },
  },
};

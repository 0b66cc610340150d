import type { Language } from "./language";

/** Headings of what functions of their arguments spill, which few cells ask for. */
interface SpillWords {
  readonly value: string;
  readonly mean: string;
  readonly movingAverage: string;
  readonly lowerLimit: string;
  readonly upperLimit: string;
  readonly rule: string;
  readonly expected: string;
  readonly low: string;
  readonly high: string;
  readonly count: string;
  readonly shrunkRate: string;
}

const WORDS: Readonly<Record<Language, SpillWords>> = {
  da: {
    value: "Værdi",
    mean: "Gennemsnit",
    movingAverage: "Glidende gennemsnit",
    lowerLimit: "Nedre grænse",
    upperLimit: "Øvre grænse",
    rule: "Regel",
    expected: "Ventet",
    low: "Fra",
    high: "Til",
    count: "Antal",
    shrunkRate: "Udjævnet rate",
  },
  en: {
    value: "Value",
    mean: "Mean",
    movingAverage: "Moving average",
    lowerLimit: "Lower limit",
    upperLimit: "Upper limit",
    rule: "Rule",
    expected: "Expected",
    low: "From",
    high: "To",
    count: "Count",
    shrunkRate: "Shrunk rate",
  },
};

export const spillWords = (language: Language): SpillWords => WORDS[language];

import type { Explanation } from "../scorecard";
import { explanationLines } from "./explanationLines";
import type { Language } from "./language";

/** A score in words, for a cell. */
export const explanationText = (explanation: Explanation, language: Language): string =>
  explanationLines(explanation, language).join(" ");

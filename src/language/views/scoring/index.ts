import type { Language } from "../../language";
import { da } from "./da";
import { en, type ScoringWords } from "./en";

export const scoringWords = { da, en } satisfies Readonly<Record<Language, ScoringWords>>;

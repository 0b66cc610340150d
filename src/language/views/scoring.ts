import type { Language } from "../language";
import { da } from "./scoring/da";
import { en, type ScoringWords } from "./scoring/en";

export const scoringWords = { da, en } satisfies Readonly<Record<Language, ScoringWords>>;

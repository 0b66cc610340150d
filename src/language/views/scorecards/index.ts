import type { Language } from "../../language";
import { da } from "./da";
import { en, type ScorecardsWords } from "./en";

/** The words of several scorecards in one workbook. */
export const scorecardsWords = { da, en } satisfies Readonly<Record<Language, ScorecardsWords>>;

export type { ScorecardsWords };

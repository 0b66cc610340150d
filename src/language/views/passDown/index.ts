import type { Language } from "../../language";
import { da } from "./da";
import { en, type PassDownWords } from "./en";

/** The words for handing KPIs down to other scorecards. */
export const passDownWords = { da, en } satisfies Readonly<Record<Language, PassDownWords>>;
export type { PassDownWords, TargetWay } from "./en";

import type { Language } from "../../language";
import { da } from "./da";
import { en, type PeriodsWords } from "./en";

export const periodsWords = { da, en } satisfies Readonly<Record<Language, PeriodsWords>>;

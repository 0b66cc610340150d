import type { Language } from "../../language";
import { da } from "./da";
import { en, type PlanWords } from "./en";

/** The words of initiatives and check-ins. */
export const planWords = { da, en } satisfies Readonly<Record<Language, PlanWords>>;

import type { Language } from "../../language";
import { da } from "./da";
import { en, type DetailWords } from "./en";

/** The words of the detail of a KPI. */
export const detailWords = { da, en } satisfies Readonly<Record<Language, DetailWords>>;

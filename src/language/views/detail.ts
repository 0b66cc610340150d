import type { Language } from "../language";
import { da } from "./detail/da";
import { en, type DetailWords } from "./detail/en";

/** The words of the detail of a KPI. */
export const detailWords = { da, en } satisfies Readonly<Record<Language, DetailWords>>;

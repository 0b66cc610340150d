import type { Language } from "../../language";
import { da } from "./da";
import { en, type HealthWords } from "./en";

export const healthWords = { da, en } satisfies Readonly<Record<Language, HealthWords>>;

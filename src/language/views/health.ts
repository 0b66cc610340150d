import type { Language } from "../language";
import { da } from "./health/da";
import { en, type HealthWords } from "./health/en";

export const healthWords = { da, en } satisfies Readonly<Record<Language, HealthWords>>;

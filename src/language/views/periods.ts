import type { Language } from "../language";
import { da } from "./periods/da";
import { en, type PeriodsWords } from "./periods/en";

export const periodsWords = { da, en } satisfies Readonly<Record<Language, PeriodsWords>>;

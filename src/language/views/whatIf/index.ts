import type { Language } from "../../language";
import { da } from "./da";
import { en, type WhatIfWords } from "./en";

/** The words of what would be if things were otherwise. */
export const whatIfWords = { da, en } satisfies Readonly<Record<Language, WhatIfWords>>;

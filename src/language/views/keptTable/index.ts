import type { Language } from "../../language";
import { da } from "./da";
import { en, type KeptTableWords } from "./en";

export const keptTableWords = { da, en } satisfies Readonly<Record<Language, KeptTableWords>>;

import type { Language } from "../../language";
import { da } from "./da";
import { en, type ChangesWords } from "./en";

export const changesWords = { da, en } satisfies Readonly<Record<Language, ChangesWords>>;

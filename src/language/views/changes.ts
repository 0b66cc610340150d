import type { Language } from "../language";
import { da } from "./changes/da";
import { en, type ChangesWords } from "./changes/en";

export const changesWords = { da, en } satisfies Readonly<Record<Language, ChangesWords>>;

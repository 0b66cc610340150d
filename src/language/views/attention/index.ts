import type { Language } from "../../language";
import { da } from "./da";
import { en, type ElsewhereWords } from "./en";

export const attentionWords = { da, en } satisfies Readonly<Record<Language, ElsewhereWords>>;

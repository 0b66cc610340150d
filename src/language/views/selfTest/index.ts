import type { Language } from "../../language";
import { da } from "./da";
import { en, type SelfTestWords } from "./en";

export const selfTestWords = { da, en } satisfies Readonly<Record<Language, SelfTestWords>>;

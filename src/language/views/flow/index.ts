import type { Language } from "../../language";
import { da } from "./da";
import { en, type FlowViewWords } from "./en";

export const flowViewWords = { da, en } satisfies Readonly<Record<Language, FlowViewWords>>;

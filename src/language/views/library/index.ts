import type { Language } from "../../language";
import { da } from "./da";
import { en } from "./en";

export const libraryWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

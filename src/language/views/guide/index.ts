import type { Language } from "../../language";
import { da } from "./da";
import { en } from "./en";

export const guideWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

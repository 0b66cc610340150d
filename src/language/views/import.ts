import type { Language } from "../language";
import { da } from "./import/da";
import { en } from "./import/en";

export const importWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

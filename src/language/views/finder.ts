import type { Language } from "../language";
import { da } from "./finder/da";
import { en } from "./finder/en";

export const finderWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

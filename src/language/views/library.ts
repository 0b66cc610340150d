import type { Language } from "../language";
import { da } from "./library/da";
import { en } from "./library/en";

export const libraryWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

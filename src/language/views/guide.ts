import type { Language } from "../language";
import { da } from "./guide/da";
import { en } from "./guide/en";

export const guideWords = { da, en } satisfies Readonly<Record<Language, typeof en>>;

import type { Language } from "../../language";
import { da } from "./da";
import { en, type MapWords } from "./en";

/** The words of the strategy map and of the checks beside it. */
export const mapWords = { da, en } satisfies Readonly<Record<Language, MapWords>>;

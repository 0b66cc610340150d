import type { Language } from "../language";
import { da } from "./map/da";
import { en, type MapWords } from "./map/en";

/** The words of the strategy map and of the checks beside it. */
export const mapWords = { da, en } satisfies Readonly<Record<Language, MapWords>>;

import type { Language } from "./language";
import type { PaneWords } from "./pane/en";
import { paneTexts } from "./paneTexts";

/** The pane's own texts, in a language that has been loaded. */
export const paneWords = (language: Language): PaneWords => paneTexts(language).words;

import { da } from "./pane/da";
import { en, type PaneWords } from "./pane/en";
import type { Language } from "./language";

const WORDS: Readonly<Record<Language, PaneWords>> = { da, en };

/** The pane's own texts. They are apart from the words for cells, so that they load with the pane. */
export const paneWords = (language: Language): PaneWords => WORDS[language];

import { en as words } from "../pane/en";
import type { PaneTexts } from "./paneTexts";
import { en as sentences } from "../problems/inPane/en";

export const en: PaneTexts = { words, sentences };

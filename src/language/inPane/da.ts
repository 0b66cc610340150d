import { da as words } from "../pane/da";
import type { PaneTexts } from "./paneTexts";
import { da as sentences } from "../problems/inPane/da";

export const da: PaneTexts = { words, sentences };

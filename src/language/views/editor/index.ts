import type { Language } from "../../language";
import { da } from "./da";
import { en, type EditorWords } from "./en";

/** The words of the editors. */
export const editorWords = { da, en } satisfies Readonly<Record<Language, EditorWords>>;

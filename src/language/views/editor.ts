import type { Language } from "../language";
import { da } from "./editor/da";
import { en, type EditorWords } from "./editor/en";

/** The words of the editors. */
export const editorWords = { da, en } satisfies Readonly<Record<Language, EditorWords>>;

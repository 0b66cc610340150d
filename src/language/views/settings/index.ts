import type { Language } from "../../language";
import { da } from "./da";
import { en, type SettingsWords } from "./en";

export const settingsWords = { da, en } satisfies Readonly<Record<Language, SettingsWords>>;

import type { Language } from "../language";
import { da } from "./settings/da";
import { en, type SettingsWords } from "./settings/en";

export const settingsWords = { da, en } satisfies Readonly<Record<Language, SettingsWords>>;

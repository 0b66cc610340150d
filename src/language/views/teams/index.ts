import type { Language } from "../../language";
import { da } from "./da";
import { en, type TeamsWords } from "./en";

/** The words of the view of several scorecards. */
export const teamsWords = { da, en } satisfies Readonly<Record<Language, TeamsWords>>;

import type { Language } from "../../language";
import { da } from "./da";
import { en, type DashboardViewWords } from "./en";

export const dashboardWords = { da, en } satisfies Readonly<Record<Language, DashboardViewWords>>;

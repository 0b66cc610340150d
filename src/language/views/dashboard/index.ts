import type { Period } from "../../../scorecard";
import type { Language } from "../../language";
import { periodName } from "../../periodName";
import { da } from "./da";
import { en, type DashboardViewWords } from "./en";

export const dashboardWords = { da, en } satisfies Readonly<Record<Language, DashboardViewWords>>;

const named = (language: Language) => ({
  ...dashboardWords[language].sheet,
  periodName: (period: Period, fiscalYearStart: number) => periodName(period, fiscalYearStart, language),
});

/** What the sheet itself says, in each language of a workbook. */
export const DASHBOARD_SHEET = { da: named("da"), en: named("en") };

import { calendarDate, type Explanation, type Period } from "../../../scorecard";
import { explanationLines } from "../../explanationLines";
import type { Language } from "../../language";
import { formatCalendar, LOCALES } from "../../numbers";
import { periodName } from "../../periodName";
import { periodTick, type PeriodTick } from "../../periodTick";
import { da } from "./da";
import { en, type DashboardViewWords } from "./en";

export const dashboardWords = { da, en } satisfies Readonly<Record<Language, DashboardViewWords>>;

const named = (language: Language) => ({
  ...dashboardWords[language].sheet,
  periodName: (period: Period, fiscalYearStart: number) => periodName(period, fiscalYearStart, language),
  explained: (explanation: Explanation) => explanationLines(explanation, language),
  periodLabels: (periods: readonly Period[], fiscalYearStart: number) =>
    labelsOf(periods.map((period) => periodTick(period, fiscalYearStart, language))),
  dayOf: (day: number) => formatCalendar(calendarDate(day), "day", language),
  dayName: (iso: string) => {
    const [year, month, day] = iso.slice(0, 10).split("-").map(Number);
    return year && month && day ? formatCalendar({ year, month, day }, "day", language) : iso;
  },
  scoreText: (score: number) =>
    new Intl.NumberFormat(LOCALES[language], { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(score),
});

/** With the year on the first and on each that begins another, where the texts alone would repeat. */
function labelsOf(ticks: readonly PeriodTick[]): readonly string[] {
  const isClear = new Set(ticks.map(({ text }) => text)).size === ticks.length;
  return ticks.map(({ text, year }, place) =>
    isClear || year === "" || year === ticks[place - 1]?.year ? text : `${text} ${year}`,
  );
}

/** What the sheet itself says, in each language of a workbook. */
export const DASHBOARD_SHEET = { da: named("da"), en: named("en") };

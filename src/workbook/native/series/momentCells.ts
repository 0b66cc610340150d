import { FREQUENCIES, type Frequency } from "../../../scorecard";

/** What a KPI's period says about a moment, for each frequency that KPIs may have. */
const OF_PERIOD = ["First", "Due", "Fresh", "None"] as const;

const WORDS = {
  day: "Day",
  week: "Week",
  month: "Month",
  quarter: "Quarter",
  halfYear: "HalfYear",
  year: "Year",
} as const satisfies Readonly<Record<Frequency, string>>;

type OfPeriod = (typeof OF_PERIOD)[number];
export type MomentCell =
  "Today" | "Day" | "First" | "Until" | "Now" | "Last" | "Deadline" | `${(typeof WORDS)[Frequency]}${OfPeriod}`;

/** @example ofPeriod("month", "Due") // "MonthDue" */
export const ofPeriod = (frequency: Frequency, part: OfPeriod): MomentCell => `${WORDS[frequency]}${part}`;

/** The cells of the moment, in an order in which none asks for a later one. */
export const MOMENT_CELLS: readonly MomentCell[] = [
  "Today",
  "Day",
  "First",
  "Until",
  "Now",
  "Last",
  "Deadline",
  ...FREQUENCIES.flatMap((frequency) => OF_PERIOD.map((part) => ofPeriod(frequency, part))),
];

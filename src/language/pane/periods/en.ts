/** What is said of periods and of the day that everybody looks at. */
export const en = {
  period: "Period",
  periodNow: ({ period }: { readonly period: string }) => `Now (${period})`,
  periodClosed: ({ period }: { readonly period: string }) => `${period}, closed`,
  pastPeriod: ({ period }: { readonly period: string }) => `You are looking at ${period}.`,
  pastOpen: "Scored by the definitions and data of today.",
  pastClosed: ({ at }: { readonly at: string }) => `Closed ${at}: the numbers stand.`,
  pastClosedBy: ({ at, by }: { readonly at: string; readonly by: string }) =>
    `Closed by ${by} ${at}: the numbers stand.`,
  noValueThen: "No value in the period",
  backToNow: "Back to now",
  backToAsOf: "Back",
  periodAsOf: ({ day }: { readonly day: string }) => `As of ${day}`,
  asOf: ({ day }: { readonly day: string }) => `The numbers are as of ${day}`,
  asOfForAll: "For everybody who has the workbook open. What you save or close is of today.",
  backToToday: "Back to today",
  asOfToday: "The numbers are as of today again, for everybody in the workbook.",
  clearAsOf: "Clear the cell",
  lookAtPeriod: "Show the whole workbook like this",
  lookedAtPeriod: ({ day }: { readonly day: string }) =>
    `Cells, sheets and colleagues now show the numbers as of ${day}.`,
};

export type PeriodsWords = typeof en;

import { judgesWhole, type Kpi, type Settings } from "../../../scorecard";
import { EARLIEST } from "./axis";
import { after, firstOf } from "./calendar";
import type { SeriesPlaces } from "./cellsOf";
import { ofPeriod } from "./momentCells";

/** What a KPI's series is looked at by, as expressions of days and of the word for having none. */
export interface SeenMoment {
  readonly first: string;
  readonly last: string;
  /** The first day of the KPI's own period at `last`. */
  readonly current: string;
  /** A value from here on is as good as new. */
  readonly fresh: string;
  /** What it is called when there is no value. */
  readonly none: string;
}

/** Whether a KPI's own period is over; the day of a daily one is on the next. */
export const isOver = (current: string, frequency: Kpi["frequency"], moment: SeriesPlaces["moment"]): string =>
  `${after(current, frequency, "1")}<=${moment("Now")}${frequency === "day" ? "" : "+1"}`;

/**
 * The moment as a KPI sees it. Where a period of a flow is not judged while it runs, the moment then lies on the last day of the
 * KPI's own period before (`wholeView` of the engine).
 *
 * @param latest - the day of the latest value up to a day
 */
export function seenMoment(
  kpi: Pick<Kpi, "kind" | "frequency" | "aggregation">,
  settings: Pick<Settings, "frequency" | "fiscalYearStart" | "graceDays" | "running">,
  moment: SeriesPlaces["moment"],
  latest: (last: string) => string,
): SeenMoment {
  const { frequency } = kpi;
  const cells: SeenMoment = {
    first: moment("First"),
    last: moment("Last"),
    current: moment(ofPeriod(frequency, "First")),
    fresh: moment(ofPeriod(frequency, "Fresh")),
    none: moment(ofPeriod(frequency, "None")),
  };
  if (!judgesWhole(kpi, settings)) return cells;
  const { current, last } = cells;
  const ends = `(${current}-1)`;
  const before = after(current, frequency, "(-1)");
  const isLate = `${ends}+${settings.graceDays}>${moment("Now")}`;
  const hasBegun = `${latest(last)}>=${EARLIEST}`;
  const seen = (whole: string, running: string): string =>
    `IF(${isOver(current, frequency, moment)},${whole},${running})`;
  return {
    first: seen(cells.first, firstOf(ends, settings.frequency, settings.fiscalYearStart)),
    last: seen(last, ends),
    current: seen(current, before),
    fresh: seen(cells.fresh, after(before, frequency, `(0-(${isLate}))`)),
    none: seen(cells.none, `IF(OR(${isLate},${hasBegun}),"not-due","blank")`),
  };
}

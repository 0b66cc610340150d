import { isFlow, type Kpi, type Settings } from "../../../scorecard";
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

/**
 * The moment as a KPI sees it. Of a flow a period that is still running is not judged: the moment then lies on the last day of the
 * KPI's own period before (`wholeView` of the engine).
 *
 * @param latest - the day of the latest value up to a day
 */
export function seenMoment(
  { frequency, aggregation }: Pick<Kpi, "frequency" | "aggregation">,
  settings: Pick<Settings, "frequency" | "fiscalYearStart" | "graceDays">,
  moment: SeriesPlaces["moment"],
  latest: (last: string) => string,
): SeenMoment {
  const cells: SeenMoment = {
    first: moment("First"),
    last: moment("Last"),
    current: moment(ofPeriod(frequency, "First")),
    fresh: moment(ofPeriod(frequency, "Fresh")),
    none: moment(ofPeriod(frequency, "None")),
  };
  if (!isFlow(aggregation)) return cells;
  const { current, last } = cells;
  const isOver = `${after(current, frequency, "1")}<=${moment("Now")}${frequency === "day" ? "" : "+1"}`;
  const ends = `(${current}-1)`;
  const before = after(current, frequency, "(-1)");
  const isLate = `${ends}+${settings.graceDays}>${moment("Now")}`;
  const hasBegun = `${latest(last)}>=${EARLIEST}`;
  const seen = (whole: string, running: string): string => `IF(${isOver},${whole},${running})`;
  return {
    first: seen(cells.first, firstOf(ends, settings.frequency, settings.fiscalYearStart)),
    last: seen(last, ends),
    current: seen(current, before),
    fresh: seen(cells.fresh, after(before, frequency, `(0-(${isLate}))`)),
    none: seen(cells.none, `IF(OR(${isLate},${hasBegun}),"not-due","blank")`),
  };
}

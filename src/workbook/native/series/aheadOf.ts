import { isAdditive, judgesWhole, type Kpi, type Settings } from "../../../scorecard";
import { after } from "./calendar";
import type { SeriesPlaces } from "./cellsOf";
import { isOver } from "./flowMoment";
import { ofPeriod } from "./momentCells";
import { isRead } from "./valueFormulas";

/** The KPI's own period that is running, as expressions: of its target only the share of the days so far counts. */
export interface Ahead {
  /** Its first day, and that of the period after it. */
  readonly first: string;
  readonly next: string;
  /** The share of its days that are still ahead; 0 when it is over, or has no value yet. */
  readonly share: string;
}

/** What counts by a share of its days; `undefined` where nothing does. */
export function aheadOf(
  kpi: Pick<Kpi, "kind" | "frequency" | "aggregation">,
  settings: Pick<Settings, "running">,
  moment: SeriesPlaces["moment"],
  latest: string,
): Ahead | undefined {
  if (settings.running !== "proRata" || judgesWhole(kpi, settings)) return undefined;
  if (!isAdditive(kpi.aggregation) || isRead(kpi)) return undefined;
  const { frequency } = kpi;
  const first = moment(ofPeriod(frequency, "First"));
  const next = after(first, frequency, "1");
  const gone = `(${moment("Last")}-${first}+1)/(${next}-${first})`;
  return { first, next, share: `IF(OR(${latest}<${first},${isOver(first, frequency, moment)}),0,1-${gone})` };
}

import { detailWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { useDetailStyles } from "../useDetailStyles";
import type { Outlook } from "./outlookOf";
import { usePointWords } from "./usePointWords";

interface OutlookNoteProps {
  readonly unit: string;
  readonly outlook: Outlook;
}

/** What a period that is running will bring in all, or that it is too early to say. */
export function OutlookNote({ unit, outlook: { period, projected, growth, ...spent } }: OutlookNoteProps) {
  const styles = useDetailStyles();
  const own = useWords(detailWords);
  const say = usePointWords({ unit });
  if (projected === undefined)
    return <p className={styles.quiet}>{own.tooEarly({ ...spent, period: say.period(period) })}</p>;
  return (
    <p className={styles.quiet}>
      {own.projected({ ...spent, period: say.period(period), value: say.value(projected) })}
      {growth !== undefined && ` ${own.projectedGrowth({ growth })}`}
    </p>
  );
}

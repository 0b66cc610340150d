import { Checkbox } from "@fluentui/react-components";
import { useId, useState } from "react";
import { dashboardWords } from "../../../language";
import { planOf } from "../../../session";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { SheetActions } from "./SheetActions";
import { useMapSheet } from "./useMapSheet";

/** The sheet with the strategy map: what will be on it, and making, renewing and removing it. */
export function MapSheet() {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const ready = useReady();
  const { standing, isBusy, make, show, remove } = useMapSheet();
  const [headingId, hintId] = [useId(), useId()];
  const { perspectives, objectives } = ready.scorecard;
  const counts = { perspectives: perspectives.length, objectives: objectives.length };
  const { sheet, isBehind = false } = standing ?? {};
  const [chosen, choose] = useState<boolean>();
  const isDrawn = chosen ?? standing?.isDrawn ?? false;
  return (
    <section className={styles.close} aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {own.mapHeading}
      </h2>
      <p className={styles.quiet}>{own.mapText}</p>
      <ul aria-labelledby={headingId} className={styles.text}>
        {own.mapParts({ ...counts, links: planOf(ready).links.length }).map((part) => (
          <li key={part}>{part}</li>
        ))}
      </ul>
      {sheet !== undefined && (
        <p className={styles.text}>{isBehind ? own.mapBehind({ name: sheet }) : own.current({ name: sheet })}</p>
      )}
      {sheet !== undefined && <p className={styles.quiet}>{own.mapReplaced}</p>}
      <Checkbox
        label={own.mapDraw}
        checked={isDrawn}
        aria-describedby={hintId}
        onChange={(_, { checked }) => choose(checked === true)}
      />
      <p id={hintId} className={styles.quiet}>
        {own.mapDrawHint}
      </p>
      <SheetActions
        {...{ sheet, show, remove }}
        make={() => make(isDrawn)}
        isBusy={isBusy || standing === undefined}
        words={{ make: own.makeMap, renew: own.renewMap, show: own.showMap, remove: own.removeMap }}
      />
    </section>
  );
}

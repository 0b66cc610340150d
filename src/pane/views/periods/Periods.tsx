import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { periodsWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { pastPeriods } from "./pastPeriods";
import { PeriodRow } from "./PeriodRow";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

/** As many as are shown at first, and as many more each time. */
const STEP = 12;

/** The scorecard's periods, which of them are closed, and what they said. */
export function Periods() {
  const styles = useSettingsStyles();
  const own = useWords(periodsWords);
  const { back } = useNavigation();
  const { scorecard, values } = useReady();
  const [shown, setShown] = useState(STEP);
  const list = useRef<HTMLUListElement>(null);
  const periods = useMemo(() => pastPeriods({ scorecard, values }), [scorecard, values]);
  const rest = periods.length - shown;
  const showMore = (): void => {
    // The button may go, so the focus goes to what has come.
    list.current?.querySelector<HTMLElement>("li:last-child button")?.focus();
    setShown(shown + STEP);
  };
  return (
    <SubPage heading={own.heading} onBack={back}>
      <p className={styles.text}>{own.teach}</p>
      <ul ref={list} className={styles.list}>
        {periods.slice(0, shown).map((past) => (
          <PeriodRow key={past.period.index} past={past} />
        ))}
      </ul>
      {rest > 0 && (
        <div className={styles.row}>
          <Button onClick={showMore}>{own.more({ count: Math.min(rest, STEP) })}</Button>
        </div>
      )}
    </SubPage>
  );
}

import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { periodsWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { Compare } from "./compare/Compare";
import { pastPeriods } from "./pastPeriods";
import { PeriodCard } from "./PeriodCard";
import { PeriodStrip } from "./PeriodStrip";

/** As many periods as a strip shows. */
const SHOWN = 12;

/** The scorecard's past, a year at a time: what each period said, which are closed, and what moved from one to another. */
export function Periods() {
  const styles = useSettingsStyles();
  const own = useWords(periodsWords);
  const { back } = useNavigation();
  const { scorecard, values } = useReady();
  const [turned, setSkipped] = useState(0);
  const [chosenIndex, choose] = useState<number>();
  const periods = useMemo(() => pastPeriods({ scorecard, values }), [scorecard, values]);
  // What one looked at may have been deleted meanwhile.
  const skipped = turned < periods.length ? turned : 0;
  const shown = periods.slice(skipped, skipped + SHOWN);
  const [latest] = shown;
  if (latest === undefined) return null;
  // While a period runs its values are lent, so one looks at the last that is over.
  const chosen =
    shown.find(({ period }) => period.index === chosenIndex) ?? shown.find(({ isRunning }) => !isRunning) ?? latest;
  const turn = (to: number): void => {
    setSkipped(to);
    choose(undefined);
  };
  const rest = periods.length - skipped - SHOWN;
  return (
    <SubPage heading={own.heading} onBack={back}>
      <PeriodStrip periods={[...shown].reverse()} chosen={chosen} onChoose={({ period }) => choose(period.index)} />
      {periods.length > SHOWN && (
        <div className={styles.row}>
          <Button size="small" disabledFocusable={rest <= 0} onClick={() => rest > 0 && turn(skipped + SHOWN)}>
            {own.earlier}
          </Button>
          <Button size="small" disabledFocusable={skipped === 0} onClick={() => skipped > 0 && turn(skipped - SHOWN)}>
            {own.later}
          </Button>
        </div>
      )}
      <PeriodCard key={chosen.period.index} past={chosen} />
      <Compare key={`${chosen.period.index} compared`} past={chosen} periods={periods} />
      <p className={styles.quiet}>{own.teach}</p>
    </SubPage>
  );
}

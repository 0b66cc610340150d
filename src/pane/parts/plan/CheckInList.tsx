import { Button, Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { planWords, problemText } from "../../../language";
import type { CheckIn } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { CheckInCard } from "./CheckInCard";
import type { CheckInState } from "./checkInState";
import { usePlanStyles } from "./usePlanStyles";

interface CheckInListProps {
  readonly state: CheckInState;
  readonly shows: "kpi" | "check-in only";
  /** How many are shown at first, and how many more each time. */
  readonly step: number;
  /** Said when there are none. */
  readonly none: string;
  isShown?(checkIn: CheckIn): boolean;
}

/** Check-ins, newest first; the older ones on demand. */
export function CheckInList({ state, shows, step, none, isShown = () => true }: CheckInListProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  const [most, setMost] = useState(step);
  if (state.kind === "reading") return <Spinner size="tiny" label={own.readingCheckIns} />;
  if (state.kind === "failed") return <p className={styles.text}>{problemText(state.problem, language)}</p>;
  const wanted = state.checkIns.filter(isShown);
  if (wanted.length === 0) return <p className={styles.quiet}>{none}</p>;
  const left = Math.min(step, wanted.length - most);
  return (
    <>
      <ul className={styles.list}>
        {wanted.slice(0, most).map((checkIn) => (
          <CheckInCard key={checkIn.id} checkIn={checkIn} shows={shows} />
        ))}
      </ul>
      {left > 0 && (
        <div>
          <Button size="small" onClick={() => setMost(most + step)}>
            {own.showMore({ count: left })}
          </Button>
        </div>
      )}
    </>
  );
}

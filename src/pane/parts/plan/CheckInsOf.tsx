import { detailWords } from "../../../language";
import type { Kpi } from "../../../scorecard";
import { Section } from "../Section";
import { useWords } from "../../frame/useWords";
import { CheckInList } from "./CheckInList";
import { useCheckIns } from "./useCheckIns";

const STEP = 5;

interface CheckInsOfProps {
  readonly kpi: Kpi;
}

/** What people have said of one KPI. */
export function CheckInsOf({ kpi }: CheckInsOfProps) {
  const words = useWords(detailWords);
  const state = useCheckIns();
  return (
    <Section heading={words.checkInsHeading}>
      <CheckInList
        state={state}
        shows="check-in only"
        step={STEP}
        none={words.noCheckIns}
        isShown={(checkIn) => checkIn.kpi === kpi.id}
      />
    </Section>
  );
}

import { useLayoutEffect, useRef, useState } from "react";
import { guideWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReadyToday } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { DataStep } from "./data/DataStep";
import { useFoundKpis, type FoundKpi, type FoundKpis } from "./data/useFoundKpis";
import { DoneStep } from "./steps/DoneStep";
import { KpisStep } from "./steps/KpisStep";
import { NumbersStep } from "./steps/NumbersStep";
import { ObjectivesStep } from "./steps/ObjectivesStep";
import { StepBar } from "./steps/StepBar";
import { STEP_HEADING } from "./steps/stepHeading";
import { doneSteps, nextStep, type GuideStep } from "./steps/steps";
import { StrategyStep } from "./steps/StrategyStep";
import { useGuideStyles } from "./useGuideStyles";
import { useKept } from "../../form/useKept";

/** From a vision to a scorecard with numbers, one step at a time. It begins where the scorecard has got to. */
export function Guide() {
  const styles = useGuideStyles();
  const words = useWords(guideWords);
  const { back } = useNavigation();
  const state = useReadyToday();
  const [step, setStep, forget] = useKept<GuideStep>(`guide/step/${state.scorecard.settings.id}`, () =>
    state.readOnly ? "done" : nextStep(state),
  );
  const found = useFoundKpis();
  /** What is chosen from, as long as one chooses. */
  const [data, setData] = useState<readonly FoundKpi[]>();
  const place = data ? "data" : step;
  const shown = useRef<string>(place);
  useLayoutEffect(() => {
    if (shown.current === place) return;
    shown.current = place;
    document.documentElement.scrollTop = 0;
    document.getElementById(STEP_HEADING)?.focus();
  }, [place]);
  const goTo = (next: GuideStep): void => {
    setData(undefined);
    setStep(next);
  };
  return (
    <SubPage
      heading={words.heading}
      onBack={() => {
        forget();
        back();
      }}
    >
      <StepBar step={step} done={doneSteps(state)} onStep={goTo} />
      {state.readOnly && <p className={styles.quiet}>{words.nothingToChange}</p>}
      {data ? (
        <DataStep found={data} onNext={() => goTo("strategy")} />
      ) : (
        <Step step={step} found={found} onData={setData} onStep={goTo} onLeave={forget} />
      )}
    </SubPage>
  );
}

interface StepProps {
  readonly step: GuideStep;
  readonly found: FoundKpis;
  readonly onData: (found: readonly FoundKpi[]) => void;
  readonly onStep: (step: GuideStep) => void;
  readonly onLeave: () => void;
}

function Step({ step, found, onData, onStep, onLeave }: StepProps) {
  switch (step) {
    case "strategy":
      return <StrategyStep found={found} onData={onData} onNext={() => onStep("objectives")} />;
    case "objectives":
      return <ObjectivesStep onNext={() => onStep("kpis")} />;
    case "kpis":
      return <KpisStep onNext={() => onStep("numbers")} onBack={() => onStep("objectives")} />;
    case "numbers":
      return <NumbersStep onNext={() => onStep("done")} onBack={() => onStep("kpis")} />;
    case "done":
      return <DoneStep onStep={onStep} onLeave={onLeave} />;
  }
}

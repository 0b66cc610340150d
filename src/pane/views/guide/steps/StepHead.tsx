import { guideWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { GUIDE_STEPS, type GuideStep } from "./steps";
import { STEP_HEADING } from "./stepHeading";
import { useGuideStyles } from "../useGuideStyles";

interface StepHeadProps {
  readonly step: GuideStep;
  readonly heading: string;
  readonly teach?: string;
}

/** What a step is about, in a question and a sentence. */
export function StepHead({ step, heading, teach }: StepHeadProps) {
  const styles = useGuideStyles();
  const words = useWords(guideWords);
  return (
    <div className={styles.tight}>
      <h2 id={STEP_HEADING} tabIndex={0} className={styles.heading}>
        <span className={styles.quiet}>
          {words.stepOf({ step: GUIDE_STEPS.indexOf(step) + 1, steps: GUIDE_STEPS.length })}
        </span>
        <br />
        {heading}
      </h2>
      {teach !== undefined && <p className={styles.text}>{teach}</p>}
    </div>
  );
}

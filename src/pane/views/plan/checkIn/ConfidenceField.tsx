import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { planWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { CONFIDENCES, type Confidence } from "../../../parts/plan/confidence";
import { usePlanStyles } from "../../../parts/plan/usePlanStyles";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  option: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  radio: { margin: 0, accentColor: tokens.colorBrandForeground1 },
  level: { minWidth: "1em", fontVariantNumeric: "tabular-nums", color: tokens.colorNeutralForeground3 },
});

interface ConfidenceFieldProps {
  readonly value: Confidence | undefined;
  readonly onChange: (value: Confidence | undefined) => void;
}

/** How sure a person is, as five steps with words; not saying is a choice too. */
export function ConfidenceField({ value, onChange }: ConfidenceFieldProps) {
  const styles = useStyles();
  const plan = usePlanStyles();
  const own = useWords(planWords);
  const name = useId();
  const choices = [undefined, ...CONFIDENCES] as const;
  return (
    <fieldset className={plan.fieldset}>
      <legend className={plan.legend}>{own.confidence}</legend>
      <div className={styles.options}>
        {choices.map((choice) => (
          <label key={choice ?? 0} className={mergeClasses(styles.option, choice === value && styles.chosen)}>
            <input
              type="radio"
              className={styles.radio}
              name={name}
              checked={choice === value}
              onChange={() => onChange(choice)}
            />
            {choice !== undefined && <span className={styles.level}>{choice}</span>}
            <span>{choice === undefined ? own.confidenceNone : own.confidences[choice]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

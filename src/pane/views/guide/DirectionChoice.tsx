import { importWords } from "../../../language";
import type { Direction } from "../../../scorecard";
import { useWords } from "../../frame/useWords";
import { Choice } from "../../parts/Choice";
import { useGuideStyles } from "./useGuideStyles";

interface DirectionChoiceProps {
  /** What the KPI is called. */
  readonly name: string;
  /** `undefined` where nothing says it, and somebody is asked. */
  readonly direction: Direction | undefined;
  readonly onChange: (direction: Direction) => void;
}

/** Which way is better for a KPI, beside what that leads to, and the other way with one click. */
export function DirectionChoice({ name, direction, onChange }: DirectionChoiceProps) {
  const styles = useGuideStyles();
  const { directionOf, directions } = useWords(importWords);
  return (
    <fieldset className={styles.fieldset} aria-label={directionOf({ name })}>
      <Choice value={direction} options={directions} onChange={onChange} />
    </fieldset>
  );
}

import { detailWords, formatScore, periodName } from "../../../language";
import type { Kpi, Reading } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { readingText } from "../../parts/readingText";
import { Facts } from "./Facts";
import type { Move } from "./moveOf";
import { Section } from "../../parts/Section";
import { useDetailStyles } from "./useDetailStyles";
import { useDifference } from "./useDifference";

interface MovedProps {
  readonly kpi: Kpi;
  /** `undefined` where there is nothing to compare. */
  readonly move: Move | undefined;
}

/** What has changed since the period before, and what that did to the whole. */
export function Moved({ kpi, move }: MovedProps) {
  const styles = useDetailStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const difference = useDifference(kpi.unit);
  const { scorecard } = useReady();
  if (move === undefined) {
    return (
      <Section heading={own.movedHeading}>
        <p className={styles.quiet}>{own.movedUnknown}</p>
      </Section>
    );
  }
  const { fiscalYearStart } = scorecard.settings;
  const { before, after, effect } = move;
  const reading = (one: Reading, other: Reading): string => {
    const [value, next] = [one, other].map((each) => readingText(each, kpi.unit, language, words)) as [string, string];
    if (value === next) return own.unchanged({ value });
    if (one.kind !== "number" || other.kind !== "number") return own.change({ value, other: next });
    return own.changeBy({ value, other: next, text: difference(other.value, one.value) });
  };
  const score = (value: number | undefined): string =>
    value === undefined ? words.noScore : formatScore(value, language);
  const scores = [score(before.score), score(after.score)] as const;
  const whole =
    effect === undefined ? own.effectUnknown : Math.abs(effect) < 0.05 ? own.noEffect : own.effect({ effect });
  return (
    <Section heading={own.movedHeading}>
      <p className={styles.quiet}>
        {own.movedBetween({
          period: periodName(move.from, fiscalYearStart, language),
          other: periodName(move.to, fiscalYearStart, language),
        })}
      </p>
      <Facts
        facts={[
          [own.movedActual, reading(before.readings.actual, after.readings.actual)],
          [own.movedTarget, reading(before.readings.target, after.readings.target)],
          [
            own.movedScore,
            scores[0] === scores[1]
              ? own.unchanged({ value: scores[0] })
              : own.change({ value: scores[0], other: scores[1] }),
          ],
          [own.movedWhole, whole],
        ]}
      />
    </Section>
  );
}

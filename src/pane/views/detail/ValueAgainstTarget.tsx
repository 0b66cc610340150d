import { detailWords, fieldWord } from "../../../language";
import { FIELDS, KINDS, type Kpi, type KpiEvaluation, type Reading } from "../../../scorecard";
import { Bullet } from "../../chart/Bullet";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { readingText } from "../../parts/readingText";
import { Facts } from "./Facts";
import { Section } from "../../parts/Section";
import { useDetailStyles } from "./useDetailStyles";
import { useDifference } from "./useDifference";

interface ValueAgainstTargetProps {
  readonly kpi: Kpi;
  readonly evaluated: KpiEvaluation;
}

/** Where the KPI is, where it is to be, and where it began. */
export function ValueAgainstTarget({ kpi, evaluated }: ValueAgainstTargetProps) {
  const styles = useDetailStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(detailWords);
  const difference = useDifference(kpi.unit);
  const { readings } = evaluated;
  const { needs, takes }: { readonly needs: readonly string[]; readonly takes: readonly string[] } = KINDS[kpi.kind];
  const fields = FIELDS.filter(
    (field) => field === "actual" || needs.includes(field) || takes.includes(field) || readings[field].kind !== "none",
  );
  const [actual, target] = [numberOf(readings.actual), numberOf(readings.target)];
  const distance = actual === undefined || target === undefined ? undefined : actual - target;
  return (
    <Section heading={own.valueHeading}>
      <Bullet actual={actual} target={target} baseline={numberOf(readings.baseline)} />
      <Facts
        facts={fields.map((field) => [
          fieldWord(field, language),
          readingText(readings[field], kpi.unit, language, words),
        ])}
      />
      {distance !== undefined && (
        <p className={styles.quiet}>{distance === 0 ? own.onTarget : own.distance({ value: difference(distance) })}</p>
      )}
    </Section>
  );
}

const numberOf = (reading: Reading): number | undefined => (reading.kind === "number" ? reading.value : undefined);

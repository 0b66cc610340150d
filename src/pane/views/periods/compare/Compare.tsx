import { Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import { periodName, periodsWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import type { PastPeriod } from "../pastPeriods";
import { SideBySide } from "./SideBySide";

interface CompareProps {
  readonly past: PastPeriod;
  /** The latest first. */
  readonly periods: readonly PastPeriod[];
}

/** A period beside another one: the one before it, until a person chooses another. */
export function Compare({ past: { period }, periods }: CompareProps) {
  const fields = useFieldStyles();
  const own = useWords(periodsWords);
  const { language } = usePaneLanguage();
  const { fiscalYearStart } = useReady().scorecard.settings;
  const [chosen, choose] = useState<number>();
  const others = periods.map((each) => each.period).filter(({ index }) => index !== period.index);
  const other =
    others.find(({ index }) => index === chosen) ?? others.find(({ index }) => index < period.index) ?? others[0];
  if (other === undefined) return null;
  const [earlier, later] = other.index > period.index ? [period, other] : [other, period];
  return (
    <Section heading={own.compareHeading}>
      <Field className={fields.field} label={own.compareWith} size="small">
        <Select size="small" value={String(other.index)} onChange={(_, { value }) => choose(Number(value))}>
          {others.map((each) => (
            <option key={each.index} value={String(each.index)}>
              {periodName(each, fiscalYearStart, language)}
            </option>
          ))}
        </Select>
      </Field>
      <SideBySide earlier={earlier} later={later} />
    </Section>
  );
}

import { Field, Select } from "@fluentui/react-components";
import { formatValue, whatIfWords } from "../../../../language";
import { supposableOf, valueNow } from "../../../../insight";
import type { Kpi, KpiEvaluation } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import { useWhatIfStyles } from "../useWhatIfStyles";
import { reachOf } from "./reachOf";
import { Slider } from "./Slider";
import { useValueText } from "../useValueText";

interface ValueLeverProps {
  readonly state: WhatIfState;
  readonly kpi: Kpi;
  readonly evaluated: KpiEvaluation;
}

/** The value of a KPI to try, as its kind takes it: a number, a word, yes or no, or how many periods met the target. */
export function ValueLever({ state: { supposition, suppose }, kpi, evaluated }: ValueLeverProps) {
  const styles = useWhatIfStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const text = useValueText();
  const { readings } = evaluated;
  const supposable = supposableOf(kpi, readings);
  const before = valueNow(kpi, readings);
  const value = supposition.values.get(kpi.id) ?? before;
  const change = (next: number): void => suppose("values", kpi.id, next === before ? undefined : next);
  const now = before === undefined ? own.noValue : own.nowValue({ value: text(kpi, readings, before) });
  switch (supposable) {
    case "nothing":
      return <p className={styles.quiet}>{own.milestones}</p>;
    case "word":
    case "yes-no": {
      const options = supposable === "word" ? (kpi.rule.words ?? []).map((_, place) => place) : [1, 0];
      return (
        <Field className={fieldStyles.field} label={own.actual} hint={now}>
          <Select
            value={value === undefined ? "" : String(value)}
            onChange={(_, data) => data.value !== "" && change(Number(data.value))}
          >
            {before === undefined && <option value="">–</option>}
            {options.map((each) => (
              <option key={each} value={String(each)}>
                {text(kpi, readings, each)}
              </option>
            ))}
          </Select>
        </Field>
      );
    }
    case "met": {
      const { periods = 0 } = readings.compliance ?? {};
      return (
        <Slider
          label={own.periodsMet({ count: periods })}
          unit=""
          value={value}
          reach={{ low: 0, high: periods, step: 1 }}
          now={now}
          check={(each) => (each < 0 || each > periods || !Number.isInteger(each) ? own.fieldUnclear : undefined)}
          say={(each) => text(kpi, readings, each)}
          onChange={change}
        />
      );
    }
    case "number": {
      const others = [readings.target, readings.baseline].flatMap((each) =>
        each.kind === "number" ? [each.value] : [],
      );
      return (
        <Slider
          label={own.actual}
          unit={kpi.unit}
          value={value}
          reach={reachOf(before === undefined ? others : [before, ...others])}
          now={now}
          say={(each) => formatValue(each, kpi.unit, language)}
          onChange={change}
        />
      );
    }
  }
}

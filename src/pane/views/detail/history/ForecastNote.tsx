import { Field, Select } from "@fluentui/react-components";
import { detailWords } from "../../../../language";
import { FORECAST_NAMES, type ForecastName } from "../../../../insight";
import type { Kpi } from "../../../../scorecard";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import type { Analysis } from "./analyse";
import { useDetailStyles } from "../useDetailStyles";
import { usePointWords } from "./usePointWords";

interface ForecastNoteProps {
  readonly kpi: Kpi;
  readonly analysis: Analysis;
  readonly method: ForecastName;
  readonly onMethodChange: (method: ForecastName) => void;
}

/** What may come, how sure that is, and what it rests on. */
export function ForecastNote({ kpi, analysis: { forecast }, method, onMethodChange }: ForecastNoteProps) {
  const styles = useDetailStyles();
  const fieldStyles = useFieldStyles();
  const own = useWords(detailWords);
  const say = usePointWords(kpi);
  if (forecast === undefined) return null;
  const choose = (value: string): void => {
    const chosen = FORECAST_NAMES.find((name) => name === value);
    if (chosen !== undefined) onMethodChange(chosen);
  };
  const [next] = forecast.ok ? forecast.value : [];
  return (
    <div>
      <h3 className={styles.subheading}>{own.forecastHeading}</h3>
      {!forecast.ok && <p className={styles.text}>{own.forecastTooFew(forecast.problem)}</p>}
      {next && (
        <>
          <p className={styles.text}>
            {own.forecast({
              period: say.period(next.period),
              value: say.value(next.value),
              list: say.range(next.low, next.high),
              confidence: next.confidence,
            })}
          </p>
          <p className={styles.quiet}>{own.forecastBasis(next)}</p>
          <p className={styles.quiet}>{own.assumptions[next.assumption]}</p>
        </>
      )}
      <Field className={fieldStyles.field} label={own.method} size="small">
        <Select size="small" value={method} onChange={(_, { value }) => choose(value)}>
          {FORECAST_NAMES.map((name) => (
            <option key={name} value={name}>
              {own.methods[name]}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

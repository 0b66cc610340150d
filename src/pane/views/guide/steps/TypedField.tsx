import { Button, Field, Input, makeStyles, Text } from "@fluentui/react-components";
import { useState } from "react";
import { fieldWord, formatValue, guideWords } from "../../../../language";
import type { Kpi } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useFieldStyles } from "../../../frame/useFieldStyles";
import { useWords } from "../../../frame/useWords";
import { useTypedField } from "./useTypedField";

const useStyles = makeStyles({
  input: { maxWidth: "200px", "& input": { minWidth: 0 } },
  unit: { maxWidth: "100px", overflowX: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

interface TypedFieldProps {
  readonly kpi: Kpi;
  readonly field: "target" | "baseline";
  /** What it was a year ago, to begin with. */
  readonly lastYear?: number | undefined;
}

/** A number to type where one is; Enter or going on saves it. */
export function TypedField({ kpi, field, lastYear }: TypedFieldProps) {
  const styles = useStyles();
  const fieldStyles = useFieldStyles();
  const { language } = usePaneLanguage();
  const words = useWords(guideWords).numbers;
  const { text, error, change, leave, take } = useTypedField(kpi, field);
  const [isLeft, setIsLeft] = useState(false);
  const shown = isLeft ? error : undefined;
  const label = field === "target" ? words.targetFor(kpi) : words.baselineFor(kpi);
  const go = (): void => {
    setIsLeft(true);
    leave();
  };
  const typing = (
    <Field
      className={fieldStyles.field}
      size="small"
      label={fieldWord(field, language)}
      hint={field === "baseline" ? words.baselineHint : null}
      validationState={shown === undefined ? "none" : "error"}
      validationMessage={shown ?? null}
    >
      <Input
        size="small"
        className={styles.input}
        aria-label={label}
        inputMode="decimal"
        autoComplete="off"
        value={text}
        contentAfter={
          kpi.unit === "" ? null : (
            <Text size={200} className={styles.unit} title={kpi.unit}>
              {kpi.unit}
            </Text>
          )
        }
        onChange={(_, { value }) => change(value)}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === "Enter") go();
        }}
      />
    </Field>
  );
  if (lastYear === undefined || text !== "") return typing;
  const value = formatValue(lastYear, kpi.unit, language);
  return (
    <>
      {typing}
      <div>
        <Button
          size="small"
          aria-label={words.useLastYearFor({ name: kpi.name, value })}
          onClick={() => take(lastYear)}
        >
          {words.useLastYear({ value })}
        </Button>
      </div>
    </>
  );
}

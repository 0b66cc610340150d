import { useState } from "react";
import { formatForInput, parseNumber, whatIfWords } from "../../../../language";
import { TextField } from "../../../form/TextField";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useWhatIfStyles } from "../useWhatIfStyles";
import type { Reach } from "./reachOf";

interface SliderProps {
  readonly label: string;
  readonly unit: string;
  /** What is supposed; `undefined` where there is nothing yet. */
  readonly value: number | undefined;
  readonly reach: Reach;
  /** What it is now, in words. */
  readonly now: string;
  /** Why a number cannot be; `undefined` when it can. */
  check?(value: number): string | undefined;
  /** How the value is said. */
  say(value: number): string;
  readonly onChange: (value: number) => void;
}

/** A number to be moved with the pointer or the arrow keys, or typed, also beyond the ends of the slider. */
export function Slider({ label, unit, value, reach, now, check, say, onChange }: SliderProps) {
  const styles = useWhatIfStyles();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  // What is typed stays as it is typed, until the slider moves.
  const [typed, setTyped] = useState<string>();
  const shown = value === undefined ? "" : formatForInput(readable(value), language);
  const read = typed === undefined ? undefined : parseNumber(typed, language);
  const error = read?.kind === "unclear" ? own.fieldUnclear : read?.kind === "number" ? check?.(read.value) : undefined;
  const type = (text: string): void => {
    setTyped(text);
    const given = parseNumber(text, language);
    if (given.kind === "number" && check?.(given.value) === undefined) onChange(given.value);
  };
  return (
    <TextField
      label={label}
      hint={now}
      kind="number"
      unit={unit}
      value={typed ?? shown}
      error={error}
      onChange={type}
      onLeave={() => error === undefined && setTyped(undefined)}
    >
      <input
        type="range"
        className={styles.range}
        aria-label={label}
        aria-valuetext={value === undefined ? own.noValue : say(value)}
        min={Math.min(reach.low, value ?? reach.low)}
        max={Math.max(reach.high, value ?? reach.high)}
        step={reach.step}
        value={value ?? reach.low}
        onChange={({ target }) => {
          setTyped(undefined);
          onChange(Number(target.value));
        }}
      />
    </TextField>
  );
}

/** No more digits than tell something; whoever types says exactly what they type. */
const readable = (value: number): number =>
  Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));

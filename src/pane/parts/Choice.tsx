import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { NARROW } from "../frame/commonStyles";

const useStyles = makeStyles({
  options: {
    display: "flex",
    [NARROW]: { flexWrap: "wrap" },
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  option: {
    position: "relative",
    flexGrow: 1,
    flexBasis: 0,
    [NARROW]: { flexBasis: "40%" },
    paddingBlock: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackground2Hover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
      ":hover": { backgroundColor: "Highlight" },
    },
  },
  radio: {
    position: "absolute",
    inset: 0,
    margin: 0,
    appearance: "none",
    borderRadius: "inherit",
    cursor: "pointer",
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
});

interface ChoiceProps<Option extends string> {
  /** `undefined` while none is chosen. */
  readonly value: Option | undefined;
  readonly options: Readonly<Record<Option, string>>;
  readonly onChange: (option: Option) => void;
}

/** Radio buttons side by side; the fieldset around them has the name. */
export function Choice<Option extends string>({ value, options, onChange }: ChoiceProps<Option>) {
  const styles = useStyles();
  const name = useId();
  return (
    <div className={styles.options}>
      {(Object.keys(options) as Option[]).map((option) => (
        <label key={option} className={mergeClasses(styles.option, option === value && styles.chosen)}>
          <input
            type="radio"
            className={styles.radio}
            name={name}
            checked={option === value}
            onChange={() => onChange(option)}
          />
          {options[option]}
        </label>
      ))}
    </div>
  );
}

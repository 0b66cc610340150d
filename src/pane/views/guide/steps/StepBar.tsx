import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkRegular } from "@fluentui/react-icons";
import { guideWords } from "../../../../language";
import { NARROW } from "../../../frame/commonStyles";
import { useWords } from "../../../frame/useWords";
import { GUIDE_STEPS, type GuideStep } from "./steps";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  item: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    [NARROW]: { columnGap: 0 },
    flexGrow: 1,
    ":last-child": { flexGrow: 0 },
    ":not(:last-child)::after": {
      content: '""',
      flexGrow: 1,
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
  step: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    flexShrink: 0,
    width: "28px",
    height: "28px",
    [NARROW]: { width: "24px", height: "24px" },
    padding: 0,
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  done: {
    borderTopColor: tokens.colorBrandStroke1,
    borderRightColor: tokens.colorBrandStroke1,
    borderBottomColor: tokens.colorBrandStroke1,
    borderLeftColor: tokens.colorBrandStroke1,
    color: tokens.colorBrandForeground1,
  },
  here: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    fontWeight: tokens.fontWeightSemibold,
    ":hover": { backgroundColor: tokens.colorBrandBackgroundHover },
    "@media (forced-colors: active)": {
      backgroundColor: "Highlight",
      color: "HighlightText",
      forcedColorAdjust: "none",
    },
  },
});

interface StepBarProps {
  readonly step: GuideStep;
  readonly done: ReadonlySet<GuideStep>;
  readonly onStep: (step: GuideStep) => void;
}

/** Where one is on the way, and a way to every other step. */
export function StepBar({ step, done, onStep }: StepBarProps) {
  const styles = useStyles();
  const words = useWords(guideWords);
  return (
    <nav aria-label={words.steps}>
      <ol className={styles.steps}>
        {GUIDE_STEPS.map((each, index) => {
          const isHere = each === step;
          const isDone = done.has(each);
          const label = { step: index + 1, name: words.stepNames[each] };
          return (
            <li key={each} className={styles.item}>
              <button
                type="button"
                className={mergeClasses(styles.step, isDone && styles.done, isHere && styles.here)}
                aria-label={isDone ? words.goToDoneStep(label) : words.goToStep(label)}
                aria-current={isHere ? "step" : undefined}
                title={words.stepNames[each]}
                onClick={() => onStep(each)}
              >
                {isDone && !isHere ? <CheckmarkRegular aria-hidden /> : index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

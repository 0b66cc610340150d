import { makeStyles, tokens } from "@fluentui/react-components";
import { scoringWords } from "../../../language";
import { FormPage } from "../../form/FormPage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { CalculationFields } from "./CalculationFields";
import { CalendarFields } from "./CalendarFields";
import { DirectionFields } from "./DirectionFields";
import { ScoringBanner } from "./ScoringBanner";
import { ScoringPreview } from "./ScoringPreview";
import { StatusFields } from "./StatusFields";
import { useScoring } from "./useScoring";

const useStyles = makeStyles({
  fieldset: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXL,
    margin: 0,
    padding: 0,
    border: "none",
    minWidth: 0,
  },
});

/** Vision, strategic goals, and how everything is scored by default. */
export function Scoring() {
  const styles = useStyles();
  const own = useWords(scoringWords);
  const { readOnly } = useReady();
  const editor = useScoring();
  return (
    <FormPage
      heading={own.heading}
      draft={editor}
      spacing="roomy"
      isLocked={readOnly}
      summary={<ScoringPreview preview={editor.preview} />}
    >
      <div>
        <ScoringBanner editor={editor} />
        <fieldset role="none" className={styles.fieldset} disabled={readOnly}>
          <DirectionFields editor={editor} />
          <StatusFields editor={editor} />
          <CalculationFields editor={editor} />
          <CalendarFields editor={editor} />
        </fieldset>
      </div>
    </FormPage>
  );
}

import { scorecardsWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { NewScorecard } from "./NewScorecard";
import { ShownScorecard } from "./ShownScorecard";

/** Several scorecards in one workbook: makes another one, and renames, moves or deletes the one that is shown. */
export function Scorecards() {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { back } = useNavigation();
  const { others, scorecard } = useReady();
  return (
    <SubPage heading={own.all} onBack={back}>
      {others.length === 0 && <p className={styles.text}>{own.first}</p>}
      {others.length > 0 && <ShownScorecard key={scorecard.settings.id} />}
      <NewScorecard key={`new ${scorecard.settings.id}`} />
      <p className={styles.quiet}>{own.sharing}</p>
    </SubPage>
  );
}

import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { passDownWords, scorecardsWords } from "../../../language";
import type { ScorecardId } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { SubPage } from "../../frame/SubPage";
import { useWords } from "../../frame/useWords";
import { childrenOf } from "../../parts/scorecardTree";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { NewScorecard } from "./NewScorecard";
import { PassDown } from "./passDown/PassDown";
import { ShownScorecard } from "./ShownScorecard";

/** Several scorecards in one workbook: makes another one, and renames, moves or deletes the one that is shown. */
export function Scorecards() {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { back } = useNavigation();
  const ready = useReady();
  const { others, scorecard, readOnly } = ready;
  const { language } = usePaneLanguage();
  const passing = useWords(passDownWords);
  const [isPassing, setPassing] = useState(false);
  const { id } = scorecard.settings;
  const [asked, setAsked] = useState<ScorecardId>();
  const isAsked = asked === id;
  const ask = (is: boolean): void => setAsked(is ? id : undefined);
  const isAbove = childrenOf(ready, language).length > 0;
  if (isPassing && isAbove) return <PassDown key={id} onBack={() => setPassing(false)} />;
  return (
    <SubPage heading={own.all} onBack={back}>
      {others.length === 0 && <p className={styles.text}>{own.first}</p>}
      {others.length > 0 && <ShownScorecard key={id} isAsked={isAsked} onAsk={ask} />}
      {isAbove && (
        <div className={styles.row}>
          <Button disabledFocusable={readOnly} onClick={() => setPassing(true)}>
            {passing.open}
          </Button>
        </div>
      )}
      <NewScorecard key={`new ${id}`} isFirst={!isAsked} />
      <p className={styles.quiet}>{own.sharing}</p>
    </SubPage>
  );
}

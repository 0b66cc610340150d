import { scorecardsWords } from "../../../../language";
import type { ScorecardId } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { childrenOf } from "../../../parts/scorecardTree";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { ScorecardRow } from "./ScorecardRow";

interface ChildrenProps {
  readonly onShow: (id: ScorecardId) => void;
}

/** The scorecards right below the one that is shown, with status and score. */
export function Children({ onShow }: ChildrenProps) {
  const styles = useSettingsStyles();
  const own = useWords(scorecardsWords);
  const { language } = usePaneLanguage();
  const children = childrenOf(useReady(), language);
  if (children.length === 0) return null;
  return (
    <section className={styles.close} aria-label={own.children}>
      <h2 className={styles.heading}>{own.children}</h2>
      <ul className={styles.list} style={{ gap: 0 }}>
        {children.map((state) => (
          <ScorecardRow key={state.scorecard.settings.id} state={state} depth={0} isShown={false} onShow={onShow} />
        ))}
      </ul>
    </section>
  );
}

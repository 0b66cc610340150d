import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { DataBarHorizontalRegular } from "@fluentui/react-icons";
import { scorecardsWords, settingsWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { InsertFormula } from "../../../parts/InsertFormula";

const useStyles = makeStyles({
  more: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface WholeActionsProps {
  readonly id: string;
}

/** What can be made of the whole scorecard. */
export function WholeActions({ id }: WholeActionsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const own = useWords(settingsWords);
  const several = useWords(scorecardsWords);
  const { others } = useReady();
  const { open } = useNavigation();
  return (
    <div id={id} role="group" aria-label={words.scorecardMore} className={styles.more}>
      <Button size="small" icon={<DataBarHorizontalRegular />} onClick={() => open({ kind: "dashboard" })}>
        {own.dashboard}
      </Button>
      {others.length === 0 && (
        <Button size="small" onClick={() => open({ kind: "scorecards" })}>
          {several.new}
        </Button>
      )}
      <Button size="small" onClick={() => open({ kind: "teams" })}>
        {own.teams}
      </Button>
      <InsertFormula node={undefined} />
    </div>
  );
}

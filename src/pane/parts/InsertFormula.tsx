import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { NodeId } from "../../scorecard";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useSession } from "../frame/session";
import { useAction } from "../frame/useAction";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  text: { color: tokens.colorNeutralForeground2 },
});

interface InsertFormulaProps {
  /** `undefined` stands for the whole scorecard. */
  readonly node: NodeId | undefined;
}

/** Writes a formula for the node into the active cell. */
export function InsertFormula({ node }: InsertFormulaProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const session = useSession();
  const { report } = useNotices();
  const { run, running } = useAction(async (name: "SCORE" | "STATUS") =>
    report(await session.insertFormula(name, node), ({ address }) =>
      words.inserted({ formula: `=BSC.${name}(…)`, address }),
    ),
  );
  return (
    <div className={styles.row}>
      <Text size={200} className={styles.text} aria-hidden>
        {words.insertFormula}
      </Text>
      <Button size="small" disabledFocusable={running} aria-label={words.insertScoreLabel} onClick={() => run("SCORE")}>
        {words.insertScore}
      </Button>
      <Button
        size="small"
        disabledFocusable={running}
        aria-label={words.insertStatusLabel}
        onClick={() => run("STATUS")}
      >
        {words.insertStatus}
      </Button>
    </div>
  );
}

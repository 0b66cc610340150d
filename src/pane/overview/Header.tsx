import { Button, makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { ArrowSyncRegular, SettingsRegular } from "@fluentui/react-icons";
import { useNavigation } from "../frame/navigation";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { useRefresh } from "../frame/useRefresh";
import { Coverage } from "./Coverage";
import { InsertFormula } from "./InsertFormula";
import { nodeElementId } from "./nodeElement";
import { NodeProblems } from "./NodeProblems";
import { ScoreMark } from "./ScoreMark";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
  },
  // Office draws its own button over the top right corner of a pane.
  name: { margin: 0, paddingInlineEnd: "36px", overflowWrap: "anywhere", outlineStyle: "none" },
  toolbar: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  gap: { flexGrow: 1 },
});

/** The whole scorecard: its name, how it stands, and what concerns all of it. */
export function Header() {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { root } = useReady().evaluation;
  const refresh = useRefresh();
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" id={nodeElementId(root.id)} className={styles.name} tabIndex={0}>
        {root.name === "" ? words.productName : root.name}
      </Subtitle2>
      {root.children.length > 0 && (
        <>
          <div role="group" aria-label={words.overallScore}>
            <ScoreMark node={root} size="huge" />
          </div>
          <Coverage node={root} />
          <NodeProblems node={root} />
        </>
      )}
      <div className={styles.toolbar} role="group" aria-label={words.scorecardActions}>
        {root.children.length > 0 && <InsertFormula node={undefined} />}
        <span className={styles.gap} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowSyncRegular />}
          aria-label={words.refresh}
          title={words.refresh}
          disabledFocusable={refresh.running}
          onClick={refresh.run}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<SettingsRegular />}
          aria-label={words.settings}
          title={words.settings}
          onClick={() => open({ kind: "settings" })}
        />
      </div>
    </header>
  );
}

import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { Coverage } from "../tree/Coverage";
import { useOverviewMode } from "../list/overviewMode";
import { nodeElementId } from "../nodeElement";
import { NodeProblems } from "../../../parts/NodeProblems";
import { ScoreMark } from "../../../parts/ScoreMark";
import { Toolbar } from "./Toolbar";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
  },
  name: { margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

interface HeaderProps {
  readonly view: OverviewView;
}

/** The whole scorecard: its name, how it stands, and what concerns all of it. */
export function Header({ view }: HeaderProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { isNow } = useOverviewMode();
  const { root } = view.evaluation;
  const past = view.pasts.nodes.get(root.id);
  const isEmpty = root.children.length === 0;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" id={nodeElementId(root.id)} className={styles.name} tabIndex={0}>
        {root.name === "" ? words.productName : root.name}
      </Subtitle2>
      {!isEmpty && (
        <>
          <div role="group" aria-label={words.overallScore}>
            <ScoreMark node={root} past={past} size="huge" />
          </div>
          <Coverage node={root} past={past} />
          <NodeProblems node={root} isNow={isNow} />
        </>
      )}
      <Toolbar view={view} isEmpty={isEmpty} />
    </header>
  );
}

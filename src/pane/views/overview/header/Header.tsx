import { makeStyles, Subtitle2, tokens } from "@fluentui/react-components";
import { periodName } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { Coverage } from "../tree/Coverage";
import { useOverviewMode } from "../list/overviewMode";
import { useOverviewList } from "../list/overviewList";
import { nodeElementId } from "../nodeElement";
import { ChangeMark } from "../../../parts/ChangeMark";
import { changeText } from "../../../parts/changeText";
import { NodeProblems } from "../../../parts/NodeProblems";
import { ScoreMark } from "../../../parts/ScoreMark";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { EditToggle } from "./EditToggle";
import { Toolbar } from "./Toolbar";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  header: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalM,
  },
  whole: { display: "flex", alignItems: "start", justifyContent: "space-between" },
  toggle: { minWidth: "28px", minHeight: "28px", marginBlockStart: tokens.spacingVerticalXS },
  change: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { margin: 0, overflowWrap: "anywhere", outlineStyle: "none" },
});

/** As many periods as the line of the whole shows. */
const SHOWN = 12;

interface HeaderProps {
  readonly view: OverviewView;
}

/** The whole scorecard: its name, how it stands and how that has changed, and what concerns all of it. */
export function Header({ view }: HeaderProps) {
  const styles = useStyles();
  const { spoken } = useNodeStyles();
  const { language, words } = usePaneLanguage();
  const { fiscalYearStart } = useOverviewList();
  const { isNow } = useOverviewMode();
  const { root } = view.evaluation;
  const past = view.pasts.nodes.get(root.id);
  const change = past?.change;
  const changed = change && changeText(change, { unit: undefined, fiscalYearStart, language, words });
  const isEmpty = root.children.length === 0;
  return (
    <header className={styles.header}>
      <Subtitle2 as="h1" id={nodeElementId(root.id)} className={styles.name} tabIndex={0}>
        {root.name === "" ? words.productName : root.name}
      </Subtitle2>
      {!isEmpty && (
        <>
          <div className={styles.whole}>
            <div role="group" aria-label={words.overallScore}>
              <ScoreMark node={root} past={past && { ...past, values: past.values.slice(-SHOWN) }} size="huge" />
              {change && changed && (
                <p className={styles.change}>
                  <ChangeMark change={change} text={changed} />{" "}
                  <span aria-hidden>
                    {words.since({ period: periodName(change.since, fiscalYearStart, language) })}
                  </span>
                  <span className={spoken}>{changed.said}</span>
                </p>
              )}
            </div>
            <EditToggle className={styles.toggle} />
          </div>
          <Coverage node={root} />
          <NodeProblems node={root} isNow={isNow} />
        </>
      )}
      <Toolbar view={view} isEmpty={isEmpty} />
    </header>
  );
}

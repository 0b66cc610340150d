import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { ALL } from "../list/choices";
import { focusNode } from "../nodeElement";
import { SubtleButton } from "../SubtleButton";
import type { OverviewView } from "../list/useOverviewView";

const useStyles = makeStyles({
  shown: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

interface ShownProps {
  readonly view: OverviewView;
}

/** How much of the scorecard a filter leaves, and the way out of it. The live region stands all the time. */
export function Shown({ view: { matching, choices, choose, evaluation } }: ShownProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const all = evaluation.root.kpiCount.all;
  const { search, status, owner, data } = ALL;
  const clear = (): void => {
    choose({ search, status, owner, data, sort: choices.status === "attention" ? "own" : choices.sort });
    focusNode(evaluation.root.id);
  };
  return (
    <div className={matching && styles.shown}>
      <span role="status">
        {matching && (matching.kpis === 0 ? words.shownNone : words.shown({ shown: matching.kpis, all }))}
      </span>
      {matching && (
        <SubtleButton look="outlined" onClick={clear}>
          {words.clearFilter}
        </SubtleButton>
      )}
    </div>
  );
}

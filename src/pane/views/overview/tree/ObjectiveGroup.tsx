import { makeStyles, tokens } from "@fluentui/react-components";
import type { NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { NodeProblems } from "../../../parts/NodeProblems";
import { subjectOf } from "../../../parts/subjectOf";
import { Adding } from "../actions/Adding";
import { RowActions } from "../actions/RowActions";
import { useOverviewMode } from "../list/overviewMode";
import { Coverage } from "./Coverage";
import { KpiList } from "./KpiList";
import { NameButton } from "./NameButton";
import { NodeMark } from "./NodeMark";

const useStyles = makeStyles({
  group: { paddingBlockEnd: tokens.spacingVerticalXXS },
  line: {
    position: "relative",
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalSNudge,
    paddingInline: tokens.spacingHorizontalXXS,
    color: tokens.colorNeutralForeground2,
  },
  heading: {
    display: "flex",
    flexGrow: 1,
    flexBasis: 0,
    minWidth: 0,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
});

interface ObjectiveGroupProps {
  readonly objective: NodeEvaluation;
}

/** A strategic objective with the KPIs that measure it. */
export function ObjectiveGroup({ objective }: ObjectiveGroupProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { isNow, isEditing } = useOverviewMode();
  const subject = isEditing ? subjectOf(objective) : undefined;
  return (
    <li className={styles.group}>
      <div className={styles.line}>
        <h3 className={styles.heading}>
          <NameButton
            node={objective}
            label={words.editNamed(objective)}
            onOpen={subject && (() => open({ kind: "editor", subject }))}
          />
        </h3>
        <NodeMark node={objective} />
        {isEditing && <RowActions node={objective} />}
      </div>
      <Coverage node={objective} />
      <NodeProblems node={objective} isNow={isNow} />
      <KpiList parent={objective} />
      <Adding parent={objective} />
    </li>
  );
}

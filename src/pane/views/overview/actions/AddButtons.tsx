import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { TaskListLtrRegular } from "@fluentui/react-icons";
import { perspectiveId, type NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { SubtleButton } from "../SubtleButton";
import { AddButton } from "./AddButton";
import { AddKpi } from "./AddKpi";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  whole: {
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface AddButtonsProps {
  readonly parent: NodeEvaluation;
}

/** What can be added below a node. */
export function AddButtons({ parent }: AddButtonsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  switch (parent.level) {
    case "scorecard":
      return (
        <div className={mergeClasses(styles.buttons, styles.whole)}>
          {parent.children.length === 0 && (
            <SubtleButton look="outlined" icon={<TaskListLtrRegular />} onClick={() => open({ kind: "guide" })}>
              {words.stepByStep}
            </SubtleButton>
          )}
          <AddButton
            text={words.addPerspective}
            label={words.addPerspectiveTo}
            subject={{ level: "perspective", id: undefined }}
          />
        </div>
      );
    case "perspective":
      return (
        <div className={styles.buttons}>
          <AddButton
            text={words.addObjective}
            label={words.addObjectiveTo(parent)}
            subject={{ level: "objective", id: undefined, parent: perspectiveId(parent.id) }}
          />
          <AddKpi parent={parent} />
        </div>
      );
    case "objective":
      return (
        <div className={styles.buttons}>
          <AddKpi parent={parent} />
        </div>
      );
    case "kpi":
      return null;
  }
}

import { LibraryRegular } from "@fluentui/react-icons";
import { objectiveId, perspectiveId, type NodeEvaluation } from "../../../../scorecard";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { AddButton } from "./AddButton";
import { SubtleButton } from "../SubtleButton";

interface AddKpiProps {
  readonly parent: NodeEvaluation;
}

/** The two ways to a new KPI: an empty one, or one from the library. Where there are some, the second is among the actions. */
export function AddKpi({ parent }: AddKpiProps) {
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const { id, level, children } = parent;
  return (
    <>
      <AddButton
        text={words.addKpi}
        label={words.addKpiTo(parent)}
        subject={{ level: "kpi", id: undefined, parent: level === "objective" ? objectiveId(id) : perspectiveId(id) }}
      />
      {children.length === 0 && (
        <SubtleButton
          icon={<LibraryRegular />}
          aria-label={words.fromLibraryTo(parent)}
          onClick={() => open({ kind: "library", parent: id })}
        >
          {words.fromLibrary}
        </SubtleButton>
      )}
    </>
  );
}

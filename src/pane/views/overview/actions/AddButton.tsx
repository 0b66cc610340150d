import { AddRegular } from "@fluentui/react-icons";
import type { Subject } from "../../../frame/subject";
import { useNavigation } from "../../../frame/navigation";
import { useOverviewMode } from "../list/overviewMode";
import { SubtleButton } from "../SubtleButton";

interface AddButtonProps {
  readonly text: string;
  readonly label: string;
  readonly subject: Subject;
}

/** Opens the editor for a new entry. Who adds one goes on editing. */
export function AddButton({ text, label, subject }: AddButtonProps) {
  const { open } = useNavigation();
  const { edit } = useOverviewMode();
  return (
    <SubtleButton
      look={subject.level === "perspective" ? "outlined" : "subtle"}
      icon={<AddRegular />}
      aria-label={label}
      onClick={() => {
        edit(true);
        open({ kind: "editor", subject });
      }}
    >
      {text}
    </SubtleButton>
  );
}

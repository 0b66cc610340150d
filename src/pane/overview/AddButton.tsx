import { Button } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons";
import type { Subject } from "../editor/subject";
import { useNavigation } from "../frame/navigation";

interface AddButtonProps {
  readonly text: string;
  readonly label: string;
  readonly subject: Subject;
}

/** Opens the editor for a new entry. */
export function AddButton({ text, label, subject }: AddButtonProps) {
  const { open } = useNavigation();
  return (
    <Button
      size="small"
      appearance={subject.level === "perspective" ? "outline" : "subtle"}
      icon={<AddRegular />}
      aria-label={label}
      onClick={() => open({ kind: "editor", subject })}
    >
      {text}
    </Button>
  );
}

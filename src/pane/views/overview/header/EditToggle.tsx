import { EditFilled, EditRegular } from "@fluentui/react-icons";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useOverviewMode } from "../list/overviewMode";
import { SubtleButton } from "../SubtleButton";

interface EditToggleProps {
  readonly className: string;
}

/** From reading to editing and back. */
export function EditToggle({ className }: EditToggleProps) {
  const { words } = usePaneLanguage();
  const { isEditing, canChoose, edit } = useOverviewMode();
  if (!canChoose) return null;
  return (
    <SubtleButton
      className={className}
      icon={isEditing ? <EditFilled /> : <EditRegular />}
      pressed={isEditing}
      aria-label={words.edit}
      title={words.edit}
      aria-pressed={isEditing}
      onClick={() => edit(!isEditing)}
    />
  );
}

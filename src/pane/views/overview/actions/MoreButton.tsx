import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { SubtleButton } from "../SubtleButton";

interface MoreButtonProps {
  readonly label: string;
  readonly expanded: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Shows and hides the actions of a node. */
export function MoreButton({ label, expanded, controls, onToggle }: MoreButtonProps) {
  return (
    <SubtleButton
      icon={<MoreHorizontalRegular />}
      aria-label={label}
      title={label}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={onToggle}
    />
  );
}

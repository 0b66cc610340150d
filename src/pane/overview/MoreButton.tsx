import { Button } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { usePaneLanguage } from "../frame/paneLanguage";

interface MoreButtonProps {
  readonly name: string;
  readonly expanded: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

/** Shows and hides the actions of a node. */
export function MoreButton({ name, expanded, controls, onToggle }: MoreButtonProps) {
  const { words } = usePaneLanguage();
  return (
    <Button
      size="small"
      appearance="subtle"
      icon={<MoreHorizontalRegular />}
      aria-label={words.moreActions({ name })}
      aria-expanded={expanded}
      aria-controls={expanded ? controls : undefined}
      onClick={onToggle}
    />
  );
}

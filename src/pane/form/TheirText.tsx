import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePaneLanguage } from "../frame/paneLanguage";

const useStyles = makeStyles({
  theirs: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningForeground1}`,
    overflowWrap: "anywhere",
  },
});

interface TheirTextProps {
  readonly text: string;
  readonly onUse: () => void;
}

/** What a colleague saved in a field that the person has changed too. */
export function TheirText({ text, onUse }: TheirTextProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <div className={styles.theirs}>
      <Text size={200}>{words.theirs({ value: text === "" ? words.nothing : text })}</Text>
      <Button size="small" onClick={onUse}>
        {words.useTheirs}
      </Button>
    </div>
  );
}

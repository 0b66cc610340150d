import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneLanguage } from "../frame/paneLanguage";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningForeground1}`,
  },
  text: { overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface ColleaguesValueProps {
  /** Empty where the colleague has left nothing. */
  readonly value: string;
  /** What taking it is called where the field must be named too. */
  readonly takeLabel?: string;
  readonly onTake: () => void;
  /** What else can be done about it. */
  readonly children?: ReactNode;
}

/** What a colleague saved for a part of a form that the person has changed too. */
export function ColleaguesValue({ value, takeLabel, onTake, children }: ColleaguesValueProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  return (
    <div className={styles.box}>
      <Text size={200} className={styles.text}>
        {words.theirs({ value: value === "" ? words.nothing : value })}
      </Text>
      <Button size="small" aria-label={takeLabel} onClick={onTake}>
        {words.useTheirs}
      </Button>
      {children}
    </div>
  );
}

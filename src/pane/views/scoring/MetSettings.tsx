import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { formatList, scoringWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { SCORING_PARTS } from "./scoringForm";
import type { ScoringEditor } from "./useScoring";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
    overflowWrap: "anywhere",
    marginBlockEnd: tokens.spacingVerticalL,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusWarningForeground1 },
});

interface MetSettingsProps {
  readonly editor: ScoringEditor;
}

/** That the settings can only be read, or that a colleague has changed them meanwhile. */
export function MetSettings({ editor: { met, conflicts } }: MetSettingsProps) {
  const styles = useStyles();
  const own = useWords(scoringWords);
  const { language } = usePaneLanguage();
  const { readOnly } = useReady();
  const list = formatList(
    SCORING_PARTS.filter((part) => conflicts.includes(part)).map((part) => own[part]),
    language,
  );
  const text = readOnly
    ? own.readOnly
    : met && (conflicts.length > 0 ? own.conflict({ ...met, list }) : own.followed(met));
  return (
    <div role="status">
      {text && (
        <div className={styles.box}>
          <WarningRegular className={styles.icon} aria-hidden />
          <Text size={200}>{text}</Text>
        </div>
      )}
    </div>
  );
}

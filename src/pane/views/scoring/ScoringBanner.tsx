import { makeStyles, tokens } from "@fluentui/react-components";
import { formatList, scoringWords } from "../../../language";
import { FormBanner } from "../../form/FormBanner";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { SCORING_PARTS } from "./scoringForm";
import type { ScoringEditor } from "./useScoring";

const useStyles = makeStyles({ shown: { marginBlockEnd: tokens.spacingVerticalL } });

interface ScoringBannerProps {
  readonly editor: ScoringEditor;
}

/** That the settings can only be read, or that a colleague has changed them meanwhile. */
export function ScoringBanner({ editor: { remoteChange, conflicts } }: ScoringBannerProps) {
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
    : remoteChange && (conflicts.length > 0 ? own.conflict({ ...remoteChange, list }) : own.followed(remoteChange));
  return (
    <div role="status" className={text ? styles.shown : undefined}>
      {text && <FormBanner>{text}</FormBanner>}
    </div>
  );
}

import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircleFilled, LightbulbRegular, WarningFilled, type FluentIcon } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { healthWords } from "../../../language";
import type { Finding } from "../../../session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { FindingCard } from "./FindingCard";
import type { Severity } from "./severity";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  wrong: { color: tokens.colorStatusDangerForeground3 },
  watch: { color: tokens.colorStatusWarningForeground1 },
  advice: { color: tokens.colorBrandForeground1 },
});

const ICONS: Readonly<Record<Severity, FluentIcon>> = {
  wrong: ErrorCircleFilled,
  watch: WarningFilled,
  advice: LightbulbRegular,
};

/** As many as are shown at first. */
const FIRST = 10;

interface FindingGroupProps {
  readonly severity: Severity;
  readonly findings: readonly Finding[];
  /** Nothing worse was found. */
  readonly isFirst: boolean;
  readonly onMended: () => void;
}

/** What is equally serious. */
export function FindingGroup({ severity, findings, isFirst, onMended }: FindingGroupProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(healthWords);
  const headingId = useId();
  const [isWhole, setWhole] = useState(false);
  if (findings.length === 0) return null;
  const Icon = ICONS[severity];
  const shown = isWhole ? findings : findings.slice(0, FIRST);
  return (
    <section className={shared.section} aria-labelledby={headingId}>
      <div className={shared.close}>
        <div className={styles.head}>
          <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />
          <h2 id={headingId} className={shared.heading}>
            {own.groups[severity]}
          </h2>
        </div>
        <p className={shared.quiet}>{own.groupHints[severity]}</p>
      </div>
      <ul className={shared.list}>
        {shown.map((finding, place) => (
          <FindingCard key={keyOf(finding)} finding={finding} isFirst={isFirst && place === 0} onMended={onMended} />
        ))}
      </ul>
      {findings.length > shown.length && (
        <div className={shared.row}>
          <Button onClick={() => setWhole(true)}>{own.more({ count: findings.length - shown.length })}</Button>
        </div>
      )}
    </section>
  );
}

/** What it is about stays the same when the list is made anew. */
const keyOf = (finding: Finding): string => JSON.stringify(finding);

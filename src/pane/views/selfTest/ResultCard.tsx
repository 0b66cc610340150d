import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, ErrorCircleRegular } from "@fluentui/react-icons";
import { formatValue, selfTestWords } from "../../../language";
import type { ProbeResult } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalS, minWidth: 0, cursor: "pointer" },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
  wrong: { color: tokens.colorStatusDangerForeground1 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  time: { flexShrink: 0, whiteSpace: "nowrap" },
  values: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    marginBlockStart: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
  },
  value: { margin: 0, fontFamily: tokens.fontFamilyMonospace, overflowWrap: "anywhere" },
});

interface ResultCardProps {
  readonly result: ProbeResult;
}

/** One question to Excel with what was expected beside the answer; opened where they differ. */
export function ResultCard({ result: { name, expected, answer, isAsExpected, milliseconds } }: ResultCardProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(selfTestWords);
  const { language } = usePaneLanguage();
  const Icon = isAsExpected ? CheckmarkCircleRegular : ErrorCircleRegular;
  return (
    <li className={shared.card}>
      <details open={!isAsExpected}>
        <summary className={styles.head}>
          <Icon
            className={mergeClasses(styles.icon, isAsExpected ? styles.fine : styles.wrong)}
            role="img"
            aria-label={isAsExpected ? own.fine : own.differs}
          />
          <span className={styles.name}>{own.probes[name]}</span>
          <span className={mergeClasses(shared.quiet, styles.time)}>{formatValue(milliseconds, "ms", language)}</span>
        </summary>
        <dl className={styles.values}>
          <dt>{own.expected}</dt>
          <dd className={styles.value}>{JSON.stringify(expected)}</dd>
          <dt>{own.answer}</dt>
          <dd className={styles.value}>{JSON.stringify(answer)}</dd>
        </dl>
      </details>
    </li>
  );
}

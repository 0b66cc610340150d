import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useMemo, useRef } from "react";
import { balance, BALANCE_KINDS } from "../../../../insight";
import { mapWords } from "../../../../language";
import { planOf } from "../../../../session";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { LongTerm } from "./LongTerm";
import { BalanceGroup } from "./BalanceGroup";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  section: { padding: tokens.spacingHorizontalM },
  heading: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  balanced: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalS,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500 },
});

interface BalanceChecksProps {
  readonly map: StrategyMapState;
}

/** What the method's rules of thumb say against the scorecard, each with its fix. */
export function BalanceChecks({ map }: BalanceChecksProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const ready = useReady();
  const heading = useRef<HTMLHeadingElement>(null);
  const findings = useMemo(() => {
    const { scorecard, evaluation, values } = ready;
    return balance({ scorecard, evaluation, plan: planOf(ready), today: values.today });
  }, [ready]);
  return (
    <section className={styles.section}>
      <h2 ref={heading} tabIndex={0} className={styles.heading}>
        {own.balanceHeading}
      </h2>
      <div className={node.details}>{own.balanceNote}</div>
      {findings.length === 0 && (
        <div className={styles.balanced}>
          <CheckmarkCircleRegular className={styles.icon} aria-hidden />
          {own.balanced}
        </div>
      )}
      <LongTerm map={map} />
      {BALANCE_KINDS.map((kind) => {
        const group = findings.filter((finding) => finding.kind === kind);
        return (
          group.length > 0 && (
            <BalanceGroup key={kind} map={map} kind={kind} findings={group} onMend={() => heading.current?.focus()} />
          )
        );
      })}
    </section>
  );
}

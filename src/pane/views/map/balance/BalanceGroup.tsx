import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { BalanceFinding, BalanceKind } from "../../../../insight";
import { mapWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { BalanceItem } from "./BalanceItem";
import type { StrategyMapState } from "../useStrategyMap";

/** More are shown when asked for. */
const SHOWN = 3;

const useStyles = makeStyles({
  group: {
    marginBlockStart: tokens.spacingVerticalM,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
  more: {
    display: "inline-block",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
  },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase300,
  },
});

interface BalanceGroupProps {
  readonly map: StrategyMapState;
  readonly kind: BalanceKind;
  readonly findings: readonly BalanceFinding[];
  readonly onMend: () => void;
}

/** Everything that one check has found. */
export function BalanceGroup({ map, kind, findings, onMend }: BalanceGroupProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const [showsAll, setShowsAll] = useState(false);
  const { title, why } = own.checks[kind];
  // One more takes no more room than the button that would show it.
  const shown = showsAll || findings.length <= SHOWN + 1 ? findings : findings.slice(0, SHOWN);
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>{title({ count: findings.length })}</h3>
      <div className={node.details}>{why}</div>
      <ul className={node.list}>
        {shown.map((finding, index) => (
          <BalanceItem key={`${finding.name} ${index}`} map={map} finding={finding} onMend={onMend} />
        ))}
      </ul>
      {findings.length > SHOWN + 1 && (
        <Link as="button" className={styles.more} aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? own.showFewer : own.showAll({ count: findings.length })}
        </Link>
      )}
    </div>
  );
}

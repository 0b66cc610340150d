import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { BalanceFinding } from "../../../../insight";
import { useFindingText } from "./useFindingText";
import { useFixes } from "./useFixes";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  item: { paddingBlock: tokens.spacingVerticalXXS },
  text: { overflowWrap: "anywhere", hyphens: "auto" },
  fixes: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalM },
  fix: {
    display: "inline-block",
    minHeight: "24px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
  },
});

/** Looking is for everybody; mending needs a model that can be written. */
const VIEWS: readonly BalanceFinding["kind"][] = ["kpi-stale", "kpis-many"];

interface BalanceItemProps {
  readonly map: StrategyMapState;
  readonly finding: BalanceFinding;
  /** The finding will go, and the focus must have somewhere to be. */
  readonly onMend: () => void;
}

/** One finding and what mends it. */
export function BalanceItem({ map, finding, onMend }: BalanceItemProps) {
  const styles = useStyles();
  const textId = useId();
  const text = useFindingText(map)(finding);
  const fixes = useFixes(map)(finding);
  const isOffered = !map.readOnly || VIEWS.includes(finding.kind);
  return (
    <li className={styles.item}>
      <span id={textId} className={styles.text}>
        {text}
      </span>
      {isOffered && (
        <div className={styles.fixes}>
          {fixes.map((fix) => (
            <Link
              key={fix.text}
              as="button"
              className={styles.fix}
              aria-describedby={textId}
              onClick={() => {
                if (fix.kind === "mends") onMend();
                fix.run();
              }}
            >
              {fix.text}
            </Link>
          ))}
        </div>
      )}
    </li>
  );
}

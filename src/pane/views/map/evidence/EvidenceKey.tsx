import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { mapWords } from "../../../../language";
import type { LinkId } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { verdictOf, type ArrowVerdict, type Evidence } from "./evidenceOf";
import { useVerdictStyles } from "./useVerdictStyles";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  key: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  line: { stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: "1.5px" },
});

const ORDER: readonly ArrowVerdict[] = ["supported", "against", "confounded", "undecided", "too-few", "untested"];

interface EvidenceKeyProps {
  readonly evidence: ReadonlyMap<LinkId, Evidence>;
}

/** What the lines of the arrows mean, of those that there are, and what was done to find out. */
export function EvidenceKey({ evidence }: EvidenceKeyProps) {
  const styles = useStyles();
  const lines = useVerdictStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  if (evidence.size === 0) return null;
  const verdicts = [...evidence.values()].map(verdictOf);
  const supported = verdicts.filter((each) => each === "supported").length;
  return (
    <div>
      <div role="group" className={styles.key} aria-label={own.evidenceHeading}>
        {ORDER.filter((each) => verdicts.includes(each)).map((verdict) => (
          <span key={verdict} className={styles.entry}>
            <svg width={26} height={8} aria-hidden>
              <line className={mergeClasses(styles.line, lines[verdict])} x1={0} x2={26} y1={4} y2={4} />
            </svg>
            <VerdictMark verdict={verdict} />
          </span>
        ))}
      </div>
      <p className={mergeClasses(node.details, node.paragraph)}>
        {own.evidenceCount({ supported, all: evidence.size })} {own.evidenceNote}
      </p>
    </div>
  );
}

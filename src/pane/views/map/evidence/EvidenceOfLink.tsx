import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { correlationInterval } from "../../../../insight";
import { flowWords, formatNumber, mapWords } from "../../../../language";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { EvidencePicture } from "./EvidencePicture";
import { verdictOf, type Evidence, type Tested } from "./evidenceOf";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", columnGap: tokens.spacingHorizontalM },
  toggle: { fontSize: tokens.fontSizeBase200, minHeight: "24px" },
  panel: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS, minWidth: 0 },
  sentence: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});

interface EvidenceOfLinkProps {
  readonly evidence: Evidence;
  /** The sentence of the arrow. */
  readonly describedBy: string;
}

/** What the numbers say of one arrow, and the numbers when somebody wants to see them. */
export function EvidenceOfLink({ evidence, describedBy }: EvidenceOfLinkProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const [isShown, setIsShown] = useState(false);
  const panelId = useId();
  if (evidence.kind === "untested") {
    const { kind, name, other } = evidence.why;
    return (
      <div className={styles.panel}>
        <VerdictMark verdict="untested" />
        <span className={node.details}>{own.untested[kind]({ name, other })}</span>
      </div>
    );
  }
  return (
    <div className={styles.panel}>
      <div className={styles.line}>
        <VerdictMark verdict={verdictOf(evidence)} />
        <Link
          as="button"
          className={styles.toggle}
          aria-expanded={isShown}
          aria-controls={isShown ? panelId : undefined}
          aria-describedby={describedBy}
          onClick={() => setIsShown(!isShown)}
        >
          {isShown ? own.hideEvidence : own.showEvidence}
        </Link>
      </div>
      {isShown && (
        <div id={panelId} className={styles.panel}>
          <Figures tested={evidence.tested} />
          <EvidencePicture tested={evidence.tested} />
        </div>
      )}
    </div>
  );
}

interface FiguresProps {
  readonly tested: Tested;
}

function Figures({ tested: { driver, outcome, test, common } }: FiguresProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const { language } = usePaneLanguage();
  const { r, count, effective, season, level, verdict, isHeldStill } = test;
  const text = (value: number): string => formatNumber(Math.round(value * 1000) / 1000, language);
  const interval = correlationInterval(r, effective, level);
  return (
    <>
      <p className={mergeClasses(styles.sentence, node.paragraph)}>{flowWords(language).link(test)}</p>
      <p className={mergeClasses(node.details, node.paragraph)}>
        {own.evidenceTested({ name: driver.name, other: outcome.name })}
        {". "}
        {interval !== undefined &&
          own.evidenceFigures({
            count,
            worth: Math.round(effective),
            r: text(r),
            low: text(interval.low),
            high: text(interval.high),
          })}{" "}
        {own.season[season]}
        {common !== undefined && verdict === "confounded" && ` ${own.evidenceCommon.explains(common)}`}
        {common !== undefined && verdict === "supported" && isHeldStill && ` ${own.evidenceCommon.held(common)}`}
      </p>
    </>
  );
}

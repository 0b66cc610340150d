import { Button } from "@fluentui/react-components";
import { finderWords } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useFinderStyles } from "./useFinderStyles";

interface NextStepProps {
  /** How many KPIs have been linked here. */
  readonly linked: number;
  /** Nothing else is to be done first. */
  readonly isNext: boolean;
}

/** After linking: how many KPIs still have no target, and where one writes it. */
export function NextStep({ linked, isNext }: NextStepProps) {
  const styles = useFinderStyles();
  const words = useWords(finderWords);
  const { open } = useNavigation();
  const { scorecard, sources, seriesReferences } = useReady();
  const lacking = scorecard.kpis.filter(
    ({ id }) => (sources.get(id)?.target.kind ?? "none") === "none" && seriesReferences.get(id)?.Target === undefined,
  );
  if (linked === 0) return null;
  return (
    <section className={styles.section}>
      <p className={styles.text}>{words.linkedSoFar({ count: linked, lacking: lacking.length })}</p>
      {lacking.length > 0 && (
        <div className={styles.buttons}>
          <Button appearance={isNext ? "primary" : "secondary"} onClick={() => open({ kind: "guide" })}>
            {words.writeTargets}
          </Button>
        </div>
      )}
    </section>
  );
}

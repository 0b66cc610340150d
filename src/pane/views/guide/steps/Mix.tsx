import { guideWords } from "../../../../language";
import type { Kpi } from "../../../../scorecard";
import type { NewKpi } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { useGuideStyles } from "../useGuideStyles";

interface MixProps {
  readonly kpis: readonly Kpi[];
  readonly chosen: readonly NewKpi[];
}

/** How many KPIs tell what will come, and how many what has come, with those that are chosen but not added. */
export function Mix({ kpis, chosen }: MixProps) {
  const styles = useGuideStyles();
  const words = useWords(guideWords).kpis;
  const indicators = [...kpis, ...chosen].map(({ indicator }) => indicator);
  const count = (wanted: "leading" | "lagging"): number => indicators.filter((each) => each === wanted).length;
  const leading = count("leading");
  const lagging = count("lagging");
  if (leading + lagging === 0) return null;
  return (
    <p className={styles.quiet} role="status">
      {words.mix({ leading, lagging })}
    </p>
  );
}

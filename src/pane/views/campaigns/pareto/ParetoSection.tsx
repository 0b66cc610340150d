import { useMemo } from "react";
import { campaignsWords } from "../../../../language";
import type { Comparison } from "../../../../insight";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { ParetoChart } from "./ParetoChart";
import { paretoRows } from "./paretoRows";
import { ParetoTable } from "./ParetoTable";

const LEVEL = 0.8;

interface ParetoSectionProps {
  readonly comparison: Comparison;
  readonly unit: string;
}

/** How few campaigns make up most of the spend: a sentence, the line, and the numbers behind it. */
export function ParetoSection({ comparison, unit }: ParetoSectionProps) {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const rows = useMemo(() => paretoRows(comparison, own.unnamed), [comparison, own]);
  const { needed, cumulative } = comparison.pareto;
  const sentence = own.pareto({ count: needed, all: rows.length, share: cumulative[needed - 1] ?? LEVEL });
  return (
    <Section heading={own.paretoHeading}>
      <p className={styles.text}>{sentence}</p>
      {rows.length > 1 && <ParetoChart rows={rows} level={LEVEL} unit={unit} summary={sentence} />}
      <ParetoTable rows={rows} unit={unit} />
    </Section>
  );
}

import { campaignsWords } from "../../../language";
import type { CampaignTable } from "../../../session";
import { StartScorecard } from "../../form/keptTable/StartScorecard";
import { useReadyOrEmpty } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ComparisonFields } from "./ComparisonFields";
import { KpisOfTable } from "./KpisOfTable";
import { Limits } from "./Limits";
import { ParetoSection } from "./pareto/ParetoSection";
import { Remarks } from "./Remarks";
import { Summary } from "./Summary";
import { useComparison } from "./useComparison";
import { useDelay } from "./useDelay";
import { useMargin } from "./useMargin";
import { Verdicts } from "./verdicts/Verdicts";

interface ComparisonProps {
  readonly table: CampaignTable;
}

/** What the table says, from the whole to the single campaign. */
export function Comparison({ table }: ComparisonProps) {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const delay = useDelay(table.today);
  const chosen = useComparison(table, delay.settled);
  const margin = useMargin();
  const { comparison, currency } = chosen;
  const hasScorecard = useReadyOrEmpty() !== undefined;
  const isEmpty = comparison.portfolio.campaigns.length === 0;
  return (
    <>
      {isEmpty ? (
        <p className={styles.text}>{own.nothing}</p>
      ) : (
        <Summary comparison={comparison} unit={currency} settled={delay.settled} />
      )}
      <Remarks table={table} comparison={comparison} currencies={chosen.currencies} settled={delay.settled} />
      <ComparisonFields table={table} chosen={chosen} margin={margin} delay={delay} />
      {!isEmpty && (
        <>
          <Verdicts
            key={`${chosen.grouping} ${currency} ${chosen.month}`}
            comparison={comparison}
            unit={currency}
            breakEven={margin.breakEven}
          />
          <ParetoSection comparison={comparison} unit={currency} />
          {hasScorecard ? <KpisOfTable sheet={table.sheet} /> : <StartScorecard text={own.withScorecard} />}
          <Limits />
        </>
      )}
    </>
  );
}

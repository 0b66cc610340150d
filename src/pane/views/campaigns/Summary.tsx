import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { campaignsWords, formatCalendar } from "../../../language";
import { COMPARABLE, DISPERSION_NEEDS, type Comparison, type Settled } from "../../../insight";
import { calendarDate } from "../../../scorecard";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { changeText } from "./changeText";
import { monthName } from "./monthName";

const useStyles = makeStyles({
  overspend: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  amount: { ...typographyStyles.subtitle1, margin: 0, fontVariantNumeric: "tabular-nums", overflowWrap: "anywhere" },
});

interface SummaryProps {
  readonly comparison: Comparison;
  readonly unit: string;
  readonly settled: Settled;
}

/** What the whole cost, and what inefficient campaigns spent beyond the average, with its interval. */
export function Summary({ comparison, unit, settled }: SummaryProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const { portfolio, unsettled } = comparison;
  const { spend, results, costPerResult, isTested, waste, dispersion } = portfolio;
  const count = portfolio.campaigns.filter(({ verdict }) => verdict === "inefficient").length;
  const change = changeText(comparison.changeOf(), own, { unit, language });
  return (
    <section aria-label={own.overspendHeading} className={shared.close}>
      {!isTested ? (
        <p className={shared.heading}>
          {own.tooFew({ results, needed: COMPARABLE.results, least: COMPARABLE.campaigns })}
        </p>
      ) : count === 0 ? (
        <p className={shared.heading}>{own.noneInefficient}</p>
      ) : (
        <>
          <div className={styles.overspend}>
            <h2 className={shared.heading}>{own.overspendHeading}</h2>
            <p className={styles.amount}>{own.money({ amount: waste.estimate, unit })}</p>
            <span className={shared.quiet}>{own.between({ ...waste, unit })}</span>
          </div>
          <p className={shared.text}>{own.overspendMeans({ count })}</p>
        </>
      )}
      {isTested && !dispersion.isEstimated && (
        <p className={shared.quiet}>{own.fewCampaigns({ needed: DISPERSION_NEEDS })}</p>
      )}
      <p className={shared.text}>
        {own.whole({ spend, results, unit })}:{" "}
        {costPerResult === undefined ? own.noResults : own.perResult({ amount: costPerResult, unit })}.
        {change !== undefined && ` ${change}`}
      </p>
      {unsettled !== undefined && (
        <p className={shared.quiet}>
          {own.notOver({
            period: monthName(unsettled, language),
            text: formatCalendar(calendarDate(settled.day), "day", language),
          })}
        </p>
      )}
    </section>
  );
}

import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { campaignsWords, campaignWords } from "../../../../language";
import type { CampaignFigures, Comparison } from "../../../../insight";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { CampaignCard } from "./CampaignCard";

/** As many as are shown at first, and as many more each time. */
const STEP = 10;

interface VerdictsProps {
  readonly comparison: Comparison;
  readonly unit: string;
  readonly breakEven: number | undefined;
}

/** Every campaign with its verdict, the surest overspend first; small ones are one group at the end. */
export function Verdicts({ comparison, unit, breakEven }: VerdictsProps) {
  const shared = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const [shown, setShown] = useState(STEP);
  const { campaigns } = comparison.portfolio;
  const large = useMemo(
    () => campaigns.filter(({ verdict }) => verdict !== "small").sort((one, other) => other.waste.low - one.waste.low),
    [campaigns],
  );
  const small = campaigns.filter(({ verdict }) => verdict === "small");
  const drawn = large.filter(({ verdict }) => verdict === "inefficient" || verdict === "watch");
  const extent = {
    low: Math.min(0, ...drawn.map(({ waste }) => waste.low)),
    high: Math.max(0, ...drawn.map(({ waste }) => waste.high)),
  };
  const rest = large.length - shown;
  return (
    <Section heading={own.listHeading}>
      <p className={shared.quiet}>{own.listOrder}</p>
      <ul className={shared.list}>
        {large.slice(0, shown).map((campaign) => (
          <CampaignCard
            key={campaign.name}
            campaign={campaign}
            comparison={comparison}
            unit={unit}
            extent={extent}
            breakEven={breakEven}
          />
        ))}
      </ul>
      {large.length > STEP && (
        <div className={shared.row}>
          {/* The same button all the time, so that it keeps the focus. */}
          <Button onClick={() => setShown(rest > 0 ? shown + STEP : STEP)}>
            {rest > 0 ? own.more({ count: Math.min(rest, STEP) }) : own.fewer}
          </Button>
        </div>
      )}
      {small.length > 0 && (
        <p className={shared.text}>
          {campaignWords(language).smallOnes(small.length)}: {own.facts({ ...sumOf(small), unit })}.
        </p>
      )}
    </Section>
  );
}

const sumOf = (campaigns: readonly CampaignFigures[]) => ({
  spend: campaigns.reduce((sum, { spend }) => sum + spend, 0),
  results: campaigns.reduce((sum, { results }) => sum + results, 0),
});

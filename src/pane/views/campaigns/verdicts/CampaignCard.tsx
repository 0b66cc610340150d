import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { TaskListAddRegular } from "@fluentui/react-icons";
import { campaignsWords, campaignWords } from "../../../../language";
import { turningPoint, type CampaignFigures, type Comparison } from "../../../../insight";
import type { Ready } from "../../../../session";
import type { Extent } from "../../../chart/linearScale";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReadyOrEmpty } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { changeText } from "../changeText";
import { IntervalBar } from "./IntervalBar";
import { VerdictMark } from "./VerdictMark";

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
});

interface CampaignCardProps {
  readonly campaign: CampaignFigures;
  readonly comparison: Comparison;
  readonly unit: string;
  /** The return that just pays for the ads. */
  readonly breakEven: number | undefined;
  /** Of all overspends that are drawn. */
  readonly extent: Extent;
}

/** One campaign: the verdict, the sentence that it rests on, how it has changed, and what it would take to be judged otherwise. */
export function CampaignCard({ campaign, comparison, unit, breakEven, extent }: CampaignCardProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const ready = useReadyOrEmpty();
  const { portfolio } = comparison;
  const { verdict, spend, results, costPerResult, waste, returnOnSpend } = campaign;
  const name = campaign.name || own.unnamed;
  const sentence = campaignWords(language).sentence({
    ...campaign,
    costPerResult: portfolio.costPerResult,
    isTested: portfolio.isTested,
    returnOnSpend: returnOnSpend?.estimate,
    breakEven,
  });
  const isStaked = verdict === "inefficient" || verdict === "watch";
  const point = turningPoint(campaign, portfolio);
  const change = changeText(comparison.changeOf(campaign.name), own, { unit, language });
  const cost = costPerResult === undefined ? own.noResults : own.perResult({ amount: costPerResult, unit });
  const overspend = isStaked
    ? own.overspendOf({ amount: waste.estimate, low: waste.low, high: waste.high, unit })
    : undefined;
  const facts = `${own.facts({ spend, results, unit })} · ${cost}`;
  const makeInitiative = ({ scorecard }: Ready): void =>
    open({
      kind: "initiative",
      id: undefined,
      parent: scorecard.settings.id,
      start: {
        name: own.initiativeName({ name }),
        note: [facts, ...(overspend === undefined ? [] : [overspend]), sentence, ...(change ? [change] : [])].join(
          "\n",
        ),
      },
    });
  return (
    <li className={shared.card}>
      <div className={styles.head}>
        <h3 className={shared.heading}>{name}</h3>
        <VerdictMark verdict={verdict} />
      </div>
      <p className={shared.quiet}>{facts}</p>
      {overspend !== undefined && (
        <>
          <p className={shared.text}>{overspend}</p>
          <IntervalBar range={waste} extent={extent} />
        </>
      )}
      {portfolio.isTested && <p className={shared.text}>{sentence}</p>}
      {point !== undefined && (
        <p className={shared.quiet}>
          {verdict === "better" ? own.atMost({ count: point }) : own.atLeast({ count: point })}
        </p>
      )}
      {change !== undefined && <p className={shared.quiet}>{change}</p>}
      {returnOnSpend !== undefined && (
        <p className={shared.quiet}>
          {own.returned({ amount: returnOnSpend.estimate, low: returnOnSpend.low, high: returnOnSpend.high })}
        </p>
      )}
      {isStaked && ready?.readOnly === false && (
        <div className={shared.row}>
          <Button
            size="small"
            icon={<TaskListAddRegular />}
            aria-label={own.initiativeOf({ name })}
            onClick={() => makeInitiative(ready)}
          >
            {own.initiative}
          </Button>
        </div>
      )}
    </li>
  );
}

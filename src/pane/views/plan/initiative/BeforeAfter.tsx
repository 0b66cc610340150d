import { useState } from "react";
import { currencyUnit, formatPercent, formatValue, planWords } from "../../../../language";
import type { InitiativeId, Kpi, NodeId } from "../../../../scorecard";
import { SelectField } from "../../../form/SelectField";
import { TextField } from "../../../form/TextField";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady } from "../../../frame/session";
import { useWords } from "../../../frame/useWords";
import { dayOfIso } from "../../../parts/isoDate";
import { usePlanStyles } from "../../../parts/plan/usePlanStyles";
import { Section } from "../../../parts/Section";
import { campaignSince } from "./campaignSince";
import { kpisBelow } from "./kpisBelow";
import { sinceItBegan, type SinceItBegan } from "./sinceItBegan";
import { useMeasuredCampaign } from "./useMeasuredCampaign";
import { useWritten } from "./useWritten";
import { accumulates } from "../../../../session";

interface BeforeAfterProps {
  readonly id: InitiativeId;
  /** What it is for. */
  readonly parent: NodeId;
}

/** What the campaign that an initiative names, or its KPIs, have done since it began, as far as their numbers can tell. */
export function BeforeAfter({ id, parent }: BeforeAfterProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  const { scorecard } = useReady();
  const written = useWritten(id);
  const [typed, setTyped] = useState<string>();
  const [chosen, setChosen] = useState<string>();
  const kpis = kpisBelow(scorecard, parent);
  const campaign = useMeasuredCampaign(id);
  const kpi = kpis.find((each) => each.id === chosen);
  const measured = campaign && own.resultsFor({ name: campaign.name, unit: currencyUnit(campaign.unit, language) });
  // What it was made for is first.
  const isCampaign = campaign !== undefined && kpi === undefined;
  const shown = kpi ?? kpis[0];
  if (!isCampaign && !shown) return null;
  const options = [
    ...(measured === undefined ? [] : [{ value: "", text: measured }]),
    ...kpis.map((each) => ({ value: each.id, text: each.name })),
  ];
  const began = typed ?? written;
  const day = dayOfIso(began);
  return (
    <Section heading={own.sinceHeading}>
      <TextField
        label={own.began}
        hint={typed === undefined && written !== "" ? own.beganAsWritten : own.beganHint}
        kind="date"
        value={began}
        error={undefined}
        onChange={setTyped}
      />
      {options.length > 1 && (
        <SelectField
          label={own.measuredOn}
          options={options}
          value={isCampaign ? "" : (shown?.id ?? "")}
          onChange={setChosen}
        />
      )}
      {day === undefined ? (
        <p className={styles.quiet}>{own.whenItBegan}</p>
      ) : isCampaign ? (
        <SinceText name={measured ?? ""} unit="" since={campaignSince(campaign, day)} />
      ) : (
        shown && <Since kpi={shown} day={day} />
      )}
    </Section>
  );
}

function Since({ kpi, day }: { readonly kpi: Kpi; readonly day: number }) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const ready = useReady();
  if (accumulates(kpi)) return <p className={styles.text}>{own.sinceAccumulates}</p>;
  return <SinceText name={kpi.name} unit={kpi.unit} since={sinceItBegan(ready, kpi, day)} />;
}

interface SinceTextProps {
  readonly name: string;
  readonly unit: string;
  readonly since: SinceItBegan;
}

/** Whether it lies elsewhere than where it was going, how sure that is, and what it rests on. */
function SinceText({ name, unit, since: { before, after, side, result, bearing } }: SinceTextProps) {
  const styles = usePlanStyles();
  const own = useWords(planWords);
  const { language } = usePaneLanguage();
  if (!result.ok) {
    const { problem } = result;
    const text =
      problem.kind === "no-scatter"
        ? own.noScatter
        : own.tooFewSince({
            side,
            count: problem.count,
            needed: problem.needed,
          });
    return <p className={styles.text}>{text}</p>;
  }
  const { difference, isWithoutSeason, ...means } = result.value;
  const inPoints = (value: number): string => formatValue(value, unit === "%" ? own.percentagePoints : unit, language);
  const isSure = difference.low > 0 || difference.high < 0;
  return (
    <>
      <p className={styles.text} role="status">
        {own.since({
          name,
          by: inPoints(Math.abs(difference.estimate)),
          direction: difference.estimate < 0 ? "below" : "above",
          low: formatValue(difference.low, "", language),
          high: inPoints(difference.high),
          confidence: formatPercent(difference.confidence, language),
          isSure,
          bearing: isSure ? bearing : "neither",
        })}
      </p>
      <p className={styles.text}>
        {own.sinceMeans({
          before,
          after,
          meanBefore: formatValue(means.before.mean, unit, language),
          meanAfter: formatValue(means.after.mean, unit, language),
        })}
      </p>
      <p className={styles.quiet}>{own.sinceAssumes({ isWithoutSeason })}</p>
    </>
  );
}

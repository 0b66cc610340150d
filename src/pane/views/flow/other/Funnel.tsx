import { Button } from "@fluentui/react-components";
import { dearestSteps, funnelOf, type FunnelStep } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import type { FunnelCounts } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { Limits } from "../Limits";
import { NumberTable } from "../../../chart/NumberTable";
import { useInitiativeFor } from "../useInitiativeFor";
import { steepest } from "./steepest";

interface FunnelProps {
  readonly funnel: FunnelCounts;
}

/** Where a funnel loses most, against its own past or what it is to reach, and what that costs at its end. */
export function Funnel({ funnel: { steps, counts, norm, against, isAgainstUnread } }: FunnelProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const makeInitiative = useInitiativeFor();
  if (counts.length < 2) return <p className={styles.text}>{own.fewSteps}</p>;
  const found = funnelOf(counts, norm);
  const nameOf = ({ step }: FunnelStep): string => steps[step - 1] ?? "";
  const [dearest] = dearestSteps(found);
  const fall = steepest(found);
  const loss =
    norm === undefined
      ? fall && own.steepest({ name: nameOf(fall.step), ...fall })
      : dearest
        ? own.dearest({ name: nameOf(dearest), other: against, ...lossOf(dearest) })
        : own.nothingBelow({ other: against });
  const more =
    norm === undefined && fall
      ? [
          ...(fall.gain === undefined ? [] : [own.onePoint({ name: nameOf(fall.step), count: fall.gain })]),
          ...(isAgainstUnread ? [] : [own.noNorm]),
        ]
      : [];
  const name = dearest ? nameOf(dearest) : fall && norm === undefined ? nameOf(fall.step) : undefined;
  return (
    <>
      <Section heading={own.lossHeading}>
        <p className={styles.heading}>{loss ?? own.noRates}</p>
        {more.map((sentence) => (
          <p key={sentence} className={styles.text}>
            {sentence}
          </p>
        ))}
        {name !== undefined && loss !== undefined && makeInitiative && (
          <div className={styles.row}>
            <Button
              size="small"
              onClick={() => makeInitiative({ name: own.funnelInitiative({ name }), note: [loss, ...more].join("\n") })}
            >
              {own.makeInitiative}
            </Button>
          </div>
        )}
      </Section>
      <Section heading={own.stepsHeading}>
        <NumberTable
          caption={norm === undefined ? own.stepsCaption : `${own.stepsCaption} ${own.stepsAgainst}`}
          headings={[own.step, own.number, own.goOn]}
          rows={steps.map((step, place) => {
            const rate = found[place - 1];
            return {
              name: step,
              more: rate && <div className={styles.quiet}>{rateText(rate)}</div>,
              cells: [
                own.count({ count: counts[place] ?? 0 }),
                rate?.rate === undefined ? "–" : own.share({ share: rate.rate }),
              ],
            };
          })}
        />
      </Section>
      <Limits limits={own.funnelLimits} />
    </>
  );

  function rateText({ rate, low, high, norm: wanted, against: verdict, isMixed }: FunnelStep): string {
    if (isMixed) return own.mixed;
    if (rate === undefined || low === undefined || high === undefined) return own.nobodyCame;
    const between = own.rateBetween({ low, high });
    if (wanted === undefined || verdict === undefined) return between;
    return `${between}; ${own.against[verdict]({ other: against, share: wanted })}`;
  }
}

const lossOf = ({ rate = 0, low = 0, high = 0, norm = 0, missingAtEnd: missing }: FunnelStep) => ({
  ...{ rate, low, high, wanted: norm, missing },
});

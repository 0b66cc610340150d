import { Button } from "@fluentui/react-components";
import { reliefOf, type Bottleneck, type Flow } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import type { ItemLog } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { useInitiativeFor } from "../useInitiativeFor";

/** As many as one can ask about. */
const SHOWN = 5;
/** Days are shown with one decimal. */
const SHOWN_DAYS = 0.1;

interface BottleneckSectionProps {
  readonly log: ItemLog;
  readonly flow: Flow;
  readonly found: Bottleneck;
}

/** The stage that the work waits for, what speaks for it, how sure that is, and what it would give to make it faster. */
export function BottleneckSection({ log, flow, found }: BottleneckSectionProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const makeInitiative = useInitiativeFor();
  const { sureness, stage = "", evidence, few, finished, needed } = found;
  const isNamed = sureness === "sure" || sureness === "possible";
  const place = flow.stages.findIndex((each) => each.stage === stage);
  const share = flow.stages[place]?.waitingShare ?? 0;
  const signs =
    evidence === undefined || !isNamed
      ? []
      : [
          own.waitsMost({ share }),
          own.isLasting[evidence.isLasting ? "yes" : "no"],
          own.queueGrows[answerOf(evidence.queueGrows)],
          own.oldItems[answerOf(evidence.oldItems)],
          own.slowest[answerOf(evidence.slowest)],
        ];
  const relief = isNamed ? reliefOf(log.items, place) : undefined;
  const gains = relief === undefined ? [] : [...gainsOf(relief)];
  const verdict =
    few.length > 0
      ? own.hangsOnFew({ name: stage, count: few.length })
      : own.verdict[sureness]({ name: stage, count: finished, needed });
  return (
    <Section heading={own.bottleneckHeading}>
      <p className={styles.heading}>{verdict}</p>
      {isNamed && <p className={styles.text}>{own.sureness[sureness]}</p>}
      {sureness === "one-place" && <p className={styles.text}>{own.moreDates}</p>}
      {few.length > 0 && (
        <>
          <p className={styles.text}>{own.few({ name: stage, count: few.length })}</p>
          <ul className={styles.list}>
            {few.slice(0, SHOWN).map(({ item, days }) => (
              <li key={item} className={styles.quiet}>
                {own.waited({ name: log.names[item] || own.unnamed({ count: item + 1 }), days })}
              </li>
            ))}
          </ul>
        </>
      )}
      {signs.length > 0 && (
        <ul className={styles.list} aria-label={own.signs}>
          {signs.map((sign) => (
            <li key={sign} className={styles.quiet}>
              {sign}
            </li>
          ))}
        </ul>
      )}
      {gains.length > 0 && (
        <div className={styles.close}>
          <h3 className={styles.heading}>{own.gainHeading}</h3>
          {gains.map((gain) => (
            <p key={gain} className={styles.text}>
              {gain}
            </p>
          ))}
        </div>
      )}
      {isNamed && makeInitiative && (
        <div className={styles.row}>
          <Button
            size="small"
            onClick={() =>
              makeInitiative({
                name: own.initiativeName({ name: stage }),
                note: [verdict, ...signs, ...gains].join("\n"),
              })
            }
          >
            {own.makeInitiative}
          </Button>
        </div>
      )}
    </Section>
  );

  function gainsOf({ lead, leadWithHalf, finished: count, arrivals, departures, weeks }: NonNullable<typeof relief>) {
    const rates =
      arrivals === undefined || departures === undefined
        ? []
        : [
            own[evidence?.queueGrows === true && arrivals > departures ? "queueFilling" : "queueEven"]({
              weeks,
              came: arrivals,
              left: departures,
            }),
          ];
    return [
      // What has waited may not be through yet.
      ...(lead - leadWithHalf < SHOWN_DAYS
        ? []
        : [own.halfWaiting({ name: stage, before: lead, after: leadWithHalf, count })]),
      ...rates,
      ...(sureness === "sure" ? [own.onlyThere] : []),
    ];
  }
}

const answerOf = (sign: boolean | undefined): "yes" | "no" | "unknown" =>
  sign === undefined ? "unknown" : sign ? "yes" : "no";

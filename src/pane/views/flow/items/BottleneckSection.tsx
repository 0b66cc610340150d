import { Button } from "@fluentui/react-components";
import { reliefOf, type Bottleneck, type Flow, type Items } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { useInitiativeFor } from "../useInitiativeFor";

interface BottleneckSectionProps {
  readonly items: Items;
  readonly flow: Flow;
  readonly found: Bottleneck;
}

/** The stage that the work waits for, what speaks for it, how sure that is, and what it would give to make it faster. */
export function BottleneckSection({ items, flow, found }: BottleneckSectionProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const makeInitiative = useInitiativeFor();
  const { sureness, stage = "", evidence, finished, needed } = found;
  const isNamed = sureness === "sure" || sureness === "possible";
  const place = flow.stages.findIndex((each) => each.stage === stage);
  const share = flow.stages[place]?.waitingShare ?? 0;
  const signs =
    evidence === undefined || !isNamed
      ? []
      : [
          own.waitsMost({ share }),
          own.queueGrows[answerOf(evidence.queueGrows)],
          own.oldItems[answerOf(evidence.oldItems)],
        ];
  const relief = isNamed ? reliefOf(items, place) : undefined;
  const gains = relief === undefined ? [] : [...gainsOf(relief)];
  const verdict = own.verdict[sureness]({ name: stage, count: finished, needed });
  return (
    <Section heading={own.bottleneckHeading}>
      <p className={styles.heading}>{verdict}</p>
      {isNamed && <p className={styles.text}>{own.sureness[sureness]}</p>}
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
      own.halfWaiting({ name: stage, before: lead, after: leadWithHalf, count }),
      ...rates,
      ...(sureness === "sure" ? [own.onlyThere] : []),
    ];
  }
}

const answerOf = (sign: boolean | undefined): "yes" | "no" | "unknown" =>
  sign === undefined ? "unknown" : sign ? "yes" : "no";

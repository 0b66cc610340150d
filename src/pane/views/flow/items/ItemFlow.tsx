import { useMemo } from "react";
import { bottleneckOf, flowOf, inefficiencies } from "../../../../insight";
import { flowViewWords, flowWords } from "../../../../language";
import type { ItemLog } from "../../../../session";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { Limits } from "../Limits";
import { BottleneckSection } from "./BottleneckSection";
import { Figures } from "./Figures";
import { KpisOfFlow } from "./KpisOfFlow";
import { Stages } from "./Stages";
import { UnderWay } from "./UnderWay";
import { WeekByWeek } from "./WeekByWeek";

interface ItemFlowProps {
  readonly log: ItemLog;
}

/** What a log of items says of the way they go. */
export function ItemFlow({ log }: ItemFlowProps) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  const { language } = usePaneLanguage();
  const flow = useMemo(() => flowOf(log.items), [log]);
  if (!flow.ok) return <p className={styles.text}>{own.noItems}</p>;
  const found = bottleneckOf(log.items, flow.value);
  const signs = inefficiencies(flow.value);
  return (
    <>
      <BottleneckSection log={log} flow={flow.value} found={found} />
      {signs.length > 0 && (
        <ul className={styles.list}>
          {signs.map((sign) => (
            <li key={sign} className={styles.text}>
              {flowWords(language).inefficiencies[sign]}
            </li>
          ))}
        </ul>
      )}
      <KpisOfFlow />
      <Stages flow={flow.value} shape={log.items.shape} />
      <UnderWay log={log} stages={flow.value.stages} />
      <Figures flow={flow.value} log={log} />
      {flow.value.growth && <WeekByWeek growth={flow.value.growth} />}
      <Limits limits={log.items.shape === "spans" ? own.limits : [...own.limits, own.limitOfStamps]} />
    </>
  );
}

import { Button } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { openItems, type StageFigures } from "../../../../insight";
import { flowViewWords } from "../../../../language";
import type { ItemLog } from "../../../../session";
import { useWords } from "../../../frame/useWords";
import { Section } from "../../../parts/Section";
import { useSettingsStyles } from "../../../parts/useSettingsStyles";
import { useFlowStyles } from "../useFlowStyles";

/** As many as one can ask about. */
const FIRST = 5;
const MORE = 20;

interface UnderWayProps {
  readonly log: ItemLog;
  readonly stages: readonly StageFigures[];
}

/** What is under way, by how long it has been where it is, the longest first. */
export function UnderWay({ log, stages }: UnderWayProps) {
  const shared = useSettingsStyles();
  const styles = useFlowStyles();
  const own = useWords(flowViewWords);
  const list = useRef<HTMLOListElement>(null);
  const [count, setCount] = useState(FIRST);
  const open = openItems(log.items, stages);
  const rest = open.length - count;
  const showMore = (): void => {
    setCount(count + MORE);
    // The button goes with the last of them.
    if (rest <= MORE) list.current?.focus();
  };
  return (
    <Section heading={own.underWayHeading}>
      {open.length === 0 && <p className={shared.text}>{own.nothingUnderWay}</p>}
      <ol ref={list} tabIndex={-1} className={shared.list}>
        {open.slice(0, count).map(({ item, stage, isWaiting, age, isLate }) => {
          const name = log.names[item] || own.unnamed({ count: item + 1 });
          return (
            <li key={item} className={shared.text}>
              {own[isWaiting ? "waitsFor" : "isIn"]({ name, other: stage, days: age })}
              {isLate === true && <span className={styles.late}> {own.late}</span>}
            </li>
          );
        })}
      </ol>
      {rest > 0 && (
        <div className={shared.row}>
          <Button size="small" appearance="subtle" onClick={showMore}>
            {own.showMore({ count: Math.min(rest, MORE) })}
          </Button>
        </div>
      )}
    </Section>
  );
}

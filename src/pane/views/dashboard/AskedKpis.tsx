import { Checkbox } from "@fluentui/react-components";
import { dashboardWords } from "../../../language";
import type { KpiId } from "../../../scorecard";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

interface AskedKpisProps {
  readonly asked: readonly KpiId[];
  readonly onChange: (asked: readonly KpiId[]) => void;
}

/** Which KPIs have a block of their own in a report. */
export function AskedKpis({ asked, onChange }: AskedKpisProps) {
  const styles = useSettingsStyles();
  const own = useWords(dashboardWords);
  const { scorecard } = useReady();
  return (
    <details>
      <summary className={styles.text}>{own.asked({ count: asked.length })}</summary>
      <div className={styles.close}>
        {scorecard.kpis.map(({ id, name }) => (
          <Checkbox
            key={id}
            label={name}
            checked={asked.includes(id)}
            onChange={(_, { checked }) =>
              onChange(checked === true ? [...asked, id] : asked.filter((each) => each !== id))
            }
          />
        ))}
      </div>
    </details>
  );
}

import { Button, Checkbox } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
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
  const [isOpen, setOpen] = useState(false);
  const listId = useId();
  return (
    <div className={styles.close}>
      <div>
        <Button
          size="small"
          appearance="subtle"
          icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {own.asked({ count: asked.length })}
        </Button>
      </div>
      {isOpen && (
        <div id={listId} className={styles.close}>
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
      )}
    </div>
  );
}

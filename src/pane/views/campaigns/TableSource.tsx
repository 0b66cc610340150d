import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { campaignsWords } from "../../../language";
import type { CampaignTable } from "../../../session";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { useKeepTable } from "./choose/useKeepTable";

interface TableSourceProps {
  readonly table: CampaignTable;
  readonly isReading: boolean;
  readonly onAgain: () => void;
  readonly onChange: () => void;
  readonly onForgotten: () => void;
}

/** Where the numbers come from, and what can be done about that. */
export function TableSource({ table, isReading, onAgain, onChange, onForgotten }: TableSourceProps) {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { readOnly } = useReady();
  const forgetting = useKeepTable(onForgotten);
  return (
    <div className={styles.close}>
      <p className={styles.quiet}>{own.source({ name: table.sheet, text: table.headings.Results ?? "" })}</p>
      <div className={styles.row}>
        <Button size="small" icon={<ArrowClockwiseRegular />} disabledFocusable={isReading} onClick={onAgain}>
          {own.again}
        </Button>
        {!readOnly && (
          <>
            <Button size="small" appearance="subtle" onClick={onChange}>
              {own.change}
            </Button>
            <Button
              size="small"
              appearance="subtle"
              disabledFocusable={forgetting.running}
              onClick={() => forgetting.run({}, "")}
            >
              {own.forget}
            </Button>
          </>
        )}
        {isReading && <Spinner size="tiny" label={own.reading} />}
      </div>
    </div>
  );
}

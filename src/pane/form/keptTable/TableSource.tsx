import { Button, Spinner } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons";
import { keptTableWords } from "../../../language";
import type { KeptKind } from "../../../scorecard";
import { useReadyOrEmpty } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { useKeepTable } from "./useKeepTable";

interface TableSourceProps {
  readonly kind: KeptKind;
  /** Where the numbers come from. */
  readonly source: string;
  /** What is said while it is read. */
  readonly reading: string;
  readonly isReading: boolean;
  readonly onAgain: () => void;
  readonly onChange: () => void;
  readonly onForgotten: () => void;
}

/** Where the numbers come from, and what can be done about that. */
export function TableSource({ kind, source, reading, isReading, onAgain, onChange, onForgotten }: TableSourceProps) {
  const styles = useSettingsStyles();
  const own = useWords(keptTableWords);
  const readOnly = useReadyOrEmpty()?.readOnly ?? false;
  const forgetting = useKeepTable(kind, onForgotten);
  return (
    <div className={styles.close}>
      <p className={styles.quiet}>{source}</p>
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
        {isReading && <Spinner size="tiny" label={reading} />}
      </div>
    </div>
  );
}

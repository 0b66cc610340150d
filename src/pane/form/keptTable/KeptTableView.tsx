import { Button, Spinner } from "@fluentui/react-components";
import { ArrowLeftRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { problemText } from "../../../language";
import { useNavigation } from "../../frame/navigation";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReadyOrEmpty } from "../../frame/session";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ChooseTable, type NeededTable } from "./ChooseTable";
import { TableSource } from "./TableSource";
import { useKeptFocus } from "./useKeptFocus";
import { useKeptTable, type ReadTable } from "./useKeptTable";

interface KeptTableViewProps<Table> {
  readonly title: string;
  readonly teach: string;
  readonly needed: NeededTable;
  /** What is said while it is read. */
  readonly reading: string;
  readonly read: ReadTable<Table>;
  sourceOf(table: Table): string;
  children(table: Table): ReactNode;
}

/** The page of a table that the workbook keeps: which one it is, and what it says. */
export function KeptTableView<Table>(props: KeptTableViewProps<Table>) {
  const { title, teach, needed, reading, sourceOf, children } = props;
  const styles = useSettingsStyles();
  const { language, words } = usePaneLanguage();
  const { show } = useNavigation();
  const hasScorecard = useReadyOrEmpty() !== undefined;
  const { state, isReading, read } = useKeptTable(props.read);
  const [isChoosing, setIsChoosing] = useState(false);
  useKeptFocus(isChoosing ? "choosing" : state.kind);
  const chosen = (): void => {
    setIsChoosing(false);
    read();
  };
  const needsTable = state.kind === "none" || state.kind === "failed" || isChoosing;
  return (
    <div className={styles.page}>
      {!hasScorecard && (
        <div>
          <Button size="small" appearance="subtle" icon={<ArrowLeftRegular />} onClick={() => show("overview")}>
            {words.back}
          </Button>
        </div>
      )}
      <div className={styles.close}>
        <h1 tabIndex={0} className={styles.title}>
          {title}
        </h1>
        <p className={styles.quiet}>{teach}</p>
      </div>
      {state.kind === "reading" && <Spinner size="tiny" label={reading} />}
      {state.kind === "failed" && (
        <p role="alert" className={styles.text}>
          {problemText(state.problem, language)}
        </p>
      )}
      {needsTable && (
        <ChooseTable
          needed={needed}
          searchesAtOnce={!hasScorecard}
          onChosen={chosen}
          {...(isChoosing ? { onCancel: () => setIsChoosing(false) } : {})}
        />
      )}
      {state.kind === "read" && !isChoosing && (
        <>
          {children(state.table)}
          <TableSource
            kind={needed.kind}
            source={sourceOf(state.table)}
            reading={reading}
            isReading={isReading}
            onAgain={read}
            onChange={() => setIsChoosing(true)}
            onForgotten={read}
          />
        </>
      )}
    </div>
  );
}

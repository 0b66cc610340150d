import { Spinner } from "@fluentui/react-components";
import { useState } from "react";
import { campaignsWords, problemText } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { ChooseTable } from "../../parts/keptTable/ChooseTable";
import { TableSource } from "../../parts/keptTable/TableSource";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { Comparison } from "./Comparison";
import { useCampaigns } from "./useCampaigns";

/** Which campaigns bring fewer results for their money than the rest, from a table that the workbook keeps. */
export function Campaigns() {
  const styles = useSettingsStyles();
  const own = useWords(campaignsWords);
  const { language, words } = usePaneLanguage();
  const { state, isReading, read } = useCampaigns();
  const [isChoosing, setIsChoosing] = useState(false);
  const chosen = (): void => {
    setIsChoosing(false);
    read();
  };
  const needed = {
    ...({ kind: "campaigns", heading: own.needsHeading, text: own.needs } as const),
    ...{ hint: own.needsExport, notFound: own.nothingFound },
  };
  const needsTable = state.kind === "none" || state.kind === "failed" || isChoosing;
  return (
    <div className={styles.page}>
      <div className={styles.close}>
        <h1 tabIndex={0} className={styles.title}>
          {words.viewNames.campaigns}
        </h1>
        <p className={styles.quiet}>{own.teach}</p>
      </div>
      {state.kind === "reading" && <Spinner size="tiny" label={own.reading} />}
      {state.kind === "failed" && (
        <p role="alert" className={styles.text}>
          {problemText(state.problem, language)}
        </p>
      )}
      {needsTable && (
        <ChooseTable
          needed={needed}
          onChosen={chosen}
          {...(isChoosing ? { onCancel: () => setIsChoosing(false) } : {})}
        />
      )}
      {state.kind === "read" && !isChoosing && (
        <>
          <Comparison table={state.table} />
          <TableSource
            kind="campaigns"
            source={own.source({ name: state.table.sheet, text: state.table.headings.Results ?? "" })}
            reading={own.reading}
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

import { flowViewWords, formatCalendar } from "../../../language";
import { calendarDate } from "../../../scorecard";
import type { ProcessTable } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { KeptTableView } from "../../form/keptTable/KeptTableView";
import type { ReadTable } from "../../form/keptTable/useKeptTable";
import { useSettingsStyles } from "../../parts/useSettingsStyles";
import { ItemFlow } from "./items/ItemFlow";
import { Counts } from "./other/Counts";
import { DurationsByStage } from "./other/DurationsByStage";
import { Funnel } from "./other/Funnel";
import { Remarks } from "./Remarks";

const read: ReadTable<ProcessTable> = (session) => session.readProcess();

/** Where work on its way waits, from a table that the workbook keeps. */
export function Flow() {
  const own = useWords(flowViewWords);
  const { words, language } = usePaneLanguage();
  const needed = {
    ...({ kind: "process", heading: own.needsHeading, text: own.needs } as const),
    ...{ hint: own.needsHint, notFound: own.nothingFound },
  };
  const sourceOf = ({ sheet, content }: ProcessTable): string => {
    const from = own.source({ name: sheet });
    if (content.kind !== "items" || content.items.items.length === 0) return from;
    const date = formatCalendar(calendarDate(Math.floor(content.items.today)), "day", language);
    return `${from} ${own[content.isUpToToday ? "asOfToday" : "asOf"]({ date })}`;
  };
  return (
    <KeptTableView
      title={words.viewNames.flow}
      teach={own.teach}
      needed={needed}
      reading={own.reading}
      read={read}
      sourceOf={sourceOf}
    >
      {(table) => (
        <>
          <Content content={table.content} />
          <Remarks table={table} />
        </>
      )}
    </KeptTableView>
  );
}

function Content({ content }: Pick<ProcessTable, "content">) {
  const styles = useSettingsStyles();
  const own = useWords(flowViewWords);
  switch (content.kind) {
    case "items":
      return <ItemFlow log={content} />;
    case "durations":
      return <DurationsByStage durations={content} />;
    case "counts":
      return <Counts counts={content} />;
    case "funnel":
      return <Funnel funnel={content} />;
    case "unclear":
      return <p className={styles.text}>{own.unclear}</p>;
  }
}

import { campaignsWords } from "../../../language";
import type { CampaignTable } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useWords } from "../../frame/useWords";
import { KeptTableView } from "../../form/keptTable/KeptTableView";
import type { ReadTable } from "../../form/keptTable/useKeptTable";
import { Comparison } from "./Comparison";

const read: ReadTable<CampaignTable> = (session) => session.readCampaigns();

/** Which campaigns bring fewer results for their money than the rest, from a table that the workbook keeps. */
export function Campaigns() {
  const own = useWords(campaignsWords);
  const { words } = usePaneLanguage();
  const needed = {
    ...({ kind: "campaigns", heading: own.needsHeading, text: own.needs } as const),
    ...{ hint: own.needsExport, notFound: own.nothingFound },
  };
  return (
    <KeptTableView
      title={words.viewNames.campaigns}
      teach={own.teach}
      needed={needed}
      reading={own.reading}
      read={read}
      sourceOf={({ sheet, headings }) => own.source({ name: sheet, text: headings.Results ?? "" })}
    >
      {(table) => <Comparison table={table} />}
    </KeptTableView>
  );
}

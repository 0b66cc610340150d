import { makeStyles, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { attentionWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { AttentionLine } from "./AttentionLine";
import { useElsewhere, type ElsewhereItem } from "./useElsewhere";

const useStyles = makeStyles({
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, color: tokens.colorStatusWarningForeground1 },
});

const VIEWS = { campaigns: "campaigns", bottleneck: "flow", "long-term": "map", "early-warning": "map" } as const;

interface ElsewhereProps {
  /** The KPIs that are in the list already. */
  readonly named: ReadonlySet<string>;
}

/** What needs attention beside KPIs: inefficient campaigns, the bottleneck, the long term; a line each, what is handled last. */
export function Elsewhere({ named }: ElsewhereProps) {
  const styles = useStyles();
  const own = useWords(attentionWords);
  const { words } = usePaneLanguage();
  const { open } = useNavigation();
  const items = useElsewhere(named);
  const said = (item: ElsewhereItem): { readonly name: string; readonly why: string } => {
    switch (item.kind) {
      case "campaigns":
        return {
          name: own.campaigns({ name: item.names[0] || own.unnamed, count: item.names.length - 1 }),
          why: own.overspend({ ...item.waste, unit: item.currency }),
        };
      case "bottleneck":
        return { name: own.bottleneck({ name: item.stage }), why: own.waits({ share: item.waitingShare }) };
      case "long-term":
        return { name: own.longTerm, why: own.longTermWhy };
      case "early-warning":
        return { name: item.driver, why: own.earlyWarning({ name: item.outcome }) };
    }
  };
  return items.map((item) => {
    const { name, why } = said(item);
    const { handling, owner = "" } = item.handled ?? {};
    const who = [...(owner === "" ? [] : [owner]), ...(handling === undefined ? [] : [words.handling[handling]])];
    return (
      <li key={item.kind}>
        <AttentionLine
          icon={<WarningRegular className={styles.icon} aria-hidden />}
          name={name}
          why={[why]}
          who={who}
          onClick={() => {
            open({ kind: VIEWS[item.kind] });
          }}
        />
      </li>
    );
  });
}

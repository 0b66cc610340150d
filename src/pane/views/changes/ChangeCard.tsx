import { Badge, Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { changesWords, editorWords, scoringWords } from "../../../language";
import { planOf, type ChangeBatch } from "../../../session";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { changedEntries, type ChangedEntry } from "./changeLines";
import { useSettingsStyles } from "../../parts/useSettingsStyles";

const useStyles = makeStyles({
  entry: { display: "flex", flexDirection: "column", minWidth: 0, overflowWrap: "anywhere" },
  head: { display: "flex", flexWrap: "wrap", alignItems: "baseline", columnGap: tokens.spacingHorizontalS },
  name: { fontWeight: tokens.fontWeightSemibold, minWidth: 0 },
  lines: { margin: 0, padding: 0, listStyleType: "none" },
  when: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground3,
    overflowWrap: "anywhere",
  },
});

/** As many entries as are shown of a batch at first. */
const FIRST = 3;

interface ChangeCardProps {
  readonly batch: ChangeBatch;
  readonly isTakenBack: boolean;
}

/** What somebody has changed in one go. */
export function ChangeCard({ batch, isTakenBack }: ChangeCardProps) {
  const styles = useStyles();
  const shared = useSettingsStyles();
  const own = useWords(changesWords);
  const editor = useWords(editorWords);
  const scoring = useWords(scoringWords);
  const { language, words } = usePaneLanguage();
  const ready = useReady();
  const [isWhole, setWhole] = useState(false);
  const names = new Map<string, string>([...ready.evaluation.nodes.values()].map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? own.gone;
  const entries = changedEntries(batch, { language, words, own, editor, scoring }, nameOf);
  const shown = isWhole ? entries : entries.slice(0, FIRST);
  const nameOfEntry = ({ id, table, name }: ChangedEntry): string => {
    const link = table === "links" ? planOf(ready).links.find((each) => each.id === id) : undefined;
    return link ? own.arrow({ name: nameOf(link.from), other: nameOf(link.to) }) : name;
  };
  return (
    <li className={shared.card}>
      <h2 className={styles.when}>{own.batch({ by: batch.by || own.nobody, at: batch.at })}</h2>
      {(isTakenBack || batch.undoes !== undefined) && (
        <div className={shared.row}>
          <Badge appearance="outline" color="informative">
            {isTakenBack ? own.takenBack : own.tookBack}
          </Badge>
        </div>
      )}
      <ul className={shared.list}>
        {shown.map((entry) => (
          <li key={entry.id} className={styles.entry}>
            <div className={styles.head}>
              <span className={styles.name}>{nameOfEntry(entry)}</span>
              <span className={shared.quiet}>{own.levels[entry.table]}</span>
            </div>
            <ul className={styles.lines}>
              {entry.lines.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {entries.length > shown.length && (
        <div className={shared.row}>
          <Button size="small" onClick={() => setWhole(true)}>
            {own.showAll({ count: entries.length - shown.length })}
          </Button>
        </div>
      )}
    </li>
  );
}

import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowRightRegular, DeleteRegular, NoteEditRegular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { mapWords } from "../../../../language";
import type { Link } from "../../../../scorecard";
import { useWords } from "../../../frame/useWords";
import { EvidenceOfLink } from "../evidence/EvidenceOfLink";
import { useNodeStyles } from "../../../parts/useNodeStyles";
import { NoteEditor } from "./NoteEditor";
import type { StrategyMapState } from "../useStrategyMap";

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "start", gap: tokens.spacingHorizontalXS },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", hyphens: "auto" },
  arrow: { verticalAlign: "-2px" },
  sentence: { fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
});

interface LinkRowProps {
  readonly map: StrategyMapState;
  readonly link: Link;
  /** The row will go, and the focus must have somewhere to be. */
  readonly onRemove: () => void;
}

/** One link in words, with its note. */
export function LinkRow({ map, link, onRemove }: LinkRowProps) {
  const styles = useStyles();
  const node = useNodeStyles();
  const own = useWords(mapWords);
  const [isEditing, setIsEditing] = useState(false);
  const sentenceId = useId();
  const evidence = map.evidence.get(link.id);
  const noteButtonId = useId();
  const close = (): void => {
    setIsEditing(false);
    document.getElementById(noteButtonId)?.focus();
  };
  const noteText = link.note === "" ? own.addNote : own.editNote;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <div className={styles.text}>
          <span id={sentenceId} className={styles.sentence}>
            {map.objectives.get(link.from)?.name} <ArrowRightRegular className={styles.arrow} aria-hidden />
            <span className={node.spoken}>{own.leadsTo}</span> {map.objectives.get(link.to)?.name}
          </span>
          {evidence && <EvidenceOfLink evidence={evidence} describedBy={sentenceId} />}
          {link.note !== "" && !isEditing && <div className={node.details}>{link.note}</div>}
        </div>
        {!map.readOnly && (
          <>
            <Button
              id={noteButtonId}
              size="small"
              appearance="subtle"
              icon={<NoteEditRegular />}
              aria-label={noteText}
              aria-describedby={sentenceId}
              aria-expanded={isEditing}
              title={noteText}
              onClick={() => setIsEditing(!isEditing)}
            />
            <Button
              size="small"
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={own.removeLink}
              aria-describedby={sentenceId}
              title={own.removeLink}
              onClick={() => {
                onRemove();
                map.remove(link);
              }}
            />
          </>
        )}
      </div>
      {isEditing && <NoteEditor link={link} onClose={close} />}
    </li>
  );
}

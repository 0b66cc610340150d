import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { WarningRegular } from "@fluentui/react-icons";
import { useState, type ReactNode } from "react";
import { editorWords, formatList, problemText } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import type { Part } from "./form/form";
import { partName } from "./form/partName";
import type { Editor } from "./useEditor";

const useStyles = makeStyles({
  box: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInline: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase500, color: tokens.colorStatusWarningForeground1 },
  content: {
    display: "flex",
    flexDirection: "column",
    alignItems: "start",
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: "anywhere",
  },
});

interface StandingProps {
  readonly editor: Editor;
  readonly onKept: () => void;
}

/** What somebody should know about the entry that he is editing: it is gone, was changed meanwhile, or can only be read. */
export function Standing({ editor, onKept }: StandingProps) {
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { readOnly, problems } = useReady();
  const [isKept, setKept] = useState(false);
  const { meeting, conflicts, isGone } = editor;
  const named = (parts: readonly Part[]): string =>
    formatList(
      parts.map((part) => partName(part, own, words, language)),
      language,
    );
  const newer = problems.find(({ kind }) => kind === "schema-newer");
  return (
    <div role="status">
      {readOnly && <Box>{newer === undefined ? own.readOnly : problemText(newer, language)}</Box>}
      {isGone && (
        <Box>
          {own.gone}
          <Button
            size="small"
            onClick={() => {
              setKept(true);
              editor.keepAsNew();
              onKept();
            }}
          >
            {own.keepAsNew}
          </Button>
        </Box>
      )}
      {isKept && !isGone && <Box>{own.keptAsNew}</Box>}
      {meeting && (
        <Box>
          <span>{own.conflict({ by: meeting.by.trim() || own.somebody, at: meeting.at })}</span>
          {conflicts.length > 0 && <span>{own.conflictParts({ list: named(conflicts) })}</span>}
          {meeting.followed.length > 0 && <span>{own.followedParts({ list: named(meeting.followed) })}</span>}
        </Box>
      )}
    </div>
  );
}

function Box({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <WarningRegular className={styles.icon} aria-hidden />
      <Text as="span" size={200} className={styles.content}>
        {children}
      </Text>
    </div>
  );
}

import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { editorWords } from "../../../language";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import type { Part } from "./form/form";
import { partName } from "./form/partName";
import { partText } from "./form/partText";
import type { Editor } from "./useEditor";

const useStyles = makeStyles({
  theirs: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    marginBlockStart: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorStatusWarningForeground1}`,
  },
  text: { flexBasis: "100%", overflowWrap: "anywhere", whiteSpace: "pre-wrap" },
});

interface TheirsProps {
  readonly editor: Editor;
  readonly part: Part;
}

/** What a colleague saved for a part that the person has changed too. */
export function Theirs({ editor, part }: TheirsProps) {
  const styles = useStyles();
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { evaluation } = useReady();
  if (!editor.conflicts.includes(part)) return null;
  const nameOf = (id: string): string => [...evaluation.nodes.values()].find((node) => node.id === id)?.name ?? id;
  const value = partText(part, editor.base, { own, words, language, nameOf });
  const name = partName(part, own, words, language);
  return (
    <div className={styles.theirs}>
      <Text size={200} className={styles.text}>
        {words.theirs({ value })}
      </Text>
      <Button size="small" aria-label={own.useTheirsOf({ name })} onClick={() => editor.useTheirs(part)}>
        {words.useTheirs}
      </Button>
      <Button size="small" aria-label={own.keepMineOf({ name })} onClick={() => editor.keepMine(part)}>
        {own.keepMine}
      </Button>
    </div>
  );
}

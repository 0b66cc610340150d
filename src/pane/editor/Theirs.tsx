import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { PaneWords } from "../../language";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady } from "../frame/session";
import { isField, type Form, type Part } from "./form";
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
    overflowWrap: "anywhere",
  },
});

interface TheirsProps {
  readonly editor: Editor;
  readonly part: Part;
}

/** What a colleague saved for a part that the person has changed too. */
export function Theirs({ editor, part }: TheirsProps) {
  const styles = useStyles();
  const { words } = usePaneLanguage();
  const { evaluation } = useReady();
  if (!editor.conflicts.includes(part)) return null;
  const nameOf = (id: string): string => [...evaluation.nodes.values()].find((node) => node.id === id)?.name ?? id;
  const value = part === "parent" ? nameOf(editor.base.parent) : textOf(part, editor.base, words);
  return (
    <div className={styles.theirs}>
      <Text size={200}>{words.theirs({ value })}</Text>
      <Button size="small" onClick={() => editor.useTheirs(part)}>
        {words.useTheirs}
      </Button>
    </div>
  );
}

function textOf(part: Part, form: Form, words: PaneWords): string {
  if (!isField(part)) return form[part] || words.nothing;
  const { choice, typed, cell } = form[part];
  if (choice === "none") return words.nothing;
  return choice === "typed" ? typed : (cell?.address ?? words.brokenCell);
}

import { Button } from "@fluentui/react-components";
import { editorWords } from "../../../language";
import { ColleaguesValue } from "../../form/ColleaguesValue";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import type { Part } from "./form/editorForm";
import { PARTS } from "./form/parts";
import { partText } from "./form/partText";
import type { Editor } from "./useEditor";

interface ColleaguesPartProps {
  readonly editor: Editor;
  readonly part: Part;
}

/** What a colleague saved for a part of an entry, where the person has changed it too. */
export function ColleaguesPart({ editor, part }: ColleaguesPartProps) {
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { evaluation } = useReady();
  if (!editor.conflicts.includes(part)) return null;
  const nameOf = (id: string): string => [...evaluation.nodes.values()].find((node) => node.id === id)?.name ?? id;
  const value = partText(part, editor.base, { own, words, language, nameOf });
  const name = PARTS[part].name({ own, words, language });
  return (
    <ColleaguesValue value={value} takeLabel={own.useTheirsOf({ name })} onTake={() => editor.takeColleagues(part)}>
      <Button size="small" aria-label={own.keepMineOf({ name })} onClick={() => editor.keepMine(part)}>
        {own.keepMine}
      </Button>
    </ColleaguesValue>
  );
}

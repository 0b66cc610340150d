import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { editorWords, formatList, problemText } from "../../../language";
import { FormBanner } from "../../form/FormBanner";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import type { Part } from "./form/editorForm";
import { PARTS } from "./form/parts";
import type { Editor } from "./useEditor";

interface EditorBannersProps {
  readonly editor: Editor;
}

/** What one should know of the entry that is being edited: it is gone, was changed meanwhile, or can only be read. */
export function EditorBanners({ editor }: EditorBannersProps) {
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const { readOnly, problems } = useReady();
  const [isKept, setKept] = useState(false);
  const { remoteChange, conflicts, isGone } = editor;
  const named = (parts: readonly Part[]): string =>
    formatList(
      parts.map((part) => PARTS[part].name({ own, words, language })),
      language,
    );
  const newer = problems.find(({ kind }) => kind === "schema-newer");
  return (
    <div role="status">
      {readOnly && <FormBanner>{newer === undefined ? own.readOnly : problemText(newer, language)}</FormBanner>}
      {isGone && (
        <FormBanner>
          {own.gone}
          <Button
            size="small"
            onClick={({ currentTarget }) => {
              setKept(true);
              editor.keepAsNew();
              // The button goes, and the focus must not go with it.
              currentTarget.closest("form")?.querySelector("input")?.focus();
            }}
          >
            {own.keepAsNew}
          </Button>
        </FormBanner>
      )}
      {isKept && !isGone && <FormBanner>{own.keptAsNew}</FormBanner>}
      {remoteChange && (
        <FormBanner>
          <span>{own.conflict({ by: remoteChange.by.trim() || own.somebody, at: remoteChange.at })}</span>
          {conflicts.length > 0 && <span>{own.conflictParts({ list: named(conflicts) })}</span>}
          {remoteChange.followed.length > 0 && <span>{own.followedParts({ list: named(remoteChange.followed) })}</span>}
        </FormBanner>
      )}
    </div>
  );
}

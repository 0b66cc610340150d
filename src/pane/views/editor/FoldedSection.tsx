import { useState, type ReactNode } from "react";
import { Fold } from "../../parts/Fold";
import type { Part } from "./form/editorForm";
import { Lock } from "./Lock";
import type { Editor } from "./useEditor";

interface FoldedSectionProps {
  readonly editor: Editor;
  readonly title: string;
  /** What it says in few words, while it is closed. */
  readonly summary: string;
  /** What stands in it: an error or a conflict there keeps it open. */
  readonly parts: readonly Part[];
  /** Whether it is open before the person has opened or closed it. */
  readonly startsOpen: boolean;
  readonly children: ReactNode;
}

/** A part of the form that is only in the way until it is needed. */
export function FoldedSection({ editor, title, summary, parts, startsOpen, children }: FoldedSectionProps) {
  // What it holds later opens it by then; what is typed in it must not close it.
  const [initial] = useState(startsOpen);
  const [chosen, setChosen] = useState<boolean>();
  const mustShow = parts.some((part) => editor.errors[part] !== undefined || editor.conflicts.includes(part));
  const isOpen = mustShow || (chosen ?? initial);
  return (
    <Fold title={title} summary={summary} isOpen={isOpen} onToggle={() => setChosen(!isOpen)}>
      <Lock>{children}</Lock>
    </Fold>
  );
}

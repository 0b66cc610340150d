import type { EditorWords, PaneWords } from "../../../../language";
import type { Form } from "../form/editorForm";

/** What the baseline means for the kind and direction that were chosen; nothing once it has a value. */
export function baselineHint(
  { kind, direction, baseline }: Form,
  own: EditorWords,
  words: PaneWords,
): string | undefined {
  if (kind === "goalRedFlag") return own.redFlagHint;
  if (baseline.choice !== "none") return undefined;
  return kind === "linear" && direction === "lower" ? own.expectLower : words.baselineHint;
}

import type { PaneWords } from "../pane/en";
import type { PaneSentences } from "../problems/sentences";

/** What the pane says in one language, besides the words of its views, which come with them. */
export interface PaneTexts {
  readonly words: PaneWords;
  readonly sentences: PaneSentences;
}

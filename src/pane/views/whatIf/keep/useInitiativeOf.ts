import { formatScore, whatIfWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import type { Change } from "./useChanges";

/** Opens an initiative that says what is to be different and what that would do, for a person to go on with and save. */
export function useInitiativeOf({ ready, now, then }: WhatIfState, changes: readonly Change[]): () => void {
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { open } = useNavigation();
  const score = (value: number | undefined): string =>
    value === undefined ? own.noScore : formatScore(value, language);
  // A weight is no value that is to be reached.
  const nameOf = ({ lever, name, text, from, to }: Change): string =>
    lever === "weights" ? text : own.initiativeNamed({ name, value: from, other: to });
  return () => {
    const [first] = changes;
    if (first === undefined) return;
    const isOne = changes.length === 1;
    open({
      kind: "initiative",
      id: undefined,
      parent: isOne ? first.node : ready.scorecard.settings.id,
      start: {
        name: breakable(isOne ? nameOf(first) : own.initiativeSeveral({ count: changes.length })),
        effect: breakable(own.initiativeEffect({ value: score(now.root.score), other: score(then.root.score) })),
        note: breakable(changes.map(({ text }) => text).join("\n")),
      },
    });
  };
}

/** Cells hold what a person would type. */
const breakable = (text: string): string => text.replaceAll("\u00a0", " ");

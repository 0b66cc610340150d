import { formatScore, whatIfWords } from "../../../../language";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction, type Action } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import type { Change } from "./useChanges";

/** Makes an initiative that says what is to be different and what that would do, and opens it. */
export function useInitiativeOf({ ready, now, then }: WhatIfState, changes: readonly Change[]): Action<[]> {
  const session = useSession();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { report } = useNotices();
  const { open } = useNavigation();
  const score = (value: number | undefined): string =>
    value === undefined ? own.noScore : formatScore(value, language);
  return useAction(async () => {
    const [first] = changes;
    if (first === undefined) return;
    const isOne = changes.length === 1;
    const name = isOne
      ? own.initiativeNamed({ name: first.name, value: first.from, other: first.to })
      : own.initiativeSeveral({ count: new Set(changes.map(({ node }) => node)).size });
    const parent = isOne ? first.node : ready.scorecard.settings.id;
    const saved = await session.saveInitiative({
      id: undefined,
      revision: undefined,
      parent,
      name: breakable(name),
      owner: session.user(),
      due: undefined,
      progress: undefined,
      effect: own.initiativeEffect({ value: score(now.root.score), other: score(then.root.score) }),
      note: breakable(changes.map(({ text }) => text).join("\n")),
    });
    if (report(saved, () => own.initiativeMade({ name })) && saved.ok)
      open({ kind: "initiative", id: saved.value, parent });
  });
}

/** Cells hold what a person would type. */
const breakable = (text: string): string => text.replaceAll("\u00a0", " ");

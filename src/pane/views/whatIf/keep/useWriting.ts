import { formatList, problemText, whatIfWords, type Language } from "../../../../language";
import { kpiId } from "../../../../scorecard";
import { isBinding } from "../../../../session";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import type { WhatIfState } from "../useWhatIf";
import type { Change } from "./useChanges";
import { saveChanges } from "./saveChanges";

interface Writing {
  /** Changes that would be written. */
  readonly count: number;
  /** KPIs whose targets come from cells, which nobody overwrites from here. */
  readonly linked: readonly string[];
  readonly running: boolean;
  readonly language: Language;
  run(): void;
}

/** Writes supposed targets and weights, one entry after the other by its own action; what has been written is no supposition any more. */
export function useWriting(state: WhatIfState, changes: readonly Change[]): Writing {
  const session = useSession();
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const { succeed, fail } = useNotices();
  const { ready } = state;
  const isLinked = ({ lever, node }: Change): boolean => {
    const source = ready.sources.get(kpiId(node))?.target;
    const hasSeries = ready.seriesReferences.get(kpiId(node))?.Target !== undefined;
    return (
      lever === "targets" && (hasSeries || (source !== undefined && (isBinding(source) || source.kind === "broken")))
    );
  };
  const written = changes.filter((change) => change.lever !== "values" && !isLinked(change));
  const { run, running } = useAction(async () => {
    const outcomes = await saveChanges(session, ready, written);
    const done = outcomes.filter(({ problem }) => problem === undefined);
    for (const { changes: saved } of done)
      for (const { lever, node, value } of saved) state.putBack(lever, node, value);
    const failed = outcomes.flatMap(({ changes: [first], problem }) =>
      problem === undefined || first === undefined ? [] : [`${first.name} (${problemText(problem, language)})`],
    );
    if (failed.length > 0) fail(own.notWritten({ list: formatList(failed, language) }));
    else succeed(own.written({ count: done.flatMap(({ changes: saved }) => saved).length }));
  });
  return {
    count: written.length,
    linked: changes.filter(isLinked).map(({ name }) => name),
    running,
    language,
    run,
  };
}

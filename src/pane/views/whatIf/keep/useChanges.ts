import { supposableOf, valueNow } from "../../../../insight";
import { formatNumber, whatIfWords } from "../../../../language";
import type { NodeId } from "../../../../scorecard";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useWords } from "../../../frame/useWords";
import { useValueText } from "../useValueText";
import type { Lever, WhatIfState } from "../useWhatIf";

/** One thing that is different. */
export interface Change {
  readonly key: string;
  readonly lever: Lever;
  readonly node: NodeId;
  readonly name: string;
  readonly value: number;
  /** Then and now, as they are said. */
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** A value that could be a target. */
  readonly isNumber: boolean;
}

/** Everything that is supposed, in words, in the order of values, targets and weights. */
export function useChanges({ supposition, now, ready }: WhatIfState): readonly Change[] {
  const own = useWords(whatIfWords);
  const { language } = usePaneLanguage();
  const say = useValueText();
  const levers = [
    ["values", own.changeValue],
    ["targets", own.changeTarget],
    ["weights", own.changeWeight],
  ] as const;
  return levers.flatMap(([lever, sentence]) =>
    [...supposition[lever]].flatMap(([id, value]: readonly [NodeId, number]): readonly Change[] => {
      const node = now.nodes.get(id);
      const kpi = ready.scorecard.kpis.find((each) => each.id === id);
      if (node === undefined) return [];
      const { name } = node;
      const isNumber = kpi !== undefined && node.level === "kpi" && supposableOf(kpi, node.readings) === "number";
      const [from, to] = texts();
      const text = sentence({ name, value: from, other: to });
      return [{ key: `${lever} ${id}`, lever, node: id, name, value, from, to, text, isNumber }];

      function texts(): readonly [string, string] {
        if (lever === "weights" || kpi === undefined || node?.level !== "kpi")
          return [formatNumber(node?.weight.own ?? 0, language), formatNumber(value, language)];
        const { readings } = node;
        const { target } = readings;
        const before =
          lever === "values" ? valueNow(kpi, readings) : target.kind === "number" ? target.value : undefined;
        return [before === undefined ? "–" : say(kpi, readings, before), say(kpi, readings, value)];
      }
    }),
  );
}

import { formatForInput, guideWords, parseNumber } from "../../../../language";
import type { Kpi } from "../../../../scorecard";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import { useKept } from "../../../form/useKept";
import { useLatest } from "../../../form/useLatest";

interface TypedField {
  readonly text: string;
  readonly error: string | undefined;
  change(text: string): void;
  /** Saves what has been typed, if it is new and clear. */
  leave(): void;
  /** Saves a number that is offered. */
  take(value: number): void;
}

const UNCHANGED = { kind: "unchanged" } as const;

/** A target or baseline of a KPI that is typed where one is, and saved when one goes on. */
export function useTypedField(kpi: Kpi, field: "target" | "baseline"): TypedField {
  const { language, words: common } = usePaneLanguage();
  const words = useWords(guideWords).numbers;
  const session = useSession();
  const { sources, revisions } = useReady();
  const { report } = useNotices();
  const source = sources.get(kpi.id)?.[field];
  const saved = source?.kind === "typed" ? formatForInput(source.value, language) : "";
  /** `undefined` while nothing new is typed. */
  const [draft, setDraft] = useKept<string | undefined>(`guide/${field}/${kpi.id}`, () => undefined);
  const latest = useLatest(draft);
  const text = draft ?? saved;
  const typed = parseNumber(text, language);
  const saving = useAction(async (value: number | undefined) => {
    const { id, parent, name, unit, weight } = kpi;
    const own = value === undefined ? ({ kind: "none" } as const) : ({ kind: "typed", value } as const);
    const fields = { actual: UNCHANGED, target: UNCHANGED, baseline: UNCHANGED, [field]: own };
    const result = await session.saveKpi({ id, revision: revisions.get(id) ?? 0, parent, name, unit, weight, fields });
    const success = field === "target" ? words.targetSaved : words.baselineSaved;
    // What has been typed meanwhile is not saved yet.
    if (report(result, () => success({ name })) && latest.current === draft) setDraft(undefined);
  });
  return {
    text,
    error: typed.kind === "unclear" ? common.numberUnclear : undefined,
    change: setDraft,
    leave: () => {
      if (typed.kind !== "unclear" && text.trim() !== saved)
        saving.run(typed.kind === "number" ? typed.value : undefined);
    },
    take: (value) => saving.run(value),
  };
}

import { useState } from "react";
import { problemText, scoringWords } from "../../../language";
import { evaluateAt, type Evaluation, type Settings } from "../../../scorecard";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { mergeTexts } from "../../form/mergeTexts";
import { readScoring, scoringForm, type ScoringErrors, type ScoringForm, type ScoringPart } from "./scoringForm";

/** Where the editing began, and what a colleague has done to it since. */
interface Basis {
  readonly settings: Settings;
  readonly form: ScoringForm;
  readonly revision: number;
  readonly conflicts: readonly ScoringPart[];
  /** Whose change was met. */
  readonly met: { readonly by: string; readonly at: string } | undefined;
}

export interface ScoringEditor {
  readonly form: ScoringForm;
  /** As the workbook has it. */
  readonly base: ScoringForm;
  /** Errors that are shown by now: nobody is told off for a field that he has not left yet. */
  readonly errors: ScoringErrors;
  readonly conflicts: readonly ScoringPart[];
  readonly met: Basis["met"];
  readonly refusals: number;
  readonly saving: boolean;
  /** The scorecard as these settings would have it; `undefined` while they cannot be saved. */
  readonly preview: Evaluation | undefined;
  /** The settings in the form, as far as they can be understood. */
  readonly settings: Settings;
  change(changes: Partial<ScoringForm>): void;
  leave(part: ScoringPart): void;
  useTheirs(part: ScoringPart): void;
  save(): void;
}

/** What the form of the settings decides. What is typed is kept whatever happens around it. */
export function useScoring(): ScoringEditor {
  const { language } = usePaneLanguage();
  const own = useWords(scoringWords);
  const { scorecard, revisions, values } = useReady();
  const session = useSession();
  const { fail, succeed, report } = useNotices();
  const { back } = useNavigation();
  const [basis, setBasis] = useState((): Basis => ({
    settings: scorecard.settings,
    form: scoringForm(scorecard.settings, language),
    revision: revisions.get(scorecard.settings.id) ?? 0,
    ...{ conflicts: [], met: undefined },
  }));
  const [form, setForm] = useState(basis.form);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [refusals, setRefusals] = useState(0);
  const { settings, errors } = readScoring(form, basis.settings, language);
  const isSound = Object.keys(errors).length === 0;

  const undo = async (): Promise<void> => {
    report(await session.undo(), () => own.undone);
  };
  const saving = useAction(async () => {
    const result = await session.saveSettings({ ...settings, revision: basis.revision });
    if (result.ok) {
      succeed(own.saved, { label: own.undo, run: undo });
      back();
      return;
    }
    fail(problemText(result.problem, language));
    const state = session.store.getState();
    if (result.problem.kind !== "row-changed" || state.kind !== "ready") return;
    const { settings: now } = state.scorecard;
    const theirs = scoringForm(now, language);
    const merged = mergeTexts(form, basis.form, theirs);
    const { by, at } = result.problem;
    setForm(merged.texts);
    setBasis({
      ...{ settings: now, form: theirs, revision: state.revisions.get(now.id) ?? 0 },
      ...{ conflicts: merged.conflicts, met: { by, at } },
    });
  });

  const change = (changes: Partial<ScoringForm>): void => setForm((previous) => ({ ...previous, ...changes }));
  const shown = Object.entries(errors).filter(([part]) => refusals > 0 || left.has(part));
  return {
    ...{ form, base: basis.form, conflicts: basis.conflicts, met: basis.met, refusals, settings, change },
    errors: Object.fromEntries(shown),
    saving: saving.running,
    preview: isSound ? evaluateAt({ ...scorecard, settings }, values) : undefined,
    leave: (part) => setLeft((previous) => new Set([...previous, part])),
    useTheirs: (part) => {
      change({ [part]: basis.form[part] });
      setBasis({ ...basis, conflicts: basis.conflicts.filter((each) => each !== part) });
    },
    save: () => (isSound ? saving.run() : setRefusals(refusals + 1)),
  };
}

import { useState } from "react";
import { problemText } from "../../language";
import type { Ready } from "../../session";
import { useNavigation } from "../frame/navigation";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";
import { check, type FormErrors } from "./check";
import { formOf, type Form, type Part } from "./form";
import { preview, type Preview } from "./preview";
import { rebase } from "./rebase";
import { saveForm } from "./saveForm";
import type { Subject } from "./subject";
import { useAfterClick } from "./useAfterClick";

/** Where the editing began, and what a colleague has done to it since. */
interface Basis {
  readonly form: Form;
  readonly revision: number | undefined;
  readonly conflicts: readonly Part[];
}

export interface Editor {
  readonly form: Form;
  readonly base: Form;
  /** Errors that are shown by now: nobody is told off for a field that he has not left yet. */
  readonly errors: FormErrors;
  readonly preview: Preview | undefined;
  readonly conflicts: readonly Part[];
  /** How often saving was refused because of errors. */
  readonly refusals: number;
  readonly saving: boolean;
  change<Changed extends Part>(part: Changed, value: Form[Changed]): void;
  leave(part: Part): void;
  /** Takes what a colleague saved for a part. */
  useTheirs(part: Part): void;
  save(): void;
}

/** What the editor decides. What is typed is kept whatever happens around it. */
export function useEditor(subject: Subject): Editor {
  const { language, words } = usePaneLanguage();
  const state = useReady();
  const session = useSession();
  const { report, fail } = useNotices();
  const { back } = useNavigation();
  const [basis, setBasis] = useState((): Basis => ({
    ...basisOf(subject, state),
    form: formOf(subject, state, language),
  }));
  const [form, setForm] = useState(basis.form);
  const [left, setLeft] = useState<ReadonlySet<Part>>(new Set());
  const [refusals, setRefusals] = useState(0);

  const afterClick = useAfterClick();

  const base = basis.form;
  const errors = check({ form, base, subject, scorecard: state.scorecard, language });
  const shown = Object.entries(errors).filter(([part]) => refusals > 0 || left.has(part as Part));

  const saving = useAction(async () => {
    const { revision } = basis;
    const result = await saveForm(session, { form, base, subject, revision, language });
    if (result.ok || result.problem.kind !== "row-changed") {
      if (report(result, () => words.saved({ name: form.name.trim() }))) back();
      return;
    }
    fail(problemText(result.problem, language));
    const current = session.store.getState();
    if (current.kind !== "ready") return;
    const theirs = formOf(subject, current, language);
    const rebased = rebase(form, base, theirs);
    setForm(rebased.form);
    setBasis({ ...basisOf(subject, current), form: theirs, conflicts: rebased.conflicts });
  });

  const change: Editor["change"] = (part, value) => setForm((previous) => ({ ...previous, [part]: value }));
  return {
    form,
    base,
    errors: Object.fromEntries(shown),
    preview: preview({ form, base, subject, state, language }),
    conflicts: basis.conflicts,
    refusals,
    saving: saving.running,
    change,
    leave: (part) => afterClick(() => setLeft((previous) => new Set([...previous, part]))),
    useTheirs: (part) => {
      change(part, base[part]);
      setBasis({ ...basis, conflicts: basis.conflicts.filter((conflict) => conflict !== part) });
    },
    save: () => (Object.keys(errors).length > 0 ? setRefusals(refusals + 1) : saving.run()),
  };
}

const basisOf = ({ id }: Subject, { revisions }: Ready): Omit<Basis, "form"> => ({
  revision: id === undefined ? undefined : (revisions.get(id) ?? 0),
  conflicts: [],
});

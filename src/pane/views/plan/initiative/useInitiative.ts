import { useState } from "react";
import { planWords, problemText } from "../../../../language";
import type { Initiative, InitiativeId, NodeId } from "../../../../scorecard";
import { planOf, type Ready } from "../../../../session";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import {
  emptyForm,
  formOfInitiative,
  initiativeDraft,
  initiativeErrors,
  type InitiativeErrors,
  type InitiativeForm,
  type InitiativePart,
} from "./initiativeForm";
import { mergeTexts } from "../../../form/mergeTexts";

/** Where the editing began, and what a colleague has done to it since. */
interface Basis {
  readonly form: InitiativeForm;
  readonly revision: number | undefined;
  readonly conflicts: readonly InitiativePart[];
}

export interface InitiativeEditor {
  readonly form: InitiativeForm;
  /** As the workbook has it. */
  readonly base: InitiativeForm;
  readonly errors: InitiativeErrors;
  readonly conflicts: readonly InitiativePart[];
  /** Somebody has deleted it meanwhile. */
  readonly isGone: boolean;
  readonly isNew: boolean;
  readonly refusals: number;
  readonly working: boolean;
  change(part: InitiativePart, text: string): void;
  leave(part: InitiativePart): void;
  useTheirs(part: InitiativePart): void;
  save(): void;
  remove(): void;
}

/** What the form of an initiative decides. What is typed is kept whatever happens around it. */
export function useInitiative(id: InitiativeId | undefined, parent: NodeId): InitiativeEditor {
  const { language, words } = usePaneLanguage();
  const own = useWords(planWords);
  const ready = useReady();
  const session = useSession();
  const { report, fail, succeed } = useNotices();
  const { back } = useNavigation();
  const current = initiativeIn(ready, id);
  const [basis, setBasis] = useState((): Basis => ({
    form: current ? formOfInitiative(current, language) : emptyForm(parent),
    revision: current?.revision,
    conflicts: [],
  }));
  const [form, setForm] = useState(basis.form);
  const [left, setLeft] = useState<ReadonlySet<InitiativePart>>(new Set());
  const [refusals, setRefusals] = useState(0);

  const isGone = id !== undefined && current === undefined;
  const errors = initiativeErrors(form, ready.evaluation.nodes, language);
  const shown = Object.entries(errors).filter(([part]) => refusals > 0 || left.has(part as InitiativePart));

  const saving = useAction(async () => {
    // What is gone is written anew.
    const revision = current && basis.revision;
    const result = await session.saveInitiative(initiativeDraft({ form, known: current, revision, language }));
    if (result.ok || result.problem.kind !== "row-changed") {
      if (report(result, () => words.saved({ name: form.name.trim() }))) back();
      return;
    }
    fail(problemText(result.problem, language));
    const state = session.store.getState();
    const theirs = state.kind === "ready" ? initiativeIn(state, id) : undefined;
    if (theirs === undefined) return;
    const merged = mergeTexts(form, basis.form, formOfInitiative(theirs, language));
    setForm(merged.texts);
    setBasis({
      form: formOfInitiative(theirs, language),
      revision: theirs.revision,
      conflicts: merged.conflicts,
    });
  });

  const removing = useAction(async () => {
    if (id === undefined) return;
    const { name } = basis.form;
    const result = await session.removeInitiative(id);
    if (!result.ok) {
      fail(problemText(result.problem, language));
      return;
    }
    const run = async (): Promise<void> => {
      report(await session.undo(), () => own.restored({ name }));
    };
    succeed(own.removed({ name }), { label: own.undo, run });
    back();
  });

  const change = (part: InitiativePart, text: string): void => setForm((previous) => ({ ...previous, [part]: text }));
  return {
    form,
    base: basis.form,
    errors: Object.fromEntries(shown),
    conflicts: basis.conflicts,
    isGone,
    isNew: id === undefined,
    refusals,
    working: saving.running || removing.running,
    change,
    leave: (part) => setLeft((previous) => new Set([...previous, part])),
    useTheirs: (part) => {
      change(part, basis.form[part]);
      setBasis({ ...basis, conflicts: basis.conflicts.filter((each) => each !== part) });
    },
    save: () => {
      if (Object.keys(errors).length > 0) setRefusals(refusals + 1);
      else saving.run();
    },
    remove: removing.run,
  };
}

const initiativeIn = (ready: Ready, id: InitiativeId | undefined): Initiative | undefined =>
  id === undefined ? undefined : planOf(ready).initiatives.find((each) => each.id === id);

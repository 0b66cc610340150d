import { useState } from "react";
import { problemText } from "../../language";
import type { Problem, Result } from "../../scorecard";
import type { Ready } from "../../session";
import { useNotices } from "../frame/Notices";
import { usePaneLanguage } from "../frame/paneLanguage";
import { useReady, useSession } from "../frame/session";
import { useAction } from "../frame/useAction";
import { rebase, type FormParts } from "./rebase";
import { useAfterClick } from "./useAfterClick";
import { useLatest } from "./useLatest";
import { useUnsaved } from "./useUnsaved";

/** What is being edited, as the workbook has it. */
export interface Stored<Form> {
  readonly form: Form;
  /** `undefined` for what is not in the workbook yet. */
  readonly revision: number | undefined;
}

/** What a colleague has saved while the person was working. */
export interface RemoteChange<Form> {
  readonly by: string;
  readonly at: string;
  /** Parts that the person had not touched and that follow the colleague. */
  readonly followed: readonly (keyof Form)[];
}

export type FormErrors<Form> = Readonly<Partial<Record<keyof Form, string>>>;

interface DraftRules<Form, Entry extends Stored<Form>> extends FormParts<Form> {
  /** Reads the entry when the editing begins. */
  begin(state: Ready): Entry;
  /** Reads the entry that is being edited again; `undefined` when it is gone. */
  read(state: Ready, entry: Entry): Entry | undefined;
  /** What must be put right before the form can be saved. */
  check(form: Form, entry: Entry): FormErrors<Form>;
  /** Saves a form without errors. */
  save(form: Form, entry: Entry): Promise<Result<unknown, Problem>>;
  /** Says that everything is saved, and leaves the form. */
  finish(form: Form, entry: Entry): void;
}

export interface Draft<Form, Entry extends Stored<Form> = Stored<Form>> {
  /** What has been typed. */
  readonly form: Form;
  /** As the workbook has it. */
  readonly base: Form;
  readonly entry: Entry;
  /** Errors that are shown by now; a field that has not been left yet says nothing. */
  readonly errors: FormErrors<Form>;
  readonly conflicts: readonly (keyof Form)[];
  readonly remoteChange: RemoteChange<Form> | undefined;
  /** How often saving was refused because of errors. */
  readonly refusals: number;
  readonly saving: boolean;
  /** Whether any part differs from what the workbook has. */
  readonly isUnsaved: boolean;
  /** Whether a part differs from what the workbook has. */
  isChanged(part: keyof Form): boolean;
  change<Part extends keyof Form>(part: Part, value: Form[Part]): void;
  /** Changes several parts at once. */
  merge(changes: Partial<Form>): void;
  leave(part: keyof Form): void;
  /** Takes what a colleague saved for a part. */
  takeColleagues(part: keyof Form): void;
  keepMine(part: keyof Form): void;
  /** Goes on with what has been typed, on top of another entry. */
  restart(entry: Entry): void;
  save(): void;
}

interface Basis<Form, Entry> {
  readonly entry: Entry;
  readonly conflicts: readonly (keyof Form)[];
  readonly remoteChange: RemoteChange<Form> | undefined;
}

const basisOn = <Form, Entry>(entry: Entry): Basis<Form, Entry> => ({ entry, conflicts: [], remoteChange: undefined });

/** What every form decides. What is typed is kept whatever happens around it, also while it is being saved. */
export function useDraft<Form extends object, Entry extends Stored<Form>>(
  rules: DraftRules<Form, Entry>,
): Draft<Form, Entry> {
  const { language } = usePaneLanguage();
  const state = useReady();
  const session = useSession();
  const { fail } = useNotices();
  const afterClick = useAfterClick();
  const [basis, setBasis] = useState(() => basisOn<Form, Entry>(rules.begin(state)));
  const [form, setForm] = useState<Form>(basis.entry.form);
  const [left, setLeft] = useState<ReadonlySet<PropertyKey>>(new Set());
  const [refusals, setRefusals] = useState(0);

  const latest = useLatest(form);
  const { entry, conflicts, remoteChange } = basis;
  const errors = rules.check(form, entry);
  const isUnsaved = rules.parts.some((part) => !rules.same(part, form, entry.form));
  useUnsaved(isUnsaved);
  const shown = Object.entries(errors).filter(([part]) => refusals > 0 || left.has(part));

  const rebaseOnWorkbook = (change: Omit<RemoteChange<Form>, "followed">): void => {
    const current = session.store.getState();
    const now = current.kind === "ready" ? rules.read(current, entry) : undefined;
    if (now === undefined) return;
    const rebased = rebase(latest.current, entry.form, now.form, rules);
    const { followed } = rebased;
    setForm(rebased.form);
    setBasis({ entry: now, conflicts: rebased.conflicts, remoteChange: { ...change, followed } });
  };

  const saving = useAction(async () => {
    const saved = await rules.save(form, entry);
    if (saved.ok) rules.finish(form, entry);
    else {
      fail(problemText(saved.problem, language));
      if (saved.problem.kind === "row-changed") rebaseOnWorkbook(saved.problem);
    }
  });

  const settle = (part: keyof Form): void =>
    setBasis((previous) => ({ ...previous, conflicts: previous.conflicts.filter((conflict) => conflict !== part) }));
  const merge = (changes: Partial<Form>): void => setForm((previous) => ({ ...previous, ...changes }));
  const change: Draft<Form>["change"] = (part, value) => setForm((previous) => ({ ...previous, [part]: value }));
  return {
    form,
    base: entry.form,
    entry,
    errors: Object.fromEntries(shown) as FormErrors<Form>,
    conflicts,
    remoteChange,
    refusals,
    saving: saving.running,
    isUnsaved,
    isChanged: (part) => !rules.same(part, form, entry.form),
    change,
    merge,
    leave: (part) => afterClick(() => setLeft((previous) => new Set([...previous, part]))),
    takeColleagues: (part) => {
      change(part, entry.form[part]);
      settle(part);
    },
    keepMine: settle,
    restart: (other) => setBasis(basisOn(other)),
    save: () => (Object.keys(errors).length > 0 ? setRefusals(refusals + 1) : saving.run()),
  };
}

import { useEffect, useRef, useState } from "react";
import { editorWords, problemText } from "../../../language";
import { kpiId, objectiveId, perspectiveId, type NodeId } from "../../../scorecard";
import type { Ready } from "../../../session";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useAction } from "../../frame/useAction";
import { useWords } from "../../frame/useWords";
import { check, type FormErrors } from "./form/check";
import { entryOf, formOf, PARTS, samePart, type Form, type Part } from "./form/form";
import { preview, type Preview } from "./form/preview";
import { rebase } from "./form/rebase";
import { saveForm } from "./form/saveForm";
import { seriesMeaning } from "./form/seriesForm";
import type { Subject } from "../../frame/subject";
import { useAfterClick } from "../../form/useAfterClick";
import { useUndo } from "./useUndo";
import { warningFor } from "./form/warningFor";

/** What a colleague has saved while the person was working. */
export interface Meeting {
  readonly by: string;
  readonly at: string;
  /** Parts that the person had not touched and that follow the colleague. */
  readonly followed: readonly Part[];
}

/** Where the editing began, and what a colleague has done to it since. */
interface Basis {
  /** What is being edited; a new entry gets its id when it is saved first. */
  readonly subject: Subject;
  readonly form: Form;
  readonly revision: number | undefined;
  readonly conflicts: readonly Part[];
  readonly meeting: Meeting | undefined;
}

export interface Editor {
  readonly subject: Subject;
  readonly form: Form;
  readonly base: Form;
  /** Errors that are shown by now: nobody is told off for a field that he has not left yet. */
  readonly errors: FormErrors;
  readonly preview: Preview | undefined;
  readonly conflicts: readonly Part[];
  readonly meeting: Meeting | undefined;
  /** A colleague has deleted what is being edited. */
  readonly isGone: boolean;
  /** How often saving was refused because of errors. */
  readonly refusals: number;
  readonly saving: boolean;
  /** Whether a part differs from what the workbook has. */
  isChanged(part: Part): boolean;
  /** What the engine has against a part that can be saved all the same. */
  warning(part: Part): string | undefined;
  change<Changed extends Part>(part: Changed, value: Form[Changed]): void;
  /** Changes several parts at once. */
  merge(changes: Partial<Form>): void;
  leave(part: Part): void;
  /** Takes what a colleague saved for a part. */
  useTheirs(part: Part): void;
  keepMine(part: Part): void;
  /** Goes on with what was typed as a new entry. */
  keepAsNew(): void;
  save(): void;
}

/** What the editor decides. What is typed is kept whatever happens around it. */
export function useEditor(opened: Subject): Editor {
  const { language, words } = usePaneLanguage();
  const own = useWords(editorWords);
  const state = useReady();
  const session = useSession();
  const { succeed, fail } = useNotices();
  const { back } = useNavigation();
  const undo = useUndo();
  const [basis, setBasis] = useState(() => basisOf(opened, state, formOf(opened, state, language)));
  const [form, setForm] = useState(basis.form);
  const [left, setLeft] = useState<ReadonlySet<Part>>(new Set());
  const [refusals, setRefusals] = useState(0);

  /** What has been typed by now; saving takes a while, and typing goes on. */
  const latest = useRef(form);
  useEffect(() => {
    latest.current = form;
  }, [form]);
  const afterClick = useAfterClick();

  const { subject, form: base, conflicts } = basis;
  const { scorecard } = state;
  const errors = check({ form, base, subject, scorecard, language });
  const shown = Object.entries(errors).filter(([part]) => refusals > 0 || left.has(part as Part));
  const isChanged = (part: Part): boolean => !samePart(part, form, base);
  const previewed = preview({ form, base, subject, state, language });

  /** Goes on from what the workbook says now, with what was typed on top of it. */
  const goOn = (id: NodeId | undefined, meeting: Omit<Meeting, "followed"> | undefined): void => {
    const current = session.store.getState();
    if (current.kind !== "ready") return;
    const now = id === undefined ? subject : withId(subject, id);
    if (entryOf(now, current.scorecard) === undefined) return;
    const theirs = formOf(now, current, language);
    const mine = latest.current;
    const rebased = rebase(mine, base, theirs);
    const followed = PARTS.filter((part) => !samePart(part, theirs, base) && samePart(part, mine, base));
    setForm(rebased.form);
    setBasis({
      ...basisOf(now, current, theirs),
      conflicts: meeting === undefined ? [] : rebased.conflicts,
      meeting: meeting && { ...meeting, followed },
    });
  };

  const saving = useAction(async () => {
    const { revision } = basis;
    const saved = await saveForm(session, { form, base, subject, revision, language });
    if (!saved.ok) {
      fail(problemText(saved.problem, language));
      if (saved.problem.kind === "row-changed") goOn(undefined, saved.problem);
      return;
    }
    const hasSeriesChanged = subject.level === "kpi" && isChanged("series");
    if (hasSeriesChanged) {
      const bound = await session.bindSeries(kpiId(saved.value), seriesMeaning(form.series));
      if (!bound.ok) {
        fail(own.seriesFailed({ text: problemText(bound.problem, language) }));
        goOn(saved.value, undefined);
        return;
      }
    }
    // A series is not part of what can be taken back, so half of the change would stay.
    const canUndo = !hasSeriesChanged && PARTS.some(isChanged);
    succeed(words.saved({ name: form.name.trim() }), canUndo ? undo : undefined);
    back();
  });

  const settle = (part: Part): void =>
    setBasis((previous) => ({ ...previous, conflicts: previous.conflicts.filter((conflict) => conflict !== part) }));
  const change: Editor["change"] = (part, value) => setForm((previous) => ({ ...previous, [part]: value }));
  return {
    subject,
    form,
    base,
    errors: Object.fromEntries(shown),
    preview: previewed,
    conflicts,
    meeting: basis.meeting,
    isGone: subject.id !== undefined && entryOf(subject, scorecard) === undefined,
    refusals,
    saving: saving.running,
    isChanged,
    warning: (part) => warningFor(part, previewed, language),
    change,
    merge: (changes) => setForm((previous) => ({ ...previous, ...changes })),
    leave: (part) => afterClick(() => setLeft((previous) => new Set([...previous, part]))),
    useTheirs: (part) => {
      change(part, base[part]);
      settle(part);
    },
    keepMine: settle,
    keepAsNew: () => {
      const fresh = withId(subject, undefined);
      setBasis(basisOf(fresh, state, formOf(fresh, state, language)));
    },
    save: () => (Object.keys(errors).length > 0 ? setRefusals(refusals + 1) : saving.run()),
  };
}

const basisOf = (subject: Subject, { revisions }: Ready, form: Form): Basis => ({
  subject,
  form,
  revision: subject.id === undefined ? undefined : (revisions.get(subject.id) ?? 0),
  conflicts: [],
  meeting: undefined,
});

function withId(subject: Subject, id: NodeId | undefined): Subject {
  switch (subject.level) {
    case "perspective":
      return { ...subject, id: id && perspectiveId(id) };
    case "objective":
      return { ...subject, id: id && objectiveId(id) };
    case "kpi":
      return { ...subject, id: id && kpiId(id) };
  }
}

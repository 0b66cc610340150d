import type { ScorecardId } from "../../../scorecard";
import type { Ready } from "../../../session";
import { useDraft, type Draft, type Stored } from "../../form/useDraft";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import type { Subject } from "../../frame/subject";
import { check } from "./form/check";
import { entryOf, formOf, samePart } from "./form/form";
import type { Form, Part } from "./form/editorForm";
import { PART_NAMES } from "./form/parts";
import { preview, type Preview } from "./form/preview";
import { saveForm } from "./form/saveForm";
import { warningFor } from "./form/warningFor";
import { useNaming, type Naming } from "./useNaming";
import { useUndo } from "./useUndo";

interface Entry extends Stored<Form> {
  /** What is being edited; a new entry gets its id when it is saved first. */
  readonly subject: Subject;
  /** The scorecard that it is of. */
  readonly scorecard: ScorecardId;
}

export interface Editor extends Draft<Form, Entry> {
  readonly subject: Subject;
  readonly preview: Preview | undefined;
  /** What a new KPI has from its name; `undefined` while that is nothing. */
  readonly naming: Naming | undefined;
  /** A colleague has deleted what is being edited. */
  readonly isGone: boolean;
  /** What the engine has against a part that can be saved all the same. */
  warning(part: Part): string | undefined;
  /** Goes on with what was typed as a new entry. */
  keepAsNew(): void;
}

/** What the editor decides beside what every form does. */
export function useEditor(opened: Subject): Editor {
  const { language, words } = usePaneLanguage();
  const state = useReady();
  const session = useSession();
  const { succeed } = useNotices();
  const { back } = useNavigation();
  const undo = useUndo();
  const { scorecard } = state;

  const stored = (subject: Subject, now: Ready): Entry => ({
    subject,
    scorecard: now.scorecard.settings.id,
    form: formOf(subject, now, language),
    revision: subject.id === undefined ? undefined : (now.revisions.get(subject.id) ?? 0),
  });

  const draft = useDraft<Form, Entry>({
    parts: PART_NAMES,
    same: samePart,
    begin: (now) => stored(opened, now),
    read: (now, { subject }) => entryOf(subject, now.scorecard) && stored(subject, now),
    check: (form, { form: base, subject }) => check({ form, base, subject, scorecard, language }),
    save: (form, { form: base, ...entry }) => saveForm(session, { ...entry, form, base, language }),
    finish: (form, { form: base }) => {
      const hasChanged = PART_NAMES.some((part) => !samePart(part, form, base));
      succeed(words.saved({ name: form.name.trim() }), hasChanged ? undo : undefined);
      back();
    },
  });

  const { form, base } = draft;
  const { subject } = draft.entry;
  const named = useNaming(draft, subject.level === "kpi" && subject.id === undefined);
  const previewed = preview({ form, base, subject, state, language });
  return {
    ...draft,
    ...named,
    subject,
    preview: previewed,
    isGone: subject.id !== undefined && entryOf(subject, scorecard) === undefined,
    warning: (part) => warningFor(part, previewed, language),
    keepAsNew: () => draft.restart(stored({ ...subject, id: undefined }, state)),
  };
}

import { planWords, problemText } from "../../../../language";
import type { Initiative, InitiativeId, NodeId } from "../../../../scorecard";
import { planOf, type Ready } from "../../../../session";
import { textParts } from "../../../form/rebase";
import { useDraft, type Draft, type Stored } from "../../../form/useDraft";
import { useNavigation } from "../../../frame/navigation";
import { useNotices } from "../../../frame/Notices";
import { usePaneLanguage } from "../../../frame/paneLanguage";
import { useReady, useSession } from "../../../frame/session";
import { useAction } from "../../../frame/useAction";
import { useWords } from "../../../frame/useWords";
import type { InitiativeStart } from "../../../frame/view";
import {
  emptyForm,
  formOfInitiative,
  INITIATIVE_PARTS,
  initiativeDraft,
  initiativeErrors,
  type InitiativeForm,
} from "./initiativeForm";

export interface InitiativeEditor extends Draft<InitiativeForm> {
  /** Somebody has deleted it meanwhile. */
  readonly isGone: boolean;
  readonly isNew: boolean;
  /** Whether it is being saved or deleted. */
  readonly working: boolean;
  remove(): void;
}

/** What the form of an initiative decides beside what every form does. */
export function useInitiative(id: InitiativeId | undefined, parent: NodeId, start?: InitiativeStart): InitiativeEditor {
  const { language, words } = usePaneLanguage();
  const own = useWords(planWords);
  const ready = useReady();
  const session = useSession();
  const { report, fail, succeed } = useNotices();
  const { back } = useNavigation();
  const current = initiativeIn(ready, id);
  const stored = (now: Ready): Stored<InitiativeForm> | undefined => {
    const known = initiativeIn(now, id);
    return known && { form: formOfInitiative(known, language), revision: known.revision };
  };
  const draft = useDraft<InitiativeForm, Stored<InitiativeForm>>({
    ...textParts<InitiativeForm>(INITIATIVE_PARTS),
    begin: (now) => stored(now) ?? { form: { ...emptyForm(parent), ...start }, revision: undefined },
    read: stored,
    check: (form) => initiativeErrors(form, ready.evaluation.nodes, language),
    save: (form, { revision }) =>
      // What is gone is written anew.
      session.saveInitiative(initiativeDraft({ form, known: current, revision: current && revision, language })),
    finish: ({ name }) => {
      succeed(words.saved({ name: name.trim() }));
      back();
    },
  });

  const removing = useAction(async () => {
    if (id === undefined) return;
    const { name } = draft.base;
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

  return {
    ...draft,
    isGone: id !== undefined && current === undefined,
    isNew: id === undefined,
    working: draft.saving || removing.running,
    remove: removing.run,
  };
}

const initiativeIn = (ready: Ready, id: InitiativeId | undefined): Initiative | undefined =>
  id === undefined ? undefined : planOf(ready).initiatives.find((each) => each.id === id);

import { scoringWords } from "../../../language";
import { evaluateAt, type Evaluation, type Settings } from "../../../scorecard";
import type { Ready } from "../../../session";
import { textParts } from "../../form/rebase";
import { useDraft, type Draft, type Stored } from "../../form/useDraft";
import { useNavigation } from "../../frame/navigation";
import { useNotices } from "../../frame/Notices";
import { usePaneLanguage } from "../../frame/paneLanguage";
import { useReady, useSession } from "../../frame/session";
import { useWords } from "../../frame/useWords";
import { readScoring, SCORING_PARTS, scoringForm, type ScoringForm } from "./scoringForm";
import { scoringErrorTexts } from "./scoringErrorTexts";

interface Entry extends Stored<ScoringForm> {
  readonly settings: Settings;
}

export interface ScoringEditor extends Draft<ScoringForm, Entry> {
  /** The scorecard as these settings would have it; `undefined` while they cannot be saved. */
  readonly preview: Evaluation | undefined;
  /** The settings in the form, as far as they can be understood. */
  readonly settings: Settings;
}

/** What the form of the settings decides beside what every form does. */
export function useScoring(): ScoringEditor {
  const { language } = usePaneLanguage();
  const own = useWords(scoringWords);
  const { scorecard, values } = useReady();
  const session = useSession();
  const { succeed, report } = useNotices();
  const { back } = useNavigation();
  const stored = (now: Ready): Entry => {
    const { settings } = now.scorecard;
    return { settings, form: scoringForm(settings, language), revision: now.revisions.get(settings.id) ?? 0 };
  };
  const undo = async (): Promise<void> => {
    report(await session.undo(), () => own.undone);
  };
  const draft = useDraft<ScoringForm, Entry>({
    ...textParts<ScoringForm>(SCORING_PARTS),
    begin: stored,
    read: stored,
    check: (form, { settings }) => scoringErrorTexts(readScoring(form, settings, language).errors, language),
    save: (form, { settings, revision }) =>
      session.saveSettings({ ...readScoring(form, settings, language).settings, revision }),
    finish: () => {
      succeed(own.saved, { label: own.undo, run: undo });
      back();
    },
  });
  const { settings, errors } = readScoring(draft.form, draft.entry.settings, language);
  const isSound = Object.keys(errors).length === 0;
  return {
    ...draft,
    settings,
    preview: isSound ? evaluateAt({ ...scorecard, settings }, values) : undefined,
  };
}

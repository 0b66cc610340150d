import { checkSettings, cleanName, failure, nameLengthProblem, success, type Settings } from "../scorecard";
import { settingsCells } from "../workbook";
import type { SessionContext } from "./context";
import { changedCells } from "./entryCells";
import { saveChange } from "./save";
import type { SettingsDraft } from "./drafts";
import type { Outcome } from "./outcome";

/** Writes what holds for the whole scorecard, and the native cells that follow from it. */
export const saveSettings = (context: SessionContext, { revision = 0, ...given }: SettingsDraft): Outcome =>
  saveChange(context, ({ scorecard }) => {
    const before = scorecard.settings;
    const settings: Settings = cleaned({ ...before, ...given });
    if (settings.name === "") return failure({ kind: "name-empty" });
    const [problem = nameLengthProblem(settings.name, before.name)] = checkSettings(settings);
    if (problem) return failure(problem);
    const cells = changedCells(settingsCells(before), settingsCells(settings));
    const after = { ...scorecard, settings };
    if (Object.keys(cells).length === 0) return success({ id: undefined, after, writes: [] });
    const { id, name } = before;
    return success({
      id: undefined,
      after,
      writes: [{ kind: "change", table: "settings", id, revision, name, cells }],
    });
  });

const cleaned = (settings: Settings): Settings => ({
  ...settings,
  name: cleanName(settings.name),
  vision: settings.vision.trim(),
  goals: settings.goals.map(cleanName).filter((goal) => goal !== ""),
});

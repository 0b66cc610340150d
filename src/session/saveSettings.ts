import { checkSettings, cleanName, failure, nameLengthProblem, success, type Settings } from "../scorecard";
import { ROLLING_VERSION, settingsCells, VALUES_VERSION } from "../workbook";
import { checkWeight, type SessionContext } from "./context";
import { aliasesOf, changedCells } from "./entryCells";
import { saveChange } from "./save";
import type { SettingsDraft } from "./drafts";
import { inTablesOf } from "./inTablesOf";
import type { Outcome } from "./outcome";
import { placeProblem } from "./placeProblem";
import type { Ready } from "./state";

/** Writes what holds for the whole scorecard that is shown, and the native cells that follow from it. */
export async function saveSettings(context: SessionContext, { revision = 0, ...given }: SettingsDraft): Outcome {
  const isJoining = given.rollsUp !== undefined || given.weightAbove !== undefined;
  const ready = isJoining
    ? await inTablesOf(given.rollsUp === "values" ? VALUES_VERSION : ROLLING_VERSION, context)
    : undefined;
  if (ready?.ok === false) return ready;
  return saveChange(context, (state) => {
    const { scorecard } = state;
    const before = scorecard.settings;
    if ((given.id ?? before.id) !== before.id) return failure({ kind: "row-gone", name: given.name ?? "" });
    const settings = settingsAfter(state, given);
    if (settings.name === "") return failure({ kind: "name-empty" });
    const weight = checkWeight(settings.name, settings.weightAbove);
    if (!weight.ok) return weight;
    const [problem = nameLengthProblem(settings.name, before.name) ?? placeProblem(state, settings)] =
      checkSettings(settings);
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
}

/** The settings once a draft has been saved. Former names are kept where formulas may use them: of one among several. */
function settingsAfter({ scorecard }: Ready, given: Omit<SettingsDraft, "revision">): Settings {
  const { settings: before, among } = scorecard;
  const settings = cleaned({ ...before, ...given });
  return among === undefined ? settings : { ...settings, aliases: aliasesOf(before, settings.name, given.aliases) };
}

const cleaned = (settings: Settings): Settings => ({
  ...settings,
  name: cleanName(settings.name),
  vision: settings.vision.trim(),
  goals: settings.goals.map(cleanName).filter((goal) => goal !== ""),
  owner: settings.owner.trim(),
});

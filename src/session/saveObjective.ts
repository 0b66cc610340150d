import {
  DEFAULT_OBJECTIVE,
  checkThresholds,
  failure,
  objectiveId,
  success,
  type Objective,
  type ObjectiveId,
} from "../scorecard";
import { newId, objectiveCells } from "../workbook";
import { checkName, checkWeight, type SessionContext } from "./context";
import { aliasesOf, changedCells, filledCells, nextOrder } from "./entryCells";
import { saveChange } from "./save";
import type { ObjectiveDraft } from "./drafts";
import type { Outcome } from "./outcome";

/** Writes an objective, new or changed. */
export const saveObjective = (context: SessionContext, draft: ObjectiveDraft): Outcome<ObjectiveId> =>
  saveChange(context, (state) => {
    const name = checkName(state, draft.name, draft.id, draft.aliases);
    if (!name.ok) return name;
    const weight = checkWeight(name.value, draft.weight);
    if (!weight.ok) return weight;
    const [crossed] = draft.thresholds ? checkThresholds(draft.thresholds) : [];
    if (crossed) return failure(crossed);
    const { scorecard } = state;
    const { objectives } = scorecard;
    const before = objectives.find((objective) => objective.id === draft.id);
    if (draft.id !== undefined && before === undefined) return failure({ kind: "row-gone", name: name.value });
    const { id: given, revision = 0, aliases, ...options } = draft;
    const id = given ?? objectiveId(newId("o"));
    const last = nextOrder(objectives.filter(({ parent }) => parent === draft.parent));
    const entry: Objective = {
      ...DEFAULT_OBJECTIVE,
      ...before,
      ...options,
      id,
      name: name.value,
      weight: weight.value,
      aliases: aliasesOf(before, name.value, aliases),
      order: before?.parent === draft.parent ? before.order : last,
    };
    const after = { ...scorecard, objectives: [...objectives.filter((each) => each !== before), entry] };
    if (before === undefined) {
      const cells = filledCells(objectiveCells(entry));
      return success({ id, after, writes: [{ kind: "add", table: "objectives", id, cells }] });
    }
    const cells = changedCells(objectiveCells(before), objectiveCells(entry));
    if (Object.keys(cells).length === 0) return success({ id, after, writes: [] });
    return success({
      id,
      after,
      writes: [{ kind: "change", table: "objectives", id, revision, name: before.name, cells }],
    });
  });

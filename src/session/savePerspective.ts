import { checkThresholds, failure, perspectiveId, success, type Perspective, type PerspectiveId } from "../scorecard";
import { newId, perspectiveCells } from "../workbook";
import { checkName, checkWeight, type SessionContext } from "./context";
import { aliasesOf, changedCells, filledCells, nextOrder } from "./entryCells";
import { saveChange } from "./save";
import type { PerspectiveDraft } from "./drafts";
import type { Outcome } from "./outcome";

/** Writes a perspective, new or changed. */
export const savePerspective = (
  context: SessionContext,
  { scorecard: meant, ...draft }: PerspectiveDraft,
): Outcome<PerspectiveId> =>
  saveChange(context, (state) => {
    const name = checkName(state, draft.name, draft.id, draft.aliases);
    if (!name.ok) return name;
    const weight = checkWeight(name.value, draft.weight);
    if (!weight.ok) return weight;
    const [crossed] = draft.thresholds ? checkThresholds(draft.thresholds) : [];
    if (crossed) return failure(crossed);
    const { scorecard } = state;
    const { perspectives, settings } = scorecard;
    if ((meant ?? settings.id) !== settings.id) return failure({ kind: "row-gone", name: "" });
    const before = perspectives.find((perspective) => perspective.id === draft.id);
    if (draft.id !== undefined && before === undefined) return failure({ kind: "row-gone", name: name.value });
    const { id: given, revision = 0, aliases, ...options } = draft;
    const id = given ?? perspectiveId(newId("p"));
    const entry: Perspective = {
      rollUp: undefined,
      thresholds: undefined,
      order: nextOrder(perspectives),
      ...before,
      ...options,
      id,
      name: name.value,
      weight: weight.value,
      aliases: aliasesOf(before, name.value, aliases),
    };
    const after = { ...scorecard, perspectives: [...perspectives.filter((each) => each !== before), entry] };
    if (before === undefined) {
      const cells = filledCells(perspectiveCells(entry));
      return success({ id, after, writes: [{ kind: "add", table: "perspectives", id, cells }] });
    }
    const cells = changedCells(perspectiveCells(before), perspectiveCells(entry));
    if (Object.keys(cells).length === 0) return success({ id, after, writes: [] });
    return success({
      id,
      after,
      writes: [{ kind: "change", table: "perspectives", id, revision, name: before.name, cells }],
    });
  });

import { act, screen } from "@testing-library/react";
import { kpiId } from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { otherScorecard, readyOf } from "../../several";
import { button } from "../../show";
import type { Stage } from "../../stage";
import { CHURN, list, openSection, showEditor } from "./showEditor";

const FIELD = "Værdier fra scorecards under";
const SECTION = "Data og perioder";

/** With another scorecard below the one that is shown, which counts by its values. */
function withTeam(): Stage {
  const stage = smallStage();
  const { id } = readyOf(stage).scorecard.settings;
  const team = otherScorecard(stage, { id: "s_2", name: "Salg", above: id });
  const settings = { ...team.scorecard.settings, rollsUp: "values" as const };
  act(() => stage.show({ others: [{ ...team, scorecard: { ...team.scorecard, settings } }] }));
  return stage;
}

test("nobody is asked how values become one while no scorecard below counts by them", async () => {
  const user = showEditor(smallStage(), CHURN);
  await openSection(user, SECTION);
  expect(screen.queryByRole("combobox", { name: FIELD })).toBeNull();
});

test("a rate is made the ratio of sums by the KPI that holds the size, which must be chosen; keys are enough", async () => {
  const stage = withTeam();
  const user = showEditor(stage, CHURN);
  await openSection(user, SECTION);
  expect(list(FIELD).value).toBe("");
  await user.selectOptions(list(FIELD), "Forholdet mellem summer");
  list(FIELD).focus();
  await user.tab();
  expect(document.activeElement).toBe(list("KPI med antallet"));
  await user.click(button("Gem"));
  expect(screen.getByText("Vælg den KPI, som værdierne skal vejes med.")).toBeTruthy();
  expect(stage.calls).toEqual([]);
  await user.selectOptions(list("KPI med antallet"), "NPS");
  await user.click(button("Gem"));
  const saved = readyOf(stage).scorecard.kpis.find(({ id }) => id === kpiId("churn"));
  expect(saved?.across).toEqual({ kind: "ratio", by: "NPS" });
});

import { act, screen, within } from "@testing-library/react";
import { currentPeriod, evaluateAt, NO_READINGS, success, type Closing, type Period } from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";

const readyOf = (stage: Stage) => {
  const state = stage.store.getState();
  if (state.kind !== "ready") throw new Error("not ready");
  return state;
};

/** Closing and opening change what the session knows, as in a workbook. */
function closingStage(): Stage {
  const stage = smallStage();
  const set = (closings: readonly Closing[]): void => stage.show({ values: { ...readyOf(stage).values, closings } });
  const closings = () => readyOf(stage).values.closings ?? [];
  return {
    ...stage,
    closePeriod: async (period) => {
      const { scorecard, values } = readyOf(stage);
      const evaluation = evaluateAt(scorecard, values, currentPeriod(scorecard, values.today));
      set([...closings(), { period, by: "Bo", at: "2026-11-03T09:12:00Z", evaluation }]);
      return Promise.resolve(success(undefined));
    },
    reopenPeriod: async (period) => {
      set(closings().filter((each) => each.period.index !== period.index));
      return Promise.resolve(success(undefined));
    },
  };
}

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Perioder/ }));
  await screen.findByRole("heading", { level: 1, name: "Perioder" });
  return user;
}
const row = (name: string): HTMLElement => screen.getByRole("heading", { level: 2, name }).closest("li") as HTMLElement;

test("without a past there is the running period and the one before it", async () => {
  await open(closingStage());
  expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    "november 2026",
    "oktober 2026",
  ]);
  expect(row("november 2026").textContent).toMatch(/I gang/);
  expect(row("november 2026").textContent).toMatch(/75.*I risiko/);
  expect(row("oktober 2026").textContent).toMatch(/Åben/);
});

test("a period is closed at a click, and says by whom, when and with which score", async () => {
  const user = await open(closingStage());
  await user.click(button("Lås november 2026"));
  expect(said("status")).toMatch(/November 2026 er låst\./);
  expect(row("november 2026").textContent).toMatch(/Låst af Bo 3\. nov\. 2026/);
  expect(screen.queryByRole("button", { name: "Lås november 2026" })).toBeNull();
});

test("opening one again asks first, says what becomes of the score, and the safe answer has the focus", async () => {
  const stage = closingStage();
  const user = await open(stage);
  await user.click(button("Lås november 2026"));
  const { values, scorecard } = readyOf(stage);
  const [nps] = values.readings.keys();
  const readings = new Map(values.readings);
  if (nps) readings.set(nps, { ...NO_READINGS, ...readings.get(nps), actual: { kind: "number", value: 60 } });
  const now = { ...values, readings };
  act(() => stage.show({ values: now, evaluation: evaluateAt(scorecard, now) }));

  await user.click(button("Genåbn november 2026"));
  const question = screen.getByRole("group", { name: "Genåbn november 2026?" });
  expect(question.textContent).toMatch(/Den samlede score går fra 75 til 100/);
  expect(document.activeElement).toBe(within(question).getByRole("button", { name: "Annuller" }));
  await user.click(within(question).getByRole("button", { name: "Annuller" }));
  expect(document.activeElement).toBe(button("Genåbn november 2026"));
  expect(row("november 2026").textContent).toMatch(/Låst/);

  await user.click(button("Genåbn november 2026"));
  await user.click(button("Ja, genåbn"));
  expect(said("status")).toMatch(/November 2026 er åben igen\./);
  expect(document.activeElement).toBe(button("Lås november 2026"));
});

test("a refusal is told, and nothing else happens", async () => {
  const stage = smallStage();
  const user = await open(stage);
  stage.refuse({ kind: "period-closed", period: "2026-11", by: "Mette", at: "2026-11-23T13:16:00Z" });
  await user.click(button("Lås november 2026"));
  expect(said("alert")).toMatch(/Perioden 2026-11 er allerede låst af Mette/);
  expect(button("Lås november 2026")).toBeTruthy();
});

test("a long past is shown a year at a time", async () => {
  const stage = smallStage();
  const { scorecard, values, evaluation } = readyOf(stage);
  const { frequency, index } = currentPeriod(scorecard, values.today);
  const period: Period = { frequency, index: index - 30 };
  stage.show({ values: { ...values, closings: [{ period, by: "Bo", at: "2024-06-01T08:00:00Z", evaluation }] } });
  const user = await open(stage);
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(12);
  await user.click(button("Vis 12 tidligere perioder"));
  await user.click(button("Vis 7 tidligere perioder"));
  expect(screen.getAllByRole("heading", { level: 2 })).toHaveLength(31);
  expect(row("maj 2024").textContent).toMatch(/Låst af Bo/);
});

test("where the scorecard can only be read, no period can be closed", async () => {
  const stage = smallStage();
  stage.show({ readOnly: true });
  await open(stage);
  expect(screen.queryByRole("button", { name: /^Lås / })).toBeNull();
});

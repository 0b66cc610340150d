import { act, screen, within } from "@testing-library/react";
import {
  currentPeriod,
  evaluateAt,
  kpiId,
  NO_READINGS,
  perspectiveId,
  success,
  type Closing,
  type Period,
} from "../../../../src/scorecard";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";
import { monthly, pastReady } from "../detail/history/historyStage";

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
const row = (name: string): HTMLElement => screen.getByRole("region", { name });
const strip = (): readonly HTMLElement[] =>
  within(screen.getByRole("group", { name: "Perioder og deres scorer" })).getAllByRole("button");
/** What is heard of a column; what is seen is hidden from hearing. */
const heard = (column: HTMLElement): string => column.querySelector("span:not([aria-hidden])")?.textContent ?? "";
const labels = (): readonly string[] => strip().map(heard);
const choose = (name: string): HTMLElement => screen.getByRole("button", { name: new RegExp(`^${name}: `) });

test("without a past there is the running period and the one before it", async () => {
  const user = await open(closingStage());
  expect(labels()).toEqual(["oktober 2026: –, Ingen data, Åben", "november 2026: 75, I risiko, I gang"]);
  expect(row("oktober 2026").textContent).toMatch(/Åben/);
  expect(choose("oktober 2026").getAttribute("aria-pressed")).toBe("true");
  await user.click(choose("november 2026"));
  expect(row("november 2026").textContent).toMatch(/I gang/);
  expect(row("november 2026").textContent).toMatch(/75.*I risiko/);
  expect(screen.queryByRole("region", { name: "oktober 2026" })).toBeNull();
});

test("a period is closed at a click, and says by whom, when and with which score", async () => {
  const user = await open(closingStage());
  await user.click(choose("november 2026"));
  await user.click(button("Lås november 2026"));
  expect(said("status")).toMatch(/November 2026 er låst\./);
  expect(row("november 2026").textContent).toMatch(/Låst af Bo 3\. nov\. 2026/);
  expect(screen.queryByRole("button", { name: "Lås november 2026" })).toBeNull();
});

test("opening one again asks first, says what becomes of the score, and the safe answer has the focus", async () => {
  const stage = closingStage();
  const user = await open(stage);
  await user.click(choose("november 2026"));
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
  await user.click(choose("november 2026"));
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
  expect(strip()).toHaveLength(12);
  expect(labels().at(-1)).toMatch(/^november 2026: /);
  expect(button("Senere").getAttribute("aria-disabled")).toBe("true");
  await user.click(button("Tidligere"));
  expect(labels().at(-1)).toMatch(/^november 2025: /);
  await user.click(button("Tidligere"));
  expect(strip()).toHaveLength(7);
  expect(button("Tidligere").getAttribute("aria-disabled")).toBe("true");
  await user.click(choose("maj 2024"));
  expect(row("maj 2024").textContent).toMatch(/Låst af Bo/);
  await user.click(button("Senere"));
  expect(labels().at(-1)).toMatch(/^november 2025: /);
});

test("a past that gets shorter while one looks at the far end of it leads back to the latest", async () => {
  const stage = smallStage();
  const { scorecard, values, evaluation } = readyOf(stage);
  const { frequency, index } = currentPeriod(scorecard, values.today);
  const period: Period = { frequency, index: index - 30 };
  stage.show({ values: { ...values, closings: [{ period, by: "Bo", at: "2024-06-01T08:00:00Z", evaluation }] } });
  const user = await open(stage);
  await user.click(button("Tidligere"));
  act(() => stage.show({ values }));
  expect(labels().at(-1)).toMatch(/^november 2026: /);
});

test("where too little is known for a score, what is known is shown as a part of one", async () => {
  const { scorecard, values } = pastReady(monthly([20, 40]), { weight: 1 });
  const [nps] = scorecard.kpis;
  if (nps === undefined) throw new Error("no KPI");
  const other = { ...nps, id: kpiId("other"), name: "Andet", weight: 3 };
  const whole = { ...scorecard, kpis: [nps, other] };
  const readings = new Map([...values.readings, [other.id, values.readings.get(nps.id) ?? NO_READINGS] as const]);
  const stage = smallStage();
  const known = { ...values, readings };
  stage.show({ scorecard: whole, values: known, evaluation: evaluateAt(whole, known) });
  const user = await open(stage);
  const plain = (text: string | null): string => (text ?? "").replaceAll("\u00a0", " ");
  expect(plain(heard(choose("oktober 2026")))).toBe("oktober 2026: delvis score 80, 25 % af vægten, Åben");
  await user.click(choose("oktober 2026"));
  expect(plain(row("oktober 2026").textContent)).toContain(
    "Delvis score 80: 25 % af vægten har data, og en score kræver 50 %.",
  );
  expect(row("oktober 2026").textContent).not.toContain("Ingen data");
});

describe("two periods side by side", () => {
  /** NPS of 20, 30 and 40 in August, September and October; the target is 50. */
  async function compare() {
    const { scorecard, values, evaluation } = pastReady(monthly([20, 30, 40]));
    const stage = smallStage();
    stage.show({ scorecard, values, evaluation });
    const user = await open(stage);
    await user.click(choose("oktober 2026"));
    return user;
  }
  const cells = (): readonly (string | null)[] =>
    within(screen.getByRole("table"))
      .getAllByRole("cell")
      .map(({ textContent }) => textContent);

  test("are a period and the one before it, until another is chosen", async () => {
    const user = await compare();
    expect(screen.getByRole("table", { name: "September 2026 og oktober 2026" })).toBeTruthy();
    expect(cells()).toEqual(["60", "80", "+20", "60", "80", "+20"]);
    await user.selectOptions(screen.getByRole("combobox", { name: "Med" }), "august 2026");
    expect(cells()).toEqual(["40", "80", "+40", "40", "80", "+40"]);
  });

  test("stand in the order of time, whichever was chosen first", async () => {
    const user = await compare();
    await user.click(choose("august 2026"));
    await user.selectOptions(screen.getByRole("combobox", { name: "Med" }), "september 2026");
    expect(screen.getByRole("table", { name: "August 2026 og september 2026" })).toBeTruthy();
    expect(cells().slice(0, 3)).toEqual(["40", "60", "+20"]);
  });

  test("of which nothing differs say so", async () => {
    const user = await compare();
    await user.click(choose("november 2026"));
    expect(cells().slice(0, 3)).toEqual(["80", "80", "0"]);
    expect(screen.getByText("Intet har flyttet den samlede score.")).toBeTruthy();
  });

  test("of which nothing differs that is seen say so too", async () => {
    const { scorecard, values, evaluation } = pastReady(monthly([20, 40, 40.01]));
    const stage = smallStage();
    stage.show({ scorecard, values, evaluation });
    const user = await open(stage);
    await user.click(choose("oktober 2026"));
    expect(cells().slice(0, 3)).toEqual(["80", "80", "0"]);
    expect(screen.getByText("Intet har flyttet den samlede score.")).toBeTruthy();
    expect(screen.queryByRole("definition")).toBeNull();
  });

  test("name a perspective that only one of them has", async () => {
    const { scorecard, values, evaluation } = pastReady(monthly([20, 30, 40]));
    const [first] = scorecard.perspectives;
    if (first === undefined) throw new Error("no perspective");
    const former = {
      ...scorecard,
      perspectives: [...scorecard.perspectives, { ...first, id: perspectiveId("gone"), name: "Medarbejdere" }],
    };
    const september = { frequency: "month", index: 2026 * 12 + 8 } as const;
    const then = evaluateAt(former, values, september);
    const closing = { period: september, by: "Bo", at: "2026-10-03T09:12:00Z", evaluation: then };
    const stage = smallStage();
    stage.show({ scorecard, values: { ...values, closings: [closing] }, evaluation });
    const user = await open(stage);
    await user.click(choose("oktober 2026"));
    const names = within(screen.getByRole("table")).getAllByRole("rowheader");
    expect(names.map(({ textContent }) => textContent)).toContain("Medarbejdere");
    expect(cells().slice(-3)).toEqual(["–", "–", "–"]);
  });

  test("come with the way from one score to the other", async () => {
    await compare();
    const steps = screen.getAllByRole("definition").map(({ textContent }) => textContent);
    expect(steps).toEqual(["60", "+20", "80"]);
    expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
      "september 2026",
      "NPS",
      "oktober 2026",
    ]);
  });
});

test("where the scorecard can only be read, no period can be closed", async () => {
  const stage = smallStage();
  stage.show({ readOnly: true });
  await open(stage);
  expect(screen.queryByRole("button", { name: /^Lås / })).toBeNull();
});

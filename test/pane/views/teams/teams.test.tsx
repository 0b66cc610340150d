import { screen, waitFor, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import { teamFile } from "../../../support/teamFile";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import type { Stage } from "../../stage";

async function open(stage: Stage): Promise<UserEvent> {
  const user = show(stage);
  await user.click(button("Handlinger for hele scorecardet"));
  await user.click(await screen.findByRole("button", { name: "Hold" }));
  await screen.findByRole("heading", { level: 1, name: "Hold" });
  return user;
}

async function choose(user: UserEvent, ...names: readonly string[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("there is no field for files");
  await user.upload(
    input,
    names.map((name) => new File(["x"], name)),
  );
}

/** Two teams whose files are chosen; the scorecard that is open does not count. */
async function withTwo(stage: Stage): Promise<UserEvent> {
  stage.teamFiles = new Map([
    ["Salg.xlsx", teamFile("Salg", { size: 300, percent: 90 })],
    ["Drift.xlsx", teamFile("Drift", { size: 100, percent: 50 })],
  ]);
  const user = await open(stage);
  await choose(user, "Salg.xlsx", "Drift.xlsx");
  await user.click(await screen.findByRole("checkbox", { name: "Tæl scorecardet i denne projektmappe med" }));
  return user;
}

/** With spaces that may break. */
const textOf = ({ textContent }: HTMLElement): string => (textContent ?? "").replaceAll("\u00a0", " ");
const whole = (): HTMLElement => screen.getByRole("region", { name: "Alle hold" });
const card = (name: string): HTMLElement => {
  const found = screen.getByRole("heading", { level: 3, name }).closest("li");
  if (found === null) throw new Error(`${name} has no row`);
  return found;
};

test("before files are chosen it says what comes of them, and that they are not kept", async () => {
  const stage = smallStage();
  await open(stage);
  expect(screen.getByText(/^Vælg holdenes projektmapper/)).toBeTruthy();
  expect(screen.getByText(/^Filerne læses her og gemmes ikke i projektmappen\./)).toBeTruthy();
  expect(screen.queryByRole("table")).toBeNull();
  expect(stage.calls).toEqual([]);
});

test("the settings lead there too", async () => {
  const user = show(smallStage());
  await user.click(button("Indstillinger"));
  await user.click(await screen.findByRole("button", { name: /^Hold/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Hold" })).toBeTruthy();
});

test("teams that share all KPIs are added up before anything is scored", async () => {
  await withTwo(smallStage());
  const way = within(whole()).getByRole<HTMLSelectElement>("combobox", { name: "Sådan bliver de til ét" });
  expect(way.selectedOptions[0]?.text).toBe("Tallene lægges sammen og scores bagefter");
  // By hand: three perspectives at (300 · 0,9 + 100 · 0,5) / 400 = 80, the last one 20 below; all four weigh the same.
  expect(textOf(whole())).toContain("75");
  expect(textOf(whole())).toContain("Datadækning 100 %");
});

test("another way gives another whole", async () => {
  const user = await withTwo(smallStage());
  await user.selectOptions(within(whole()).getByRole("combobox"), "Den samlede score vejes med");
  // By hand: (85 + 45) / 2.
  await waitFor(() => expect(textOf(whole())).toContain("65"));
});

test("a table has a row for each KPI and a column for each team, with status and score in each cell", async () => {
  await withTwo(smallStage());
  const table = screen.getByRole("table");
  expect(
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent),
  ).toEqual(["KPI", "Alle", "Salg", "Drift"]);
  expect(within(table).getAllByRole("rowheader")).toHaveLength(21);
  const row = within(table).getByRole("rowheader", { name: "Økonomi 1" }).closest("tr");
  expect([...(row?.querySelectorAll("td") ?? [])].map(({ textContent }) => textContent)).toEqual([
    "80, I risiko",
    "90, På sporet",
    "50, Uden for mål",
  ]);
});

test("the scorecard that is open counts, until somebody says otherwise", async () => {
  const stage = smallStage();
  stage.teamFiles = new Map([["Salg.xlsx", teamFile("Salg")]]);
  const user = await open(stage);
  await choose(user, "Salg.xlsx");
  const table = await screen.findByRole("table");
  const heads = (): readonly (string | null)[] =>
    within(table)
      .getAllByRole("columnheader")
      .map(({ textContent }) => textContent);
  expect(heads()).toEqual(["KPI", "Marketing", "Salg"]);
  expect(
    within(within(table).getByRole("rowheader", { name: "NPS" }).closest("tr") as HTMLElement).getByText(
      "Findes ikke i dette scorecard",
    ),
  ).toBeTruthy();
  await user.click(screen.getByRole("checkbox"));
  expect(heads()).toEqual(["KPI", "Salg"]);
});

test("while files are read it says how far, and no others can be chosen meanwhile", async () => {
  const stage = smallStage();
  stage.teamFiles = new Map([["Salg.xlsx", teamFile("Salg")]]);
  const user = await open(stage);
  const release = stage.hold();
  await choose(user, "Salg.xlsx");
  expect(said("status")).toContain("Læser: 0 af 1 filer");
  expect(button("Vælg projektmapper").getAttribute("aria-disabled")).toBe("true");
  release();
  await waitFor(() => expect(said("status")).toContain("1 scorecard er læst."));
  expect(button("Vælg flere, eller vælg igen").getAttribute("aria-disabled")).toBeNull();
});

test("a file that is not read says why, and what was read stays", async () => {
  const stage = smallStage();
  const user = await withTwo(stage);
  stage.teamFiles = new Map([["Salg.xlsx", { kind: "file-damaged" }]]);
  await choose(user, "Salg.xlsx", "Væk.xlsx");
  await waitFor(() => expect(said("status")).toContain("2 filer blev ikke læst."));
  expect(textOf(card("Salg"))).toContain("Salg.xlsx");
  expect(textOf(card("Salg.xlsx"))).toMatch(/Filen er beskadiget.*Det, der blev læst fra den før, tæller stadig\./);
  expect(textOf(card("Væk.xlsx"))).toMatch(/Filen kan ikke hentes/);
  expect(screen.getByRole("columnheader", { name: "Salg" })).toBeTruthy();
  await user.click(button("Fjern Væk.xlsx"));
  expect(screen.queryByRole("heading", { level: 3, name: "Væk.xlsx" })).toBeNull();
});

test("a file that is chosen again takes the place of what was read of it, and says what has changed", async () => {
  const stage = smallStage();
  const user = await withTwo(stage);
  stage.teamFiles = new Map([
    ["Salg.xlsx", teamFile("Salg", { size: 300, percent: 90 })],
    ["Drift nov.xlsx", teamFile("Drift", { size: 100, percent: 60 })],
  ]);
  await choose(user, "Salg.xlsx", "Drift nov.xlsx");
  await waitFor(() => expect(textOf(card("Drift"))).toContain("Valgt igen: 20 ændringer."));
  expect(textOf(card("Drift"))).toContain("Økonomi 1, faktisk værdi: 50 tkr. → 60 tkr.");
  expect(textOf(card("Drift"))).toContain("og 15 ændringer mere");
  expect(textOf(card("Salg"))).toContain("Valgt igen: intet er ændret.");
  expect(screen.getAllByRole("columnheader")).toHaveLength(4);
});

test("what was chosen is there when one comes back, and a team can be taken out", async () => {
  const user = await withTwo(smallStage());
  await user.click(button("Tilbage"));
  await user.click(button("Hold"));
  await user.click(await screen.findByRole("button", { name: "Fjern Salg.xlsx" }));
  expect(screen.getAllByRole("columnheader").map(({ textContent }) => textContent)).toEqual(["KPI", "Drift"]);
});

test("teams are called different only where it is more than chance", async () => {
  const stage = smallStage();
  const near = [70, 74, 71, 75, 72, 73, 70, 74];
  stage.teamFiles = new Map([
    ["A.xlsx", teamFile("A", { months: near })],
    ["B.xlsx", teamFile("B", { months: [72, 71, 74, 70, 75, 73, 74, 71] })],
    ["C.xlsx", teamFile("C", { months: near.map((each) => each - 40) })],
  ]);
  const user = await open(stage);
  await choose(user, "A.xlsx", "B.xlsx");
  await user.click(await screen.findByRole("checkbox"));
  expect(within(whole()).getByText(/^Ingen sikker forskel mellem holdene/)).toBeTruthy();
  await choose(user, "C.xlsx");
  expect(await within(whole()).findByText(/^Lavere end de andre, mere end tilfældet forklarer: C\.$/)).toBeTruthy();
});

test("without six periods of two teams nothing is compared", async () => {
  await withTwo(smallStage());
  expect(within(whole()).getByText(/^For få data til at sammenligne holdene/)).toBeTruthy();
});

test("the newest period that all files know is shown, another can be chosen, and what moved the whole is told", async () => {
  const stage = smallStage();
  stage.teamFiles = new Map([
    ["Salg.xlsx", teamFile("Salg", { values: { k00: [60, 90, 80] } })],
    ["Drift.xlsx", teamFile("Drift", { values: { k00: [50, 50] } })],
  ]);
  const user = await open(stage);
  await choose(user, "Salg.xlsx", "Drift.xlsx");
  await user.click(await screen.findByRole("checkbox"));
  await user.selectOptions(
    within(whole()).getByRole("combobox", { name: "Sådan bliver de til ét" }),
    "Den samlede score vejes med",
  );
  const period = within(whole()).getByRole<HTMLSelectElement>("combobox", { name: "Periode" });
  expect([...period.options].map(({ text }) => text)).toEqual(["februar 2026", "januar 2026"]);
  // By hand: one of five KPIs of one of four perspectives has risen by 30 in one of two teams.
  expect(textOf(whole())).toContain("+0,8 point siden januar 2026: Salg +0,8.");
  const cells = within(screen.getByRole("rowheader", { name: "Økonomi 1" }).closest("tr") as HTMLElement).getAllByRole(
    "cell",
  );
  expect(cells.map(textOf)).toEqual(["90, På sporet30, 30 op siden januar 2026, bedre", "50, Uden for mål"]);
  await user.selectOptions(period, "januar 2026");
  expect(textOf(whole())).toContain("Scorer for januar 2026");
});

import { screen, within } from "@testing-library/react";
import type { UserEvent } from "@testing-library/user-event";
import type { PickedTable } from "../../../../../src/session";
import { button, choice, said } from "../../../show";
import { createStage, EMPTY_SCORECARD, type Stage } from "../../../stage";
import { readyOf, scorecardOf, showView } from "../showViews";

const TABLE = {
  address: "Ark1!A1:G4",
  headings: ["Perspektiv", "Strategisk mål", "Nøgletal", "Faktisk", "Mål", "Vægt", "Bemærkning"],
  rows: [
    ["Kunde", "Loyale kunder", "NPS", 40, 60, 2, "ok"],
    ["", "", "Frafald", 3, 2, "", ""],
    ["Finansielt", "", "ROI", "ca. 30", 45, 1, ""],
  ],
};

/** Opens the import, and takes the table over. */
async function pick(stage: Stage = createStage(EMPTY_SCORECARD), table: PickedTable = TABLE): Promise<UserEvent> {
  stage.table = table;
  const user = showView(stage, { kind: "import" });
  await user.click(button("Brug markering"));
  return user;
}

const use = (heading: string): HTMLElement => screen.getByRole("combobox", { name: `Kolonnen ${heading}` });

test("the columns are guessed and their first values shown", async () => {
  await pick();
  expect(use("Nøgletal")).toHaveProperty("value", "name");
  expect(use("Mål")).toHaveProperty("value", "target");
  expect(use("Bemærkning")).toHaveProperty("value", "");
  expect(screen.getByText("F.eks. NPS; Frafald; ROI")).toBeTruthy();
});

test("the tree that comes out is shown before anything is made", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  await pick(stage);
  const preview = within(screen.getByRole("region", { name: "Det kommer der ud af det" }));
  for (const text of ["Kunde", "Loyale kunder", "NPS", "Frafald", "Finansielt", "Uden strategisk mål", "ROI"]) {
    expect(preview.getByText(new RegExp(`^${text}`))).toBeTruthy();
  }
  expect(stage.calls).toEqual(["pickTable"]);
});

test("a text for a number is named by its cell", async () => {
  await pick();
  expect(screen.getByText(/^Ark1!D4: Faktisk værdi for »ROI« er tekst \(ca\. 30\)\. Cellen kobles/)).toBeTruthy();
});

test("what each KPI comes to is shown: value, target, score, status, owner and weight", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const user = await pick(stage);
  await user.selectOptions(use("Bemærkning"), "owner");
  const preview = screen.getByRole("region", { name: "Det kommer der ud af det" });
  const nps = within(preview)
    .getAllByRole("listitem")
    .find(({ textContent }) => textContent.startsWith("NPS"));
  const text = nps?.textContent.replaceAll("\u00a0", " ");
  expect(text).toContain("40 point mod målværdien 60 point: score 66,7 Uden for mål");
  expect(text).toContain("Ejer: ok · Vægt 2");
});

test("values are linked to the cells of the table", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const user = await pick(stage);
  await user.click(button("Importér 3 KPI'er"));
  const { scorecard, sources } = readyOf(stage);
  expect(scorecard.kpis.map(({ name }) => name)).toEqual(["NPS", "Frafald", "ROI"]);
  const [nps] = scorecard.kpis;
  expect(nps && sources.get(nps.id)).toMatchObject({
    actual: { kind: "bound", address: "Ark1!D2" },
    target: { kind: "bound", address: "Ark1!E2" },
  });
  expect(said("status")).toContain("3 KPI'er er importeret.");
});

test("or typed as numbers", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const user = await pick(stage);
  await user.click(choice("Værdier", "Skrevne tal"));
  expect(screen.getByText(/så værdien tages ikke med/)).toBeTruthy();
  await user.click(button("Importér 3 KPI'er"));
  const { scorecard, sources } = readyOf(stage);
  const [nps] = scorecard.kpis;
  expect(nps && sources.get(nps.id)?.actual).toEqual({ kind: "typed", value: 40 });
});

test("a use goes over from one column to another", async () => {
  const user = await pick();
  await user.selectOptions(use("Bemærkning"), "name");
  expect(use("Nøgletal")).toHaveProperty("value", "");
  await user.selectOptions(use("Bemærkning"), "");
  await user.click(button("Importér 0 KPI'er"));
  expect(said("alert")).toMatch(/kolonnen med KPI'ernes navne/);
});

test("rows that cannot be imported are left out only when the person agrees", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const rows = [...TABLE.rows, ["", "", "NPS", 1, 2, 1, ""], ["", "", "Klik", 1, 2, -1, ""]];
  const user = await pick(stage, { ...TABLE, rows });
  expect(screen.getByText("Række 5: »NPS« står også i række 2. Rækken udelades.")).toBeTruthy();
  expect(screen.getByText(/^Række 6: »Klik« har en negativ vægt \(-1\)/)).toBeTruthy();
  await user.click(button("Importér 3 KPI'er"));
  expect(said("alert")).toMatch(/Sig ja til at udelade rækkerne/);
  expect(stage.calls).not.toContain("addEntries");
  await user.click(screen.getByRole("checkbox", { name: "Udelad 2 rækker" }));
  await user.click(button("Importér 3 KPI'er"));
  expect(scorecardOf(stage).kpis).toHaveLength(3);
});

test("nothing that was mapped is lost when the import is refused", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const user = await pick(stage);
  await user.selectOptions(use("Bemærkning"), "owner");
  stage.refuse({ kind: "excel-busy" });
  await user.click(button("Importér 3 KPI'er"));
  expect(said("alert")).toMatch(/Excel er optaget/);
  expect(use("Bemærkning")).toHaveProperty("value", "owner");
  await user.click(button("Importér 3 KPI'er"));
  expect(scorecardOf(stage).kpis[0]?.owner).toBe("ok");
});

test("nor when the same table is read again after a correction", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const user = await pick(stage);
  await user.selectOptions(use("Bemærkning"), "owner");
  stage.table = { ...TABLE, rows: TABLE.rows.slice(0, 2) };
  await user.click(button("Brug en anden markering"));
  expect(use("Bemærkning")).toHaveProperty("value", "owner");
  expect(button("Importér 2 KPI'er")).toBeTruthy();
});

test("a selection without rows says what to select", async () => {
  await pick(createStage(EMPTY_SCORECARD), { ...TABLE, rows: [] });
  expect(said("alert")).toMatch(/ingen rækker under overskrifterne/);
  expect(screen.queryByRole("region", { name: "Det kommer der ud af det" })).toBeNull();
});

test("rows without a perspective go where the person says", async () => {
  const stage = createStage(EMPTY_SCORECARD);
  const table = { address: "Ark1!A1:B2", headings: ["KPI", "Faktisk"], rows: [["NPS", 40]] };
  const user = await pick(stage, table);
  await user.selectOptions(screen.getByRole("combobox", { name: "Perspektiv for rækker uden" }), "Kunde");
  await user.click(button("Importér 1 KPI"));
  expect(scorecardOf(stage).perspectives.map(({ name }) => name)).toEqual(["Kunde"]);
});

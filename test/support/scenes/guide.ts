import type { Scene, SceneStage } from "./scene";

const GUIDE = ["Kom i gang trin for trin", "Get started step by step"] as const;

/** Says a vision and chooses three strategic objectives. */
async function withObjectives({ pane, say, button }: SceneStage): Promise<void> {
  await pane
    .getByRole("textbox", { name: "Vision" })
    .fill(say("Vi er kundernes første valg.", "We are the first choice."));
  await button("Gem og fortsæt", "Save and continue").click();
  for (const [da, en] of [
    ["Højere afkast af marketing", "Higher return on marketing"],
    ["Tilfredse og loyale kunder", "Satisfied and loyal customers"],
    ["Kampagner hurtigt i luften", "Campaigns live quickly"],
  ] as const) {
    await pane.getByRole("checkbox", { name: say(da, en) }).check();
  }
}

async function withKpis(stage: SceneStage): Promise<void> {
  const { pane, say, button } = stage;
  await button("Tilføj 3 strategiske mål", "Add 3 strategic objectives").click();
  await pane
    .getByRole("heading", { name: say("Hvordan ser I, at det lykkes?", "How will you see that it succeeds?") })
    .waitFor();
  for (const [da, en] of [
    ["ROI", "ROI"],
    ["Kundetilfredshed", "Customer satisfaction"],
    ["Gennemløbstid", "Lead time"],
  ] as const) {
    await pane.getByRole("checkbox", { name: new RegExp(`^${say(da, en)}`) }).check();
  }
}

async function withNumbers(stage: SceneStage): Promise<void> {
  const { pane, say, button, door } = stage;
  await button("Tilføj 3 KPI'er", "Add 3 KPIs").click();
  await pane.getByRole("heading", { name: say("Hvor er tallene?", "Where are the numbers?") }).waitFor();
  const target = pane.getByRole("textbox", { name: say("Målværdi for ROI", "Target for ROI") });
  await target.fill("45");
  await target.press("Enter");
  await door((open) => {
    open.setValue("A1", 41);
    open.select("A1");
  });
  await button(
    "Brug den markerede celle til faktisk værdi for ROI",
    "Use the selected cell for the actual value of ROI",
  ).click();
  await pane.getByText(say("1 af 3 KPI'er har en score", "1 of 3 KPIs have a score")).waitFor();
}

const TABLE: readonly (readonly (string | number)[])[] = [
  ["Perspektiv", "Strategisk mål", "Nøgletal", "Enhed", "Faktisk", "Mål", "Vægt", "Ejer"],
  ["Kunde", "Loyale kunder", "Kundetilfredshed", "%", 82, 90, 2, "Anne"],
  ["", "", "Genkøb", "%", 31, 40, 1, "Bo"],
  ["Finansielt", "Højere afkast", "ROI", "%", "ca. 30", 45, 1, "Carl"],
  ["", "", "Genkøb", "%", 12, 20, -1, ""],
];

export const guideScenes: readonly Scene[] = [
  {
    name: "guide-1-vision",
    workbook: "empty",
    from: "start",
    open: async ({ pane, button }) => {
      await button(...GUIDE).click();
      await pane.getByRole("textbox", { name: "Vision" }).waitFor();
    },
  },
  { name: "guide-2-objectives", workbook: "empty", from: "guide-1-vision", open: withObjectives },
  { name: "guide-3-kpis", workbook: "empty", from: "guide-2-objectives", open: withKpis },
  { name: "guide-4-numbers", workbook: "empty", from: "guide-3-kpis", open: withNumbers },
  {
    name: "guide-5-done",
    workbook: "empty",
    from: "guide-4-numbers",
    open: async ({ button }) => {
      await button("Fortsæt", "Continue").click();
      await button("Til overblikket", "To the overview").waitFor();
    },
  },
  {
    name: "library",
    workbook: "empty",
    from: "guide-2-objectives",
    open: async ({ pane, say, button }) => {
      await button("Tilføj 3 strategiske mål", "Add 3 strategic objectives").click();
      const library = say(
        "Bibliotek: KPI'er til Tilfredse og loyale kunder",
        "Library: KPIs for Satisfied and loyal customers",
      );
      await pane.getByRole("button", { name: library }).click();
      await pane.getByRole("checkbox").nth(1).check();
      await pane.getByRole("button", { name: say("Om Kundefastholdelse", "About Customer retention rate") }).click();
    },
  },
  {
    name: "import",
    workbook: "empty",
    open: async ({ door, pane, say, button }) => {
      await door((open, table: typeof TABLE) => {
        table.forEach((row, index) =>
          row.forEach((value, column) => {
            if (value !== "") open.setValue(`${String.fromCharCode(65 + column)}${index + 1}`, value);
          }),
        );
      }, TABLE);
      await button("Importér en tabel", "Import a table").click();
      await pane.getByRole("heading", { level: 1, name: say("Importér en tabel", "Import a table") }).waitFor();
      await door((open) => open.select("A1:H5"));
      await button("Brug markering", "Use selection").click();
      const preview = pane.getByRole("heading", { name: say("Det kommer der ud af det", "This is what comes out") });
      await preview.evaluate((heading) => heading.scrollIntoView());
    },
  },
];

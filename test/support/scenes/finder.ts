import type { Scene, SceneStage } from "./scene";

const FIND = ["Find tallene i projektmappen", "Find the numbers in the workbook"] as const;
const START = ["Start med marketingskabelonen", "Start with the marketing template"] as const;

/** Months with a rate as text, a list with targets, and shares shown as percent. */
const CELLS: Readonly<Record<string, string | number>> = {
  ...{
    A1: "Marketing 2026",
    A3: "Måned",
    B3: "Klikfrekvens",
    C3: "Konverteringsratte",
    D3: "Annonceudgifter",
    E3: "NPS",
  },
  ...{ A4: "2026-07", B4: 2.1, C4: 1.8, D4: "'91.250,50", E4: 34 },
  ...{ A5: "2026-08", B5: 2.2, C5: 1.9, D5: "'93.100,00", E5: 36 },
  ...{ A6: "2026-09", B6: 2.4, C6: 1.9, D6: "'95.400,00", E6: 37 },
  ...{ A7: "2026-10", B7: 2.5, C7: 2.1, D7: "'90.800,00", E7: 38 },
  ...{ H3: "Nøgletal", I3: "Faktisk", J3: "Mål", K3: "Udgangspunkt" },
  ...{ H4: "Kundetilfredshed (CSAT)", I4: 82, J4: 85, K4: 70, H5: "ROI", I5: 0.38, J5: 0.45, K5: 0.2 },
};

async function startTemplate({ button, settled }: SceneStage): Promise<void> {
  await button(...START).click();
  await button(...FIND).waitFor();
  await settled();
}

async function openFinder(stage: SceneStage): Promise<void> {
  const { door, button, pane, say, settled } = stage;
  await startTemplate(stage);
  await door((open, cells: typeof CELLS) => {
    for (const [address, value] of Object.entries(cells)) open.setValue(address, value);
    open.setNumberFormat("I5:K5", "0.0%");
  }, CELLS);
  await settled();
  await button(...FIND).click();
  await pane.getByRole("heading", { name: say("Fundet", "Found"), exact: true }).waitFor();
}

export const finderScenes: readonly Scene[] = [
  { name: "finder", workbook: "empty", open: openFinder },
  {
    name: "finder-missing",
    workbook: "empty",
    from: "finder",
    open: async (stage) => {
      await stage.button("Kobl 3 KPI'er", "Link 3 KPIs").click();
      await stage.pane.getByRole("heading", { name: stage.say("Ikke fundet", "Not found") }).scrollIntoViewIfNeeded();
    },
  },
  {
    name: "finder-nothing",
    workbook: "empty",
    open: async (stage) => {
      await startTemplate(stage);
      await stage.button(...FIND).click();
      await stage.pane.getByRole("heading", { name: stage.say("Ikke fundet", "Not found") }).waitFor();
    },
  },
];

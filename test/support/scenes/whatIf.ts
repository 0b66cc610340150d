import type { Scene, SceneStage } from "./scene";

const OPEN = ["Hvad nu hvis", "What if"] as const;

/** ROI is chosen, and its value changed. */
async function openWhatIf({ pane, button, say }: SceneStage): Promise<void> {
  await button(...OPEN).click();
  await pane.getByRole("heading", { level: 1, name: say(...OPEN) }).waitFor();
}

export const whatIfScenes: readonly Scene[] = [
  { name: "what-if", workbook: "sample", from: "overview", open: openWhatIf },
  {
    name: "what-if-changed",
    workbook: "sample",
    from: "what-if",
    open: async ({ pane, say }) => {
      const field = pane.getByRole("textbox", { name: say("Faktisk værdi", "Actual value") });
      await field.fill("45");
      await field.blur();
      await pane
        .getByRole("heading", { name: say("Hvad skal der til?", "What does it take?") })
        .scrollIntoViewIfNeeded();
    },
  },
  {
    name: "what-if-tornado",
    workbook: "sample",
    from: "what-if-changed",
    open: async ({ pane, button, say }) => {
      await button("Regn det ud", "Work it out").click();
      await pane
        .getByRole("heading", { name: say("Hvad flytter helheden mest?", "What moves the whole most?") })
        .evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "what-if-use",
    workbook: "sample",
    from: "what-if-tornado",
    open: async ({ pane, say }) =>
      pane.getByRole("heading", { name: say("Brug det", "Use it") }).evaluate((element) => element.scrollIntoView()),
  },
  {
    name: "what-if-scenario",
    workbook: "sample",
    from: "what-if-use",
    open: async ({ pane, button, say }) => {
      await pane.getByRole("textbox", { name: say("Navn på scenariet", "Name of the scenario") }).fill("God vind");
      await button("Gem som scenarie", "Keep as a scenario").click();
      const shown = button("Vis på kortet: God vind", "Show on the map: God vind");
      await shown.waitFor();
      await button("Luk besked", "Dismiss").click();
      await shown.evaluate((element) => element.scrollIntoView({ block: "center" }));
    },
  },
  {
    name: "map-scenario",
    workbook: "sample",
    from: "what-if-scenario",
    open: async ({ pane, button, say }) => {
      await button("Vis på kortet: God vind", "Show on the map: God vind").click();
      await pane.getByText(say("Kortet viser et scenarie", "The map shows a scenario")).waitFor();
    },
  },
];

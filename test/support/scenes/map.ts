import type { Scene, SceneStage } from "./scene";

const openMap = async ({ pane, button, say }: SceneStage): Promise<void> => {
  await button("Strategi", "Strategy").click();
  await pane.getByRole("heading", { name: say("Balance i scorecardet", "Balance in the scorecard") }).waitFor();
};

export const mapScenes: readonly Scene[] = [
  { name: "map", workbook: "sample", open: openMap },
  {
    name: "map-evidence",
    workbook: "sample",
    from: "map",
    open: async ({ pane, say }) => {
      const shown = pane.getByRole("button", { name: say("Se tallene", "Show the numbers"), exact: true }).first();
      await shown.click();
      const hide = pane.getByRole("button", { name: say("Skjul tallene", "Hide the numbers"), exact: true });
      await hide.evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "map-balance",
    workbook: "sample",
    from: "map",
    open: async (stage) => {
      const heading = stage.say("Årsag og virkning", "Cause and effect");
      await stage.pane.getByRole("heading", { name: heading }).evaluate((element) => element.scrollIntoView());
    },
  },
  {
    name: "map-linking",
    workbook: "sample",
    from: "map",
    open: ({ button }) => button("Forbind Kampagner hurtigt i luften", "Connect Campaigns live quickly").click(),
  },
  {
    name: "map-objective",
    workbook: "sample",
    from: "map-balance",
    open: ({ button }) => button("Tilfredse og loyale kunder", "Satisfied and loyal customers").click(),
  },
  {
    name: "map-empty",
    workbook: "empty",
    from: "start",
    open: async ({ pane, button, say }) => {
      await button("Start tomt", "Start empty").click();
      await button("Strategi", "Strategy").click();
      await pane.getByRole("button", { name: say("Begynd med guiden", "Begin with the guide") }).waitFor();
    },
  },
];

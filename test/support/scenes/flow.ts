import { sampleTaskRows } from "../sampleTaskRows";
import type { Scene, SceneStage } from "./scene";

const LOG = { table: sampleTaskRows(), columns: "ABCDEFGHIJKL" };

async function fillSheet({ door, settled }: SceneStage): Promise<void> {
  await door((open, { table, columns }: typeof LOG) => {
    open.addSheet("Opgaver");
    table.forEach((row, down) =>
      row.forEach((cell, across) => {
        if (cell !== "") open.setValue(`Opgaver!${columns.charAt(across)}${down + 1}`, cell);
      }),
    );
  }, LOG);
  await settled();
}

/** The sample's log of tasks. They go on from the campaigns, so that no page is loaded for them. */
export const flowScenes: readonly Scene[] = [
  {
    name: "flow-without",
    workbook: "empty",
    from: "campaigns-pareto",
    open: async ({ pane, say, button }) => {
      await button("Flow", "Flow").click();
      await pane.getByRole("heading", { level: 1, name: say("Arbejdsgang", "Workflow") }).waitFor();
      await button("Find tabeller i projektmappen", "Find tables in the workbook").waitFor();
    },
  },
  {
    name: "flow",
    workbook: "empty",
    from: "flow-without",
    open: async (stage) => {
      await fillSheet(stage);
      await stage.button("Find tabeller i projektmappen", "Find tables in the workbook").click();
      await stage.button("Brug tabellen Opgaver!A1:L1", "Use the table Opgaver!A1:L1").click();
      await stage.pane.getByRole("heading", { level: 2, name: stage.say("Flaskehals", "Bottleneck") }).waitFor();
      await stage.button("Luk besked", "Dismiss").click();
    },
  },
  {
    name: "flow-figures",
    workbook: "empty",
    from: "flow",
    open: async (stage) => {
      await stage.button("Vis som tabel", "Show as a table").click();
      await stage.pane
        .getByRole("heading", { level: 2, name: stage.say("I tal", "In figures") })
        .scrollIntoViewIfNeeded();
    },
  },
];

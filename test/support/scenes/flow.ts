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

/** Stages and tasks as long as teams call them, most of which wait for the last but one, and one that was forgotten. */
const LONG_STAGES = [
  "Kreativt oplæg og briefing af det eksterne bureau",
  "Tekstforfatning med faglig og sproglig korrektur",
  "Godkendelse i marketing, jura, compliance og landeledelse",
  "Udgivelse på alle kanaler",
];
const LONG = {
  sheet: "Produktion på tværs af lande",
  columns: "ABCDEFGHI",
  table: [
    ["Opgave", ...LONG_STAGES.flatMap((stage) => [`${stage} start`, `${stage} slut`])],
    ...Array.from({ length: 14 }, (_, task) => {
      const day = 46_200 + 3 * task;
      const until = task < 10 ? 8 : 4;
      return [
        `Efterårskampagnens annoncer til nordiske erhvervskunder med leasingaftale, nr. ${task + 1}`,
        ...[day, day + 1, day + 2, day + 4, day + 14 + 2 * task, day + 15 + 2 * task, day + 17 + 2 * task]
          .concat(day + 17 + 2 * task)
          .map((date, place) => (place < until ? date : "")),
      ];
    }),
  ],
};

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
  {
    name: "flow-long-names",
    workbook: "empty",
    from: "flow-figures",
    open: async ({ door, settled, button, pane, say }) => {
      await door((open, { sheet, table, columns }: typeof LONG) => {
        open.addSheet(sheet);
        table.forEach((row, down) =>
          row.forEach((cell, across) => {
            if (cell !== "") open.setValue(`'${sheet}'!${columns.charAt(across)}${down + 1}`, cell);
          }),
        );
      }, LONG);
      await settled();
      await button("En anden tabel", "Another table").click();
      await button("Find tabeller i projektmappen", "Find tables in the workbook").click();
      await button(`Brug tabellen '${LONG.sheet}'!A1:I1`, `Use the table '${LONG.sheet}'!A1:I1`).click();
      await pane.getByRole("heading", { level: 2, name: say("Flaskehals", "Bottleneck") }).waitFor();
      await button("Luk besked", "Dismiss").click();
    },
  },
];

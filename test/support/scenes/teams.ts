import type { Scene } from "./scene";
import { teamWorkbook } from "../teamWorkbook";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const fileOf = (name: string, bytes: Uint8Array) => ({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

export const teamsScenes: readonly Scene[] = [
  {
    name: "teams",
    workbook: "sample",
    // On from where a page stands open already.
    from: "dashboard-made",
    open: async ({ pane, say, button }) => {
      await button("Tilbage", "Back").click();
      await pane.getByRole("button", { name: new RegExp(`^${say("Hold", "Teams")}`) }).click();
      await pane.getByRole("heading", { level: 1, name: say("Hold", "Teams") }).waitFor();
    },
  },
  {
    name: "teams-two",
    workbook: "sample",
    from: "teams",
    open: async ({ pane }) => {
      await pane
        .locator("input[type=file]")
        .setInputFiles([
          fileOf("Nordlys Norge.xlsx", teamWorkbook("Nordlys Norge", 0.9)),
          fileOf("Nordlys Sverige og Finland.xlsx", teamWorkbook("Nordlys Sverige og Finland", 1.05)),
          fileOf("Noter.xlsx", Buffer.from("Husk mødet")),
        ]);
      await pane.getByRole("table").waitFor();
      await pane.getByRole("heading", { level: 1 }).evaluate((heading) => heading.scrollIntoView());
    },
  },
  {
    name: "teams-table",
    workbook: "sample",
    from: "teams-two",
    open: async ({ pane }) => pane.getByRole("table").evaluate((table) => table.scrollIntoView()),
  },
  {
    name: "teams-files",
    workbook: "sample",
    from: "teams-table",
    open: async ({ pane, say }) =>
      pane
        .getByRole("heading", { name: say("Valgte filer", "Chosen files") })
        .evaluate((heading) => heading.scrollIntoView()),
  },
];

import { editOverview } from "../editOverview";
import type { Scene, SceneStage } from "./scene";

const filterOpen = async ({ button }: SceneStage): Promise<void> =>
  button("Filtrér og sortér", "Filter and sort").click();

const choose = async (
  { pane, say }: SceneStage,
  label: readonly [da: string, en: string],
  option: readonly [da: string, en: string],
): Promise<void> => {
  await pane.getByRole("combobox", { name: say(...label), exact: true }).selectOption({ label: say(...option) });
};

/** The KPI with the longest name that anybody would type. */
const LONG_NAME =
  "Andel af kundehenvendelser om forsinkede leverancer besvaret inden for fire arbejdstimer (ekskl. højtider)";

export const overviewScenes: readonly Scene[] = [
  { name: "overview", workbook: "sample", open: async () => undefined },
  {
    name: "overview-filter",
    workbook: "sample",
    open: async (stage) => {
      await filterOpen(stage);
      await choose(stage, ["Sortér efter", "Sort by"], ["Bidrag", "Contribution"]);
      await choose(stage, ["Status", "Status"], ["Kræver opmærksomhed", "Needs attention"]);
    },
  },
  {
    // Campaigns that waste money stand among the KPIs.
    name: "overview-attention",
    workbook: "sample",
    open: async ({ pane, button, say }) => {
      await button("Kampagner", "Campaigns").click();
      await button("Find tabeller i projektmappen", "Find tables in the workbook").click();
      await pane
        .getByRole("button", { name: say("Brug tabellen", "Use the table") })
        .first()
        .click();
      await pane.getByRole("heading", { level: 2, name: say("Vurderinger", "Verdicts") }).waitFor();
      await button("Overblik", "Overview").click();
      await pane.getByText(say("Merforbrug", "Overspend")).first().waitFor();
    },
  },
  {
    name: "overview-nothing-found",
    workbook: "sample",
    open: async (stage) => {
      await filterOpen(stage);
      await stage.pane.getByRole("searchbox").fill("xyzzy");
      await stage.pane
        .getByText(stage.say("Ingen KPI'er passer til filteret.", "No KPI matches the filter."))
        .waitFor();
    },
  },
  {
    name: "overview-past",
    workbook: "sample",
    from: "overview",
    open: async (stage) => choose(stage, ["Periode", "Period"], ["september 2026, låst", "September 2026, closed"]),
  },
  {
    name: "overview-actions",
    workbook: "sample",
    open: async ({ pane, button, say }) => {
      await editOverview(pane, say("Rediger", "Edit"));
      await button("Handlinger for ROI", "Actions for ROI").click();
    },
  },
  {
    name: "overview-long-names",
    workbook: "sample",
    open: async ({ pane, button, say }) => {
      await editOverview(pane, say("Rediger", "Edit"));
      await button("Rediger ROI", "Edit ROI").click();
      await pane.getByRole("textbox", { name: say("Navn", "Name"), exact: true }).fill(LONG_NAME);
      await button("Gem", "Save").click();
      await pane.getByRole("button", { name: LONG_NAME, exact: true }).waitFor();
    },
  },
  {
    // Made by a newer version of the add-in.
    name: "overview-read-only",
    workbook: "sample",
    open: async ({ door, settled, pane, say }) => {
      await door((open) => open.setValue("'BSC Model'!C2", 99));
      await settled();
      await pane.getByText(say("kan kun læses", "can only be read")).waitFor();
    },
  },
  {
    name: "overview-outdated",
    workbook: "sample",
    open: async ({ door, button, pane, say }) => {
      await door((open) => open.faults({ failSync: 1 }));
      await button("Opdater", "Refresh").click();
      await pane.getByText(say("Tallene kan være forældede.", "The numbers may be out of date.")).waitFor();
    },
  },
  {
    name: "overview-broken",
    workbook: "sample",
    open: async ({ door, settled, pane, say }) => {
      await door((open, sheet) => open.deleteSheet(sheet), say("Nøgletal", "KPIs"));
      await settled();
      await pane.getByText(say("er brudt", "is broken")).first().waitFor();
    },
  },
  { name: "start", workbook: "empty", open: async () => undefined },
];

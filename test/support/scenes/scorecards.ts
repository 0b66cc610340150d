import type { Scene } from "./scene";

/** Several scorecards in one workbook: the first further one, the way between them, and what is below another. */
export const scorecardsScenes: readonly Scene[] = [
  {
    name: "scorecards-first",
    workbook: "sample",
    // On from where a page stands open already.
    from: "teams-files",
    open: async ({ pane, button, say }) => {
      await button("Tilbage", "Back").click();
      await pane
        .getByRole("button", { name: new RegExp(say("^Scorecards i projektmappen", "^Scorecards in this workbook")) })
        .click();
      await pane
        .getByRole("heading", { level: 1, name: say("Scorecards i projektmappen", "Scorecards in this workbook") })
        .waitFor();
    },
  },
  {
    name: "scorecards-empty",
    workbook: "sample",
    from: "scorecards-first",
    open: async ({ pane, button, say }) => {
      await pane.getByRole("textbox", { name: say("Navn", "Name") }).fill(say("Salg Norden", "Sales Nordic"));
      await button("Opret", "Create").click();
      await pane.getByRole("heading", { level: 1, name: say("Salg Norden", "Sales Nordic") }).waitFor();
    },
  },
  {
    name: "scorecards-open",
    workbook: "sample",
    from: "scorecards-empty",
    open: async ({ pane, button, say }) => {
      await button("Skift scorecard", "Switch scorecard").click();
      await pane.getByRole("searchbox", { name: say("Søg i scorecards", "Search scorecards") }).waitFor();
    },
  },
  {
    name: "scorecards-manage",
    workbook: "sample",
    from: "scorecards-open",
    open: async ({ pane, button, say }) => {
      await button("Opret, omdøb, flyt eller slet", "New, rename, move or delete").click();
      await pane.getByRole("heading", { level: 2, name: say("Nyt scorecard", "New scorecard") }).waitFor();
    },
  },
  {
    name: "scorecards-below",
    workbook: "sample",
    from: "scorecards-manage",
    open: async ({ pane, button, say }) => {
      await button("Tilbage", "Back").click();
      await button("Skift scorecard", "Switch scorecard").click();
      await pane
        .getByRole("button", { name: /Balanced scorecard for marketing|Marketing balanced scorecard/ })
        .first()
        .click();
      await pane
        .getByRole("heading", { level: 2, name: say("Scorecards under dette", "Scorecards below this one") })
        .waitFor();
    },
  },
  {
    name: "scorecards-pass-down",
    workbook: "sample",
    from: "scorecards-below",
    open: async ({ pane, button, say }) => {
      await button("Skift scorecard", "Switch scorecard").click();
      await button("Opret, omdøb, flyt eller slet", "New, rename, move or delete").click();
      await button("Giv KPI'er videre", "Hand KPIs down").click();
      await pane
        .getByRole("combobox", { name: say("Målværdier", "Targets") })
        .selectOption({ label: say("Deles efter andele", "Split by shares") });
    },
  },
];

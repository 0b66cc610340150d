import type { Scene, SceneStage } from "./scene";

const HEADINGS = ["Måned", "Kanal", "Kampagne", "Forbrug (DKK)", "Konverteringer", "Omsætning"];

/** Two months of ten campaigns: one that brings little for much, one that brings much, and small ones. */
const CAMPAIGNS: readonly (readonly [
  channel: string,
  name: string,
  spend: number,
  results: readonly [number, number],
])[] = [
  ["Søgning", "Brand – søgeord", 38_400, [196, 190]],
  ["Søgning", "Generiske søgeord", 31_200, [150, 148]],
  ["Social", "Rabatuge i november med gratis levering til hele landet", 26_900, [52, 31]],
  ["Social", "Video – kendskab", 19_800, [88, 85]],
  ["Shopping", "Shopping – alle varer", 17_500, [92, 96]],
  ["Social", "Retargeting", 9600, [48, 50]],
  ["Display", "Banner – nyhedssites", 9200, [38, 36]],
  ["E-mail", "Velkomstserie", 2100, [19, 22]],
  ["Display", "Partnerannoncer", 1800, [4, 3]],
  ["Affiliate", "Prissammenligning", 1400, [0, 2]],
];

const rows = ["2026-09", "2026-10"].flatMap((month, place) =>
  CAMPAIGNS.map(([channel, name, spend, results]) => {
    const count = results[place] ?? 0;
    return [month, channel, name, spend + place * 400, count, count * 640];
  }),
);

async function fillSheet({ door, settled }: SceneStage): Promise<void> {
  await door(
    (open, table: readonly (readonly (string | number)[])[]) => {
      open.addSheet("Annoncer");
      table.forEach((row, down) =>
        row.forEach((cell, across) => open.setValue(`Annoncer!${"ABCDEF".charAt(across)}${down + 3}`, cell)),
      );
    },
    [HEADINGS, ...rows],
  );
  await settled();
}

async function openCampaigns({ pane, say, button }: SceneStage): Promise<void> {
  await button("Start tomt", "Start empty").click();
  await button("Kampagner", "Campaigns").click();
  await pane.getByRole("heading", { level: 1, name: say("Kampagner", "Campaigns") }).waitFor();
  await button("Find tabeller i projektmappen", "Find tables in the workbook").waitFor();
}

export const campaignScenes: readonly Scene[] = [
  { name: "campaigns-without", workbook: "empty", open: openCampaigns },
  {
    name: "campaigns-found",
    workbook: "empty",
    from: "campaigns-without",
    open: async (stage) => {
      await fillSheet(stage);
      await stage.button("Find tabeller i projektmappen", "Find tables in the workbook").click();
      await stage.button("Brug tabellen Annoncer!A3:F3", "Use the table Annoncer!A3:F3").waitFor();
    },
  },
  {
    name: "campaigns",
    workbook: "empty",
    from: "campaigns-found",
    open: async (stage) => {
      await stage.button("Brug tabellen Annoncer!A3:F3", "Use the table Annoncer!A3:F3").click();
      await stage.pane.getByRole("heading", { level: 2, name: stage.say("Vurderinger", "Verdicts") }).waitFor();
      await stage.button("Luk besked", "Dismiss").click();
    },
  },
  {
    // As accounts name their campaigns: one long word.
    name: "campaigns-without-scorecard",
    workbook: "empty",
    open: async (stage) => {
      await fillSheet(stage);
      await stage.door((open) => {
        for (const cell of ["C6", "C16"])
          open.setValue(`Annoncer!${cell}`, "DK_2026-10_Conversions_Rabatuge_Prospecting_Lookalike1pct_Video15s_v2");
      });
      await stage.settled();
      await stage.button("Find ineffektive kampagner", "Find inefficient campaigns").click();
      await stage.button("Brug tabellen Annoncer!A3:F3", "Use the table Annoncer!A3:F3").click();
      await stage.pane.getByRole("heading", { level: 2, name: stage.say("Vurderinger", "Verdicts") }).waitFor();
      await stage.button("Luk besked", "Dismiss").click();
    },
  },
  {
    name: "campaigns-pareto",
    workbook: "empty",
    from: "campaigns",
    open: async (stage) => {
      await stage.button("Vis som tabel", "Show as a table").click();
      await stage.pane
        .getByRole("heading", { name: stage.say("Hvor pengene går hen", "Where the money goes") })
        .scrollIntoViewIfNeeded();
    },
  },
];

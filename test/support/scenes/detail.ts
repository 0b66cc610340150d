import type { Scene, SceneStage } from "./scene";

async function openKpi(stage: SceneStage, name: string): Promise<void> {
  await stage.pane.getByRole("button", { name, exact: true }).first().click();
  await stage.pane.getByRole("heading", { level: 1, name }).waitFor();
}

async function scrollTo({ pane, say }: SceneStage, da: string, en: string): Promise<void> {
  await pane
    .getByRole("heading", { level: 2, name: say(da, en), exact: true })
    .evaluate((heading) => heading.scrollIntoView());
}

export const detailScenes: readonly Scene[] = [
  { name: "kpi", workbook: "sample", open: (stage) => openKpi(stage, stage.say("Fastholdelse", "Retention")) },
  {
    name: "kpi-history",
    workbook: "sample",
    open: async (stage) => {
      const name = stage.say("Kundetilfredshed", "Customer satisfaction");
      await openKpi(stage, name);
      await stage.pane.getByRole("img", { name: new RegExp(name) }).press("Home");
      await scrollTo(stage, "Historik", "History");
    },
  },
  {
    name: "kpi-table",
    workbook: "sample",
    from: "kpi-about",
    open: async (stage) => {
      await stage.button("Vis som tabel", "Show as table").click();
      await scrollTo(stage, "Historik", "History");
    },
  },
  {
    name: "kpi-why",
    workbook: "sample",
    open: async (stage) => {
      await openKpi(stage, "ROI");
      await scrollTo(stage, "Hvorfor denne score", "Why this score");
    },
  },
  {
    name: "kpi-about",
    workbook: "sample",
    from: "kpi-why",
    open: (stage) => scrollTo(stage, "Statusopdateringer", "Check-ins"),
  },
  {
    name: "kpi-without-past",
    workbook: "sample",
    open: (stage) => openKpi(stage, stage.say("Annonceudgifter", "Advertising spend")),
  },
];

import type { Scene, SceneStage } from "./scene";

async function openPlan({ pane, say, button }: SceneStage): Promise<void> {
  await button("Indsatser", "Initiatives").click();
  await pane.getByRole("heading", { level: 1, name: say("Indsatser", "Initiatives") }).waitFor();
}

async function openTab(stage: SceneStage, da: string, en: string): Promise<void> {
  await stage.pane.getByRole("tab", { name: stage.say(da, en) }).click();
}

async function sayName(stage: SceneStage, name: string): Promise<void> {
  await stage.pane.getByRole("combobox", { name: stage.say("Dit navn", "Your name") }).fill(name);
  await stage.button("Gem", "Save").click();
}

export const planScenes: readonly Scene[] = [
  { name: "plan-who", workbook: "sample", open: openPlan },
  { name: "plan-mine", workbook: "sample", from: "plan-who", open: (stage) => sayName(stage, "Jonas Friis") },
  {
    name: "plan-all",
    workbook: "sample",
    from: "plan-check-ins",
    open: (stage) => openTab(stage, "Alle indsatser", "All initiatives"),
  },
  {
    name: "plan-check-ins",
    workbook: "sample",
    from: "plan-who",
    open: (stage) => openTab(stage, "Statusopdateringer", "Check-ins"),
  },
  {
    name: "initiative",
    workbook: "sample",
    from: "plan-all",
    open: ({ pane }) => pane.getByRole("button", { name: /Ét sted at godkende/ }).click(),
  },
  {
    name: "initiative-refused",
    workbook: "sample",
    from: "initiative",
    open: async (stage) => {
      await stage.pane.getByRole("textbox", { name: stage.say("Navn", "Name") }).fill("");
      await stage.pane.getByRole("textbox", { name: /Fremdrift|Progress/ }).fill("120");
      await stage.button("Gem", "Save").click();
    },
  },
  {
    name: "check-in",
    workbook: "sample",
    open: async (stage) => {
      await stage.button("Fastholdelse", "Retention").first().click();
      await stage.button("Giv statusopdatering", "Check in").click();
      await stage.pane.getByRole("radio").first().waitFor();
    },
  },
];

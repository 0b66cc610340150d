import type { Scene, SceneStage } from "./scene";

async function openMain({ pane, say, button }: SceneStage, da: string, en: string): Promise<void> {
  await button(da, en).click();
  await pane.getByRole("heading", { level: 1, name: say(da, en) }).waitFor();
}

async function openBelow(stage: SceneStage, da: string, en: string): Promise<void> {
  await stage.pane.getByRole("button", { name: new RegExp(`^${stage.say(da, en)}`) }).click();
  await stage.pane.getByRole("heading", { level: 1, name: stage.say(da, en) }).waitFor();
}

const openScoring = (stage: SceneStage): Promise<void> => openBelow(stage, "Vision og scoring", "Vision and scoring");
const openPeriods = (stage: SceneStage): Promise<void> => openBelow(stage, "Perioder", "Periods");

/** Takes the name and changes something, so that there is something to tell. */
async function changeSomething(stage: SceneStage): Promise<void> {
  const { pane, say, button } = stage;
  await openMain(stage, "Indstillinger", "Settings");
  await pane.getByRole("combobox", { name: say("Dit navn", "Your name") }).fill("Anne Lund");
  await button("Gem", "Save").click();
  await pane.getByRole("button", { name: say("Vision og scoring", "Vision and scoring") }).click();
  await pane
    .getByRole("textbox", { name: "Vision" })
    .fill(say("Kunderne anbefaler os først.", "Customers recommend us."));
  await pane.getByRole("combobox", { name: say("Sammenvejning", "Roll-up") }).selectOption("worst");
  await button("Gem", "Save").click();
  await pane.getByRole("heading", { level: 1, name: say("Indstillinger", "Settings") }).waitFor();
}

export const settingsScenes: readonly Scene[] = [
  { name: "settings", workbook: "sample", open: (stage) => openMain(stage, "Indstillinger", "Settings") },
  {
    name: "settings-about",
    workbook: "sample",
    from: "settings",
    open: ({ pane }) => pane.getByText(/version \d/).scrollIntoViewIfNeeded(),
  },
  { name: "scoring", workbook: "sample", from: "settings-about", open: openScoring },
  {
    name: "scoring-refused",
    workbook: "sample",
    from: "scoring",
    open: async ({ pane, say, button }) => {
      await pane.getByRole("textbox", { name: say("»I risiko« fra", "“At risk” from") }).fill("95");
      await pane.getByRole("textbox", { name: say("Loft over scoren", "Ceiling of the score") }).fill("80");
      await button("Gem", "Save").click();
    },
  },
  {
    name: "scoring-preview",
    workbook: "sample",
    from: "scoring",
    open: async (stage) => {
      await stage.pane.getByRole("combobox", { name: stage.say("Sammenvejning", "Roll-up") }).selectOption("worst");
    },
  },
  { name: "periods", workbook: "sample", from: "settings", open: openPeriods },
  {
    name: "periods-reopen",
    workbook: "sample",
    from: "periods",
    open: async (stage) => {
      // Locked periods are reopened where one looks at them.
      await stage.pane
        .getByRole("button", { name: /, (låst|closed)$/ })
        .last()
        .click();
      await stage.pane
        .getByRole("button", { name: /^(Genåbn|Reopen) / })
        .first()
        .click();
      await stage.pane.getByRole("button", { name: stage.say("Ja, genåbn", "Yes, reopen") }).waitFor();
    },
  },
  {
    name: "dashboard",
    workbook: "sample",
    from: "settings",
    open: (stage) => openBelow(stage, "Dashboard-ark", "Dashboard sheet"),
  },
  {
    name: "dashboard-made",
    workbook: "sample",
    from: "dashboard",
    open: async (stage) => {
      await stage.button("Lav dashboard-ark", "Make the dashboard sheet").click();
      await stage.button("Vis arket", "Show the sheet").waitFor();
    },
  },
  {
    name: "dashboard-handed-over",
    workbook: "sample",
    from: "dashboard-made",
    open: async (stage) => {
      await stage.button("Lav præsentation", "Make presentation").click();
      await stage.pane.getByRole("link", { name: /\.pptx$/ }).waitFor();
      await stage.button("Lav billeder", "Make pictures").click();
      await stage.pane
        .getByRole("img", { name: stage.say("Arket, som det er nu", "The sheet as it is now") })
        .waitFor();
    },
  },
  {
    name: "changes",
    workbook: "sample",
    open: async (stage) => {
      await changeSomething(stage);
      await stage.pane.getByRole("button", { name: new RegExp(`^${stage.say("Ændringer", "Changes")}`) }).click();
      await stage.pane
        .getByRole("button", { name: stage.say("Fortryd min seneste ændring", "Undo my last change") })
        .waitFor();
    },
  },
  {
    name: "self-test",
    workbook: "empty",
    open: async (stage) => {
      await stage.button("Selvtest", "Self-test").click();
      await stage.pane.getByRole("heading", { level: 1, name: stage.say("Selvtest", "Self-test") }).waitFor();
    },
  },
  {
    name: "self-test-done",
    workbook: "empty",
    from: "self-test",
    open: async (stage) => {
      // So that there is something to see that is not as expected.
      await stage.door((door) => door.faults({ includeNewRowsAndColumnsInTable: false }));
      await stage.button("Start selvtesten", "Start the self-test").click();
      await stage.button("Kopiér rapporten", "Copy the report").waitFor();
    },
  },
  {
    name: "health-findings",
    workbook: "sample",
    open: async (stage) => {
      await stage.door((door) => {
        door.deleteRows("Nøgletal", 7, 1);
        door.setValue("Nøgletal!C8", "ca. 12");
        door.setFormula("Rapport!E5", '=_xldudf_BSC_SCORE("Kunde")');
      });
      await stage.settled();
      await openMain(stage, "Eftersyn", "Health");
      await stage.pane.getByText(/^(Gennemgået|Looked through)/).waitFor();
    },
  },
  {
    name: "health",
    workbook: "sample",
    open: async (stage) => {
      await openMain(stage, "Eftersyn", "Health");
      await stage.pane.getByText(/^(Gennemgået|Looked through)/).waitFor();
    },
  },
];

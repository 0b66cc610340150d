import type { Locator } from "playwright-core";
import { editOverview } from "../editOverview";
import type { Scene, SceneStage } from "./scene";

const openEditor = async ({ button, pane, say }: SceneStage, name: string): Promise<void> => {
  await editOverview(pane, say("Rediger", "Edit"));
  await button(`Rediger ${name}`, `Edit ${name}`).click();
  await pane.locator("form").waitFor();
};

const section = ({ pane }: SceneStage, name: string): Locator =>
  pane.getByRole("button", { name: new RegExp(`^${name}`) });

/** Opens a section that is closed, and brings it into view. */
const openSection = async (stage: SceneStage, da: string, en: string): Promise<void> => {
  const button = section(stage, stage.say(da, en));
  if ((await button.getAttribute("aria-expanded")) === "false") await button.click();
  await button.evaluate((element) => element.scrollIntoView());
};

const openScoring = (stage: SceneStage): Promise<void> => openSection(stage, "Sådan scores den", "How it is scored");

const choose = async (stage: SceneStage, kind: string): Promise<void> => {
  await stage.pane.getByRole("combobox", { name: stage.say("Beregning", "Calculation") }).selectOption(kind);
};

/** Changes a KPI in the model sheet as a colleague would who works in the same workbook. */
const changeBehind = async ({ door, settled }: SceneStage, kpi: string, name: string): Promise<void> => {
  await door(
    (open, [old, wanted]) => {
      const letters = (column: number): string =>
        column < 26
          ? String.fromCharCode(65 + column)
          : `${String.fromCharCode(64 + Math.floor(column / 26))}${String.fromCharCode(65 + (column % 26))}`;
      const at = (column: number, row: number): string => `'BSC Model'!${letters(column)}${row}`;
      const places = Array.from(
        { length: 60 * 120 },
        (_, index) => [index % 120, 2 + Math.floor(index / 120)] as const,
      );
      const [column = 0, row = 2] = places.find(([across, down]) => open.getValue(at(across, down)) === old) ?? [];
      const right = (header: string): number =>
        Array.from({ length: 60 }, (_, step) => column + step).find(
          (across) => open.getValue(at(across, 1)) === header,
        ) ?? column;
      open.setValue(at(column, row), wanted);
      open.setValue(at(right("Rev"), row), Number(open.getValue(at(right("Rev"), row))) + 1);
      open.setValue(at(right("ChangedBy"), row), "Mette");
    },
    [kpi, name] as const,
  );
  await settled();
};

export const editorScenes: readonly Scene[] = [
  {
    name: "editor-new-kpi",
    workbook: "sample",
    open: async (stage) => {
      const { button, pane, say } = stage;
      await editOverview(pane, say("Rediger", "Edit"));
      await button("Tilføj KPI til Tilfredse og loyale kunder", "Add KPI to Satisfied and loyal customers").click();
      await pane.getByRole("textbox", { name: say("Navn", "Name") }).fill(say("Kundefrafald", "Customer churn"));
    },
  },
  { name: "editor-kpi", workbook: "sample", open: (stage) => openEditor(stage, "NPS") },
  { name: "editor-kpi-scoring", workbook: "sample", from: "editor-kpi", open: openScoring },
  {
    name: "editor-kpi-anchors",
    workbook: "sample",
    from: "editor-kpi-scoring",
    open: async (stage) => {
      const { pane, say, button } = stage;
      await choose(stage, "anchors");
      const points = [
        ["10", "0"],
        ["30", "60"],
        ["45", "80"],
        ["70", "100"],
      ] as const;
      for (const [index, [value, score]] of points.entries()) {
        await button("Tilføj punkt", "Add point").click();
        await pane.getByRole("textbox", { name: say(`Værdi ${index + 1}`, `Value ${index + 1}`) }).fill(value);
        await pane.getByRole("textbox", { name: `Score ${index + 1}` }).fill(score);
      }
      await pane.getByRole("slider").first().focus();
    },
  },
  {
    name: "editor-kpi-milestones",
    workbook: "sample",
    from: "editor-kpi-scoring",
    open: async (stage) => {
      const { pane, say, button } = stage;
      await choose(stage, "milestones");
      const names = [say("Idé", "Idea"), say("Undersøgelse blandt kunder", "Survey among customers"), "Pilot"];
      for (const [index, name] of names.entries()) {
        await button("Tilføj milepæl", "Add milestone").click();
        await pane.getByRole("textbox", { name: say(`Milepæl ${index + 1}`, `Milestone ${index + 1}`) }).fill(name);
      }
      await pane.getByRole("checkbox").first().check();
    },
  },
  {
    name: "editor-kpi-data",
    workbook: "sample",
    from: "editor-kpi",
    open: (stage) => openSection(stage, "Data og perioder", "Data and periods"),
  },
  {
    name: "editor-kpi-people",
    workbook: "sample",
    from: "editor-kpi",
    open: (stage) => openSection(stage, "Ansvar og noter", "Owner and notes"),
  },
  {
    name: "editor-objective",
    workbook: "sample",
    open: (stage) => openEditor(stage, stage.say("Tilfredse og loyale kunder", "Satisfied and loyal customers")),
  },
  {
    name: "editor-conflict",
    workbook: "sample",
    open: async (stage) => {
      await openEditor(stage, "NPS");
      await stage.pane.getByRole("textbox", { name: stage.say("Navn", "Name"), exact: true }).fill("NPS Europa");
      await changeBehind(stage, "NPS", "Net promoter score");
      await stage.button("Gem", "Save").click();
      const theirs = new RegExp(stage.say("^I projektmappen nu", "^In the workbook now"));
      await stage.pane.getByText(theirs).waitFor();
      await stage.pane
        .getByRole("heading", { level: 1 })
        .last()
        .evaluate((element) => element.scrollIntoView());
    },
  },
];

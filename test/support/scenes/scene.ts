import type { Locator } from "playwright-core";
import type { Language } from "../../../src/language";
import type { WorkbenchPage } from "../workbenchPage";

/** A view of the pane as a person gets there, for pictures and for checks of every view. */
export interface Scene {
  /** The name of its pictures: lower case, with hyphens. */
  readonly name: string;
  readonly workbook: "sample" | "empty";
  /** The name of the scene that this one goes on from. */
  readonly from?: string;
  /** From there, else from the pane as it opens, to the view. */
  open(stage: SceneStage): Promise<void>;
}

export interface SceneStage extends WorkbenchPage {
  readonly language: Language;
  /** The text of the language that the pane speaks. */
  say(da: string, en: string): string;
  button(da: string, en: string): Locator;
}

export function stageOf(bench: WorkbenchPage, language: Language): SceneStage {
  const say = (da: string, en: string): string => (language === "da" ? da : en);
  return {
    ...bench,
    language,
    say,
    button: (da, en) => bench.pane.getByRole("button", { name: say(da, en), exact: true }),
  };
}

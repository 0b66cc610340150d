import type { WorkbenchPage } from "./workbenchPage";

/** The pane as one meets it without a mouse. */
export interface KeyboardPane {
  /** Presses Tab until the element whose name begins so has the focus. */
  tabTo(name: string, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** Goes to a button and presses Enter. */
  press(name: string, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** Goes to a checkbox and presses Space. */
  tick(name: string, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** Goes to a field and types; a line break is the Enter key. */
  type(name: string, text: string, key?: "Tab" | "Shift+Tab"): Promise<void>;
  /** How many buttons, boxes and fields have been used. */
  acts(): number;
}

/** More than any view has stops. */
const PATIENCE = 120;

export function keyboardPane({ page }: WorkbenchPage): KeyboardPane {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  const focusedNames = async (): Promise<readonly string[]> =>
    (await frame?.evaluate(() => {
      const element = document.activeElement;
      const labels =
        element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? [...(element.labels ?? [])].map((label) => label.textContent)
          : [];
      const texts = [element?.getAttribute("aria-label"), element?.textContent, ...labels];
      return texts.map((text) => (text ?? "").replace("*", "").trim()).filter((text) => text !== "");
    })) ?? [];
  const tabTo: KeyboardPane["tabTo"] = async (name, key = "Tab") => {
    const seen: string[] = [];
    for (let presses = 0; presses < PATIENCE; presses += 1) {
      const names = await focusedNames();
      if (names.some((each) => each.startsWith(name))) return;
      seen.push(String(names[0] ?? "(nothing)").slice(0, 40));
      await page.keyboard.press(key);
    }
    throw new Error(`${key} does not lead to "${name}", but to ${seen.join(" | ")}`);
  };
  let acts = 0;
  return {
    tabTo,
    acts: () => acts,
    press: async (name, key) => {
      acts += 1;
      await tabTo(name, key);
      await page.keyboard.press("Enter");
    },
    tick: async (name, key) => {
      acts += 1;
      await tabTo(name, key);
      await page.keyboard.press("Space");
    },
    type: async (name, text, key) => {
      acts += 1;
      await tabTo(name, key);
      await page.keyboard.type(text);
    },
  };
}

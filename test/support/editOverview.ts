import type { FrameLocator } from "playwright-core";

/** Turns the overview, which is for reading, into what the scorecard is changed by. */
export async function editOverview(pane: FrameLocator, word = "Rediger"): Promise<void> {
  const toggle = pane.locator(`button[aria-pressed][aria-label="${word}"]`);
  if ((await toggle.getAttribute("aria-pressed")) !== "true") await toggle.click();
}

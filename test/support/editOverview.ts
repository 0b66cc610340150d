import type { FrameLocator } from "playwright-core";

/** Turns the overview, which is for reading, into what the scorecard is changed by. */
export async function editOverview(pane: FrameLocator, word = "Rediger"): Promise<void> {
  await pane.getByRole("button", { name: word, exact: true, pressed: false }).click();
}

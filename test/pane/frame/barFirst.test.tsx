import { cleanup, screen } from "@testing-library/react";
import { flushSync } from "react-dom";
import { createRoot, type Root } from "react-dom/client";
import { Pane } from "../../../src/pane/Pane";
import { smallStage } from "../scorecards";

/** A view is compiled when it is first opened, which may take a while. */
const PATIENCE = { timeout: 200_000 };
const world = globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean };
let root: Root | undefined;

// React draws in its own time, as in a browser.
beforeEach(() => {
  cleanup();
  world.IS_REACT_ACT_ENVIRONMENT = false;
});
afterEach(() => {
  flushSync(() => root?.unmount());
  world.IS_REACT_ACT_ENVIRONMENT = true;
});

test("the bar of the views is there and answers before the list is drawn", async () => {
  root = createRoot(document.body.appendChild(document.createElement("div")));
  flushSync(() => root?.render(<Pane session={smallStage()} language="da" />));
  const settings = screen.getByRole("button", { name: "Indstillinger" });
  expect(screen.queryByRole("button", { name: "NPS" })).toBeNull();
  settings.click();
  expect(await screen.findByRole("heading", { name: "Indstillinger" }, PATIENCE)).toBeTruthy();
  screen.getByRole("button", { name: "Overblik" }).click();
  expect(await screen.findByRole("button", { name: "NPS" }, PATIENCE)).toBeTruthy();
});

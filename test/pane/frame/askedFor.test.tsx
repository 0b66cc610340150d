import { act, screen } from "@testing-library/react";
import { askFor, openWhatIsAskedFor } from "../../../src/pane/frame/askedFor";
import { smallStage } from "../scorecards";
import { button, show } from "../show";

const LOADED = { timeout: 20_000 };
const heading = (name: string): Promise<HTMLElement> => screen.findByRole("heading", { level: 1, name }, LOADED);

test("what is asked for before the pane is there is opened when it is", async () => {
  // A pane of another test may still be there: now there is none.
  openWhatIsAskedFor(() => undefined)();
  askFor({ kind: "dashboard" });
  show(smallStage());
  await heading("Dashboard-ark");
});

test("a view that is asked for outside is opened, and one goes back from it to the overview", async () => {
  const user = show(smallStage());
  await user.click(button("Indsatser"));
  await heading("Indsatser");
  act(() => askFor({ kind: "dashboard" }));
  await heading("Dashboard-ark");
  await user.click(button("Tilbage"));
  expect(screen.getByRole("button", { name: "Overblik" }).getAttribute("aria-current")).toBe("page");
});

test("while somebody fills in a form, the form stays", async () => {
  const user = show(smallStage());
  await user.click(screen.getAllByRole("button", { name: "NPS" })[0] as HTMLElement);
  await user.click(await screen.findByRole("button", { name: "Tilføj indsats" }, LOADED));
  await heading("Ny indsats");
  await user.type(screen.getByLabelText(/^Navn/), "Ring til kunder");
  act(() => askFor({ kind: "dashboard" }));
  expect(screen.queryByRole("heading", { level: 1, name: "Dashboard-ark" })).toBeNull();
  expect(screen.getByDisplayValue("Ring til kunder")).toBeTruthy();
});

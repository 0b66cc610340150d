import { act, screen, waitFor } from "@testing-library/react";
import { failure, success } from "../../../../src/scorecard";
import { loadSaidBefore } from "../../../../src/session/saidBefore";
import { smallStage } from "../../scorecards";
import { button, said, show } from "../../show";
import { NO_DASHBOARD, NO_MAP_SHEET, type Stage } from "../../stage";

async function open(stage: Stage) {
  const user = show(stage);
  await user.click(button("Handlinger for hele scorecardet"));
  await user.click(await screen.findByRole("button", { name: "Dashboard-ark" }));
  await screen.findByRole("heading", { level: 1, name: "Dashboard-ark" });
  return user;
}

test("it says what will be on the sheet before it is made", async () => {
  await open(smallStage());
  expect(await screen.findByText(/^Et felt for det hele og for/)).toBeTruthy();
  expect(screen.getByText(/flytter til arket/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Fjern arket" })).toBeNull();
});

test("the sheet is made at a click, and can then be shown, renewed and removed", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Lav dashboard-ark" }));
  expect(await screen.findByText("Arket »Dashboard« viser scorecardet, som det er.")).toBeTruthy();
  await user.click(button("Vis arket"));
  await user.click(button("Opdater arket"));
  await user.click(await screen.findByRole("button", { name: "Fjern arket" }));
  expect(document.activeElement?.textContent).toBe("Annuller");
  await user.click(button("Fjern"));
  await screen.findByRole("button", { name: "Lav dashboard-ark" });
  expect(stage.calls).toEqual(["makeDashboard", "showDashboard", "makeDashboard", "removeDashboard"]);
});

test.each([
  [true, "Arket »Dashboard« er, som det var før opdateringen."],
  [false, /har igen rækkerne fra før opdateringen/],
])("a renewal is taken back in its turn, and what came back is said (cells: %s)", async (isAsBefore, said_) => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard" };
  const before = { sheet: "Dashboard", rows: [], first: 0, cells: [], left: [], deviation: "index" } as const;
  const asked: unknown[] = [];
  stage.makeDashboard = async (_, __, { former } = {}) => {
    asked.push(former);
    return Promise.resolve(
      success({ sheet: "Dashboard", isNew: false, ...(former === undefined ? { before } : { isAsBefore }) }),
    );
  };
  let shown: (() => void) | undefined;
  stage.showDashboard = () => new Promise((resolve) => (shown = () => resolve(success(undefined))));
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Opdater arket" }));
  const undo = await screen.findByRole("button", { name: "Fortryd" });
  await user.click(button("Vis arket"));
  await user.click(undo);
  expect(asked).toEqual([undefined]);
  act(() => shown?.());
  await screen.findByText(said_);
  expect(asked).toEqual([undefined, before]);
});

test("how far values are from their targets can be chosen, and is as the sheet has it until then", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard", deviation: "index" };
  const asked: unknown[] = [];
  stage.makeDashboard = async (_, __, { deviation } = {}) => {
    asked.push(deviation);
    return Promise.resolve(success({ sheet: "Dashboard", isNew: false }));
  };
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Opdater arket" }));
  const choice = screen.getByRole("combobox", { name: "Afvigelsen vises" });
  expect(screen.queryByText(/viser det afvigelsen sådan/)).toBeNull();
  await user.selectOptions(choice, "i KPI'ens enhed");
  expect(screen.getByText(/viser det afvigelsen sådan/)).toBeTruthy();
  await user.click(button("Opdater arket"));
  await waitFor(() => expect(asked).toEqual(["index", "unit"]));
});

test("whoever is asked whether the sheet shall go may keep it", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Til mødet" };
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Fjern arket" }));
  expect(screen.getByText(/Fjern arket »Til mødet« med det, der er føjet til det\?/)).toBeTruthy();
  await user.click(button("Annuller"));
  expect(stage.calls).toEqual([]);
  expect(button("Fjern arket")).toBeTruthy();
});

test("a sheet that is behind says by how many rows", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard", behind: 2 };
  await open(stage);
  expect(await screen.findByText("Arket »Dashboard« er bagud: 2 rækker afviger fra scorecardet.")).toBeTruthy();
});

test("what cannot be made is said, and the sheet is as it was", async () => {
  const stage = smallStage();
  const user = await open(stage);
  stage.refuse({ kind: "structure-protected" });
  await user.click(await screen.findByRole("button", { name: "Lav dashboard-ark" }));
  await waitFor(() => expect(said("alert")).toMatch(/struktur er beskyttet/));
  expect(button("Lav dashboard-ark")).toBeTruthy();
});

test("why the sheet cannot be shown is said, and one that somebody has deleted can be made again", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard" };
  const user = await open(stage);
  await screen.findByRole("button", { name: "Vis arket" });
  stage.dashboard = NO_DASHBOARD;
  stage.refuse({ kind: "excel-busy" });
  await user.click(button("Vis arket"));
  await waitFor(() => expect(said("alert")).toMatch(/Excel er optaget/));
  expect(await screen.findByRole("button", { name: "Lav dashboard-ark" })).toBeTruthy();
});

test("where nobody can look for the sheet the reason is said", async () => {
  const stage = smallStage();
  stage.dashboardState = async () => Promise.resolve(failure({ kind: "excel-busy" }));
  await open(stage);
  await waitFor(() => expect(said("status")).toMatch(/Excel er optaget/));
  expect(button("Lav dashboard-ark")).toBeTruthy();
});

test("a report is made of what it shows, and says where it is", async () => {
  const stage = smallStage();
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Lav rapport" }));
  await waitFor(() => expect(said("status")).toContain("Rapporten ligger på arket »Rapport oktober 2026«."));
  expect(stage.calls).toEqual(["freezeDashboard"]);
});

test("selected cells are coloured by words, by scores only where that is asked for, and the colours are taken away again", async () => {
  const stage = smallStage();
  stage.selection = "Ark1!B2:B9";
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Farv efter status" }));
  await waitFor(() => expect(said("status")).toContain("Ark1!B2:B9 får farve efter status."));
  await user.click(screen.getByRole("checkbox", { name: "Tal i markeringen er scorer" }));
  await user.click(button("Farv efter status"));
  await user.click(button("Fjern farverne"));
  await waitFor(() => expect(said("status")).toContain("Der var ingen statusfarver i Ark1!B2:B9."));
  expect(stage.calls).toEqual(["colourByStatus false", "colourByStatus true", "colourByStatus none"]);
});

test("where a status holds on to the one before, numbers are not offered as scores", async () => {
  const stage = smallStage();
  stage.change((definitions) => {
    const { settings } = definitions.scorecard;
    const thresholds = { ...settings.thresholds, hysteresis: 2 };
    definitions.scorecard = { ...definitions.scorecard, settings: { ...settings, thresholds } };
  });
  const state = stage.store.getState();
  // As it is when a workbook is read.
  if (state.kind === "ready") await loadSaidBefore([state.scorecard]);
  await open(stage);
  const asked = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Tal i markeringen er scorer" });
  expect(asked.disabled).toBe(true);
  expect(screen.getByText(/et tal siger ikke selv sin farve/)).toBeTruthy();
});

test("cells of the sheet that somebody has typed over are named", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard", typedOver: ["Dashboard!G15"] };
  await open(stage);
  expect(await screen.findByText(/er formler skrevet over: Dashboard!G15/)).toBeTruthy();
});

test("the plan of the map is said, and it is made, is behind, is renewed and is removed", async () => {
  const stage = smallStage();
  const user = await open(stage);
  expect(await screen.findByText("Én boks med mål, statusord og score")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Lav strategikort" }));
  expect(await screen.findByText("Arket »Strategikort« viser scorecardet, som det er.")).toBeTruthy();
  stage.mapSheet = { ...NO_MAP_SHEET, sheet: "Kortet", isBehind: true };
  await user.click(button("Vis kortet"));
  expect(await screen.findByText(/Arket »Kortet« er bagud: perspektiver, mål eller pile/)).toBeTruthy();
  await user.click(button("Opdater kortet"));
  await user.click(await screen.findByRole("button", { name: "Fjern kortet" }));
  await user.click(button("Fjern"));
  await screen.findByRole("button", { name: "Lav strategikort" });
  expect(stage.calls).toEqual(["makeMapSheet", "showMapSheet", "makeMapSheet", "removeMapSheet"]);
});

test("frames and arrows are drawn where somebody wants them, what Excel refuses is said, and renewing is taken back", async () => {
  const stage = smallStage();
  const user = await open(stage);
  const wish = await screen.findByRole<HTMLInputElement>("checkbox", { name: "Tegn rammer og pile oven på cellerne" });
  expect(wish.checked).toBe(false);
  await user.click(wish);
  await user.click(button("Lav strategikort"));
  await user.click(await screen.findByRole("button", { name: "Opdater kortet" }));
  await user.click(await screen.findByRole("button", { name: "Fortryd" }));
  expect(await screen.findByText("Arket »Strategikort« er, som det var før opdateringen.")).toBeTruthy();
  expect(stage.calls).toEqual(["makeMapSheet drawn", "makeMapSheet drawn", "makeMapSheet as before"]);
  stage.makeMapSheet = async () =>
    Promise.resolve(
      success({
        ...{ sheet: "Strategikort", isNew: false },
        notDrawn: { kind: "excel-failed", code: "GeneralException", message: "Kan ikke" },
      } as const),
    );
  await user.click(button("Opdater kortet"));
  expect(await screen.findByText(/er lavet med celler, men dit Excel kunne ikke tegne rammer og pile/)).toBeTruthy();
});

test("what the sheet shows is chosen before it is made", async () => {
  const stage = smallStage();
  const asked: unknown[] = [];
  const { makeDashboard } = stage;
  stage.makeDashboard = async (languages, scope) => {
    asked.push(scope);
    return makeDashboard(languages);
  };
  const user = await open(stage);
  await user.selectOptions(await screen.findByRole("combobox", { name: "Arket viser" }), "Perspektiv: Kunde");
  expect(await screen.findByText("Et felt for det hele og for det lige under")).toBeTruthy();
  await user.click(await screen.findByRole("button", { name: "Lav dashboard-ark" }));
  await screen.findByRole("button", { name: "Opdater arket" });
  expect(asked).toEqual([{ kind: "perspective", id: "kunde" }]);
  // A report is of the whole.
  expect(screen.queryByRole("button", { name: "Lav rapport" })).toBeNull();
});

test("until the sheet of what has been chosen is known nothing can be done to another", async () => {
  const stage = smallStage();
  const whole = { ...NO_DASHBOARD, sheet: "Dashboard" };
  let answer: (() => void) | undefined;
  stage.dashboardState = (scope) =>
    scope?.kind === "perspective"
      ? new Promise((resolve) => (answer = () => resolve(success({ ...whole, sheet: "Dashboard Kunde" }))))
      : Promise.resolve(success(whole));
  const user = await open(stage);
  await screen.findByRole("button", { name: "Fjern arket" });
  await user.selectOptions(screen.getByRole("combobox", { name: "Arket viser" }), "Perspektiv: Kunde");
  expect(screen.queryByRole("button", { name: "Fjern arket" })).toBeNull();
  act(() => answer?.());
  await user.click(await screen.findByRole("button", { name: "Fjern arket" }));
  expect(screen.getAllByText(/Dashboard Kunde/)).toHaveLength(2);
});

test("the dashboard of what is no longer in the scorecard is chosen, seen and removed, and cannot be made", async () => {
  const stage = smallStage();
  const former = { kind: "former", mark: "BSC_Dashboard_owner_anne", sheet: "Dashboard Anne" } as const;
  stage.dashboardState = async (scope) => {
    const isLeft = !stage.calls.includes("removeDashboard");
    const sheet = scope?.kind === "former" && isLeft ? former.sheet : undefined;
    return Promise.resolve(success({ ...NO_DASHBOARD, sheet, former: isLeft ? [former] : [] }));
  };
  const user = await open(stage);
  const field = await screen.findByRole<HTMLSelectElement>("combobox", { name: "Arket viser" });
  await user.selectOptions(field, "Ikke i scorecardet længere: Dashboard Anne");
  await user.click(await screen.findByRole("button", { name: "Fjern arket" }));
  expect(screen.getByText(/kan ikke opdateres, kun vises og fjernes/)).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Opdater arket" })).toBeNull();
  await user.click(button("Fjern"));
  await screen.findByRole("button", { name: "Lav dashboard-ark" });
  expect(field.selectedOptions[0]?.text).toBe("Hele scorecardet");
  expect(screen.queryByRole("option", { name: /Dashboard Anne/ })).toBeNull();
});

test("pictures of a dashboard are shown with their names, and one that Excel cannot make is said", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard" };
  stage.pictures = [...stage.pictures, { of: { kind: "chart", title: "Score i 12 perioder" }, png: undefined }];
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Lav billeder" }));
  const picture = await screen.findByRole<HTMLImageElement>("img", { name: "Arket, som det er nu" });
  expect(picture.src).toMatch(/^data:image\/png;base64,\w/);
  expect(screen.getByRole("link", { name: "Gem billedet: Arket, som det er nu" }).getAttribute("download")).toBe(
    "Arket, som det er nu.png",
  );
  expect(screen.getByText("Diagram: Score i 12 perioder: Dit Excel kan ikke lave billedet.")).toBeTruthy();
});

test("where no picture can be made, the way in Excel itself is said", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard" };
  stage.pictures = [{ of: { kind: "cells" }, png: undefined }];
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Lav billeder" }));
  expect(await screen.findByText(/Markér cellerne, og vælg Kopiér som billede/)).toBeTruthy();
});

test("a presentation is offered by its name, and what to do where the pane may not save it stands below", async () => {
  const stage = smallStage();
  stage.dashboard = { ...NO_DASHBOARD, sheet: "Dashboard" };
  Object.defineProperty(process, "release", { value: { ...process.release, name: "" } });
  const files: Blob[] = [];
  Object.assign(URL, { createObjectURL: (file: Blob) => `blob:${files.push(file)}`, revokeObjectURL: () => undefined });
  const user = await open(stage);
  await user.click(await screen.findByRole("button", { name: "Lav præsentation" }));
  const link = await screen.findByRole("link", { name: "Hent Marketing oktober 2026.pptx" }, { timeout: 20_000 });
  expect(link.getAttribute("download")).toBe("Marketing oktober 2026.pptx");
  expect(link.getAttribute("href")).toBe("blob:1");
  expect(files[0]?.size).toBeGreaterThan(10_000);
  expect(screen.getByText(/lader dit Excel ikke ruden gemme filer/)).toBeTruthy();
});

test("without a dashboard there is nothing to hand over", async () => {
  await open(smallStage());
  await screen.findByRole("button", { name: "Lav dashboard-ark" });
  expect(screen.queryByRole("button", { name: "Lav billeder" })).toBeNull();
});

test("a report has blocks of the KPIs that are ticked, at first of those that need action", async () => {
  const stage = smallStage();
  const asked: unknown[] = [];
  stage.freezeDashboard = async (_, choices) => {
    asked.push(choices?.asked);
    return Promise.resolve(success({ sheet: "Rapport", isNew: true }));
  };
  const user = await open(stage);
  await user.click(await screen.findByText(/^KPI'er med egen blok: \d+$/));
  const ticks = screen.getAllByRole<HTMLInputElement>("checkbox").filter(({ checked }) => checked);
  for (const tick of ticks) await user.click(tick);
  expect(screen.getByText("KPI'er med egen blok: 0")).toBeTruthy();
  await user.click(button("Lav rapport"));
  await waitFor(() => expect(asked).toEqual([[]]));
});
